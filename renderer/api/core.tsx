import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { Door } from './door.ts';
import { readAgain } from './read-again.ts';

const CoreContext = createContext<Door | null>(null);

/** The core for all below, whose queries are read again as it says what changed. */
export function CoreProvider({ door, children }: { readonly door: Door; readonly children: ReactNode }) {
  const queries = useQueryClient();
  useEffect(() => door.client.onChanged((topics) => readAgain(queries, topics)), [door, queries]);
  return <CoreContext value={door}>{children}</CoreContext>;
}

export function useDoor(): Door {
  const door = useContext(CoreContext);
  if (door === null) throw new Error('no core above');
  return door;
}

export function useClient(): Door['client'] {
  return useDoor().client;
}
