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
export type SettingName = `ui.${string}`;

/**
 * Returns an interface setting and its setter. The setter updates the screen at once and the store after a pause, so
 * that a pane can be dragged. Names begin with "ui.". A failed write is not reported.
 */
export function useSetting(name: SettingName, otherwise: string): [string, (value: string) => void] {
  const client = useClient();
  const queries = useQueryClient();
  // Components that show one setting do not render again for another.
  const { data } = useQuery<Settings, Problem, string | undefined>({
    ...useReadQuery()('settings.show', {}),
    select: (all) => all[name],
  });
  // The query notifies its observers a moment later: too late for a text field, whose cursor would jump to the end.
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

/** Returns the settings whose names begin with a prefix. */
export function useSettingsUnder(prefix: SettingName): { readonly [name: string]: string } {
  const { data } = useQuery<Settings, Problem, Settings>({
    ...useReadQuery()('settings.show', {}),
    select: (all) => Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith(prefix))),
  });
  return data ?? NO_SETTINGS;
}

const NO_SETTINGS: Settings = {};

/** Reads settings on demand, for components that do not render them. */
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

/** Only distinguishes setting names from other UUIDs. */
const NAME_NAMESPACE = '0198b1d4-5f2c-7c31-9a6e-3d0f6a52c7e1';

/**
 * Builds a setting's name from parts, some of which are codes. Names are short and in lower case; where that loses
 * information, a UUID of the whole name (RFC 9562, 5.5) keeps it distinct.
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
