import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useReducer } from 'react';
import { v5 } from 'uuid';
import type { Client } from '../../shared/api/client.ts';
import type { Output } from '../../shared/api/commands.ts';
import { useClient } from './core-provider.tsx';
import { scheduleDelayedWrite } from './delayed-writes.ts';
import { type Problem, unwrapResult } from './problem.ts';
import { useReadQuery } from './use-command.ts';

type Settings = Output<'settings.show'>;
type SettingName = `ui.${string}`;

/**
 * A setting of the interface, and a way to change it: at once on screen, and in the store when it has come to rest, so
 * that a pane can be dragged. Names begin with "ui.". A setting that cannot be kept is not worth a message.
 */
export function useSetting(name: SettingName, otherwise: string): [string, (value: string) => void] {
  const client = useClient();
  const queries = useQueryClient();
  // Whoever shows one setting is not drawn again for another.
  const { data } = useQuery<Settings, Problem, string | undefined>({
    ...useReadQuery()('settings.show', {}),
    select: (all) => all[name],
  });
  // Who watches is told a moment later: too late for a field, whose cursor would go to the end.
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const set = useCallback(
    (value: string) => {
      scheduleSettingWrite(queries, client, name, value);
      draw();
    },
    [queries, client, name],
  );
  return [data ?? otherwise, set];
}

/** The settings as they are when they are asked for, for those who draw nothing of them. */
export function useSettings(): {
  readonly get: (name: SettingName) => string;
  readonly set: (name: SettingName, value: string) => void;
} {
  const client = useClient();
  const queries = useQueryClient();
  return useMemo(
    () => ({
      get: (name) => queries.getQueryData<Settings>(['settings.show', {}])?.[name] ?? '',
      set: (name, value) => scheduleSettingWrite(queries, client, name, value),
    }),
    [queries, client],
  );
}

/** Of no other use than to tell names of settings apart. */
const NAME_NAMESPACE = '0198b1d4-5f2c-7c31-9a6e-3d0f6a52c7e1';

/**
 * A setting's name from parts of which some are codes: names of settings are in small letters, and short. Where that loses
 * something, a UUID of the whole name (RFC 9562, 5.5) tells it from others.
 */
export function buildSettingName(...parts: readonly string[]): SettingName {
  const name = parts.join('.');
  const small = name.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-');
  return `ui.${small === name && name.length <= 100 ? name : `${small.slice(0, 60)}.${v5(name, NAME_NAMESPACE)}`}`;
}

function scheduleSettingWrite(queries: QueryClient, client: Client, name: string, value: string): void {
  queries.setQueryData<Settings>(['settings.show', {}], (all) => ({ ...all, [name]: value }));
  scheduleDelayedWrite(`settings.set\n${name}`, async () =>
    unwrapResult(await client.call('settings.set', { name, value })),
  );
}
