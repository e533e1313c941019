import { useEffect } from 'react';
import type { ProjectorReport } from '../projector-report.ts';

const CHANNEL = 'naskah-projector-reports';

/** Hands what was withheld on the projected screen to the workbench beside it. */
export function sendWindowReports(reports: readonly ProjectorReport[]): void {
  if (reports.length === 0) return;
  const channel = new BroadcastChannel(CHANNEL);
  // An error arrives without its code.
  channel.postMessage(
    reports.map((one) => {
      if (one.kind === 'reopened') return one;
      const { code, details } = one.problem;
      return { ...one, problem: { code, details } };
    }),
  );
  channel.close();
}

/** Takes what the projected screen in a window of its own had withheld. */
export function useWindowReports(take: (reports: readonly ProjectorReport[]) => void): void {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<readonly ProjectorReport[]>) => take(data));
    return () => channel.close();
  }, [take]);
}
