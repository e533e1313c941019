import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { HostConnection } from './host-connection.ts';
import { invalidateQueriesByTopic } from './invalidate-queries.ts';

const CoreContext = createContext<HostConnection | null>(null);

/** Provides the core to its children and refreshes queries when the core reports changes. */
export function CoreProvider({ host, children }: { readonly host: HostConnection; readonly children: ReactNode }) {
  const queries = useQueryClient();
  useEffect(() => host.client.onChanged((topics) => invalidateQueriesByTopic(queries, topics)), [host, queries]);
  return <CoreContext value={host}>{children}</CoreContext>;
}

export function useHostConnection(): HostConnection {
  const host = useContext(CoreContext);
  if (host === null) throw new Error('no core above');
  return host;
}

export function useClient(): HostConnection['client'] {
  return useHostConnection().client;
}
