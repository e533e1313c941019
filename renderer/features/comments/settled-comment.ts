import { useSyncExternalStore } from 'react';

/** The comment that was settled last on this page, which its card can take back. */
type SettledComment = {
  readonly comment: string;
  /** The answer; another one, or none, means that it is no longer the last word. */
  readonly answer: string;
  readonly undo: () => Promise<unknown>;
};

let last: SettledComment | null = null;
const listeners = new Set<() => void>();

export function reportSettledComment(settled: SettledComment): void {
  last = settled;
  for (const listener of listeners) listener();
}

/** Null if none was settled since the page opened. */
export function useSettledComment(): SettledComment | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
}
