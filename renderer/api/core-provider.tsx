import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { HostConnection } from './host-connection.ts';
import { invalidateQueriesByTopic } from './invalidate-queries.ts';

const CoreContext = createContext<HostConnection | null>(null);

/** Provides the core to its children and refreshes queries when the core reports changes. */
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
