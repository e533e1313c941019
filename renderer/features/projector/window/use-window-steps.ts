import { useEffect, useRef } from 'react';

type Side = 'workbench' | 'projector';
/** Which clause of which text a window has come to; no words of either. */
type WindowStep = { readonly from: Side; readonly text: string; readonly clause: string };

/**
 * Keeps the workbench and the projected screen in a window of its own in step: tells the other at which clause this one
 * is, and follows it. A null `clause` says nothing.
 */
export function useWindowSteps(
  from: Side,
  text: string,
  clause: string | null,
  follow: (clause: string) => void,
): void {
  const channel = useRef<BroadcastChannel | null>(null);
  /** Where both are, so that following is not told back. */
  const shared = useRef<string | null>(null);
  const now = useRef(follow);
  now.current = follow;
  useEffect(() => {
    const opened = new BroadcastChannel('naskah-projector-steps');
    opened.addEventListener('message', ({ data }: MessageEvent<WindowStep>) => {
      if (data.from === from || data.text !== text) return;
      shared.current = data.clause;
      now.current(data.clause);
    });
    channel.current = opened;
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [from, text]);
  useEffect(() => {
    if (clause === null || clause === shared.current) return;
    shared.current = clause;
    channel.current?.postMessage({ from, text, clause } satisfies WindowStep);
  }, [from, text, clause]);
}
