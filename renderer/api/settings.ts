import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Client } from '../../shared/api/client.ts';
import { useRead } from './call.ts';
import { useClient } from './core.tsx';

const LATER_MS = 400;
const waiting = new Map<string, { readonly value: string; readonly timer: ReturnType<typeof setTimeout> }>();

/**
 * A setting of the interface, and a way to change it: at once on screen, and in the store when it has come to rest, so
 * that a pane can be dragged. Names begin with "ui.". A setting that cannot be kept is not worth a message.
 */
export function useSetting(name: `ui.${string}`, otherwise: string): [string, (value: string) => void] {
  const client = useClient();
  const queries = useQueryClient();
  const { data } = useRead('settings.show', {});
  const set = useCallback((value: string) => keep(queries, client, name, value), [queries, client, name]);
  return [data?.[name] ?? otherwise, set];
}

function keep(queries: QueryClient, client: Client, name: string, value: string): void {
  queries.setQueryData<Record<string, string>>(['settings.show', {}], (all) => ({ ...all, [name]: value }));
  clearTimeout(waiting.get(name)?.timer);
  const timer = setTimeout(() => {
    waiting.delete(name);
    client.call('settings.set', { name, value }).catch(() => undefined);
  }, LATER_MS);
  waiting.set(name, { value, timer });
}

/** Keeps what has not come to rest yet; for a page that closes. */
export function keepSettingsNow(client: Client): void {
  for (const [name, { value, timer }] of waiting) {
    clearTimeout(timer);
    client.call('settings.set', { name, value }).catch(() => undefined);
  }
  waiting.clear();
}
