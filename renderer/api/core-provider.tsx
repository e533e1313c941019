import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { HostConnection } from './host-connection.ts';
import { invalidateQueriesByTopic } from './invalidate-queries.ts';

const CoreContext = createContext<HostConnection | null>(null);

/** The core for all below, whose queries are read again as it says what changed. */
export function CoreProvider({ door, children }: { readonly door: HostConnection; readonly children: ReactNode }) {
  const queries = useQueryClient();
  useEffect(() => door.client.onChanged((topics) => invalidateQueriesByTopic(queries, topics)), [door, queries]);
  return <CoreContext value={door}>{children}</CoreContext>;
}

export function useHostConnection(): HostConnection {
  const door = useContext(CoreContext);
  if (door === null) throw new Error('no core above');
  return door;
}

export function useClient(): HostConnection['client'] {
  return useHostConnection().client;
}
