import { useEffect, useRef } from 'react';
import type { ProjectorReport } from '../projector-report.ts';
import { isProjectorWindow } from './projector-window.ts';

const CHANNEL = 'naskah-projector-reports';

/** An error arrives in another window without its code. */
function toPlainReport(one: ProjectorReport): ProjectorReport {
  if (one.kind === 'reopened') return one;
  const { code, details } = one.problem;
  return { ...one, problem: { code, details } };
}

/**
 * Hands what was withheld on the projected screen in a window of its own to the workbench next to it when the text leaves
 * that window, however it does: with its key, the × of the window, a reload, or for another text.
 */
export function useSentReports(reports: readonly ProjectorReport[]): void {
  const now = useRef(reports);
  now.current = reports;
  const sent = useRef(0);
  useEffect(() => {
    if (!isProjectorWindow()) return;
    // What a window sends on a channel that it opens while it closes does not arrive.
    const channel = new BroadcastChannel(CHANNEL);
    const send = () => {
      const more = now.current.slice(sent.current);
      sent.current = now.current.length;
      if (more.length > 0) channel.postMessage(more.map(toPlainReport));
    };
    window.addEventListener('pagehide', send);
    return () => {
      window.removeEventListener('pagehide', send);
      send();
      channel.close();
    };
  }, []);
}

/** Takes what the projected screen in a window of its own had withheld; `take` may be called again before that is read. */
export function useWindowReports(take: (reports: readonly ProjectorReport[]) => void): void {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<readonly ProjectorReport[]>) => take(data));
    return () => channel.close();
  }, [take]);
}
