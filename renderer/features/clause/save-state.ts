import { useSyncExternalStore } from 'react';
import type { Problem } from '../../api/problem.ts';

/** What became of the newest words that were typed in a text and are not saved as a version. */
export type SaveState =
  | { readonly of: 'typing' }
  | { readonly of: 'kept' }
  | { readonly of: 'none' }
  | { readonly of: 'failed'; readonly problem: Problem };

const statesByText = new Map<string, SaveState>();
const listeners = new Set<() => void>();

/** Null where no text of that code is open: then the store knows what it keeps. */
export function reportSaveState(negotiation: string, state: SaveState | null): void {
  const before = statesByText.get(negotiation);
  if (before?.of === state?.of && state?.of !== 'failed') return;
  if (state === null) statesByText.delete(negotiation);
  else statesByText.set(negotiation, state);
  for (const listener of listeners) listener();
}

/** Returns what became of the words typed in an open text; null where it is not open. */
export function useSaveState(negotiation: string): SaveState | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => statesByText.get(negotiation) ?? null,
  );
}
