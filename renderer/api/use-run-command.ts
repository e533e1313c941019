import { useCallback, useState } from 'react';
import { useNotice } from '../components/notice.tsx';
import { type Problem, toProblem } from './problem.ts';
import { useCall } from './use-command.ts';

export type CommandRun = {
  /** Whether work is running. */
  readonly busy: boolean;
  /** Why the last work failed, for a FailureAlert; always null if failures become notices. */
  readonly problem: Problem | null;
  /** Does the work, which calls commands, and shows its failure. Resolves to true on success. */
  readonly run: (work: () => unknown) => Promise<boolean>;
};

/** Runs commands for a person. A failure becomes a notice, or stays `inPlace` until the next run. */
export function useRunCommand({ inPlace = false } = {}): CommandRun {
  const notice = useNotice();
  const [running, setRunning] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async (work: () => unknown) => {
      setRunning((count) => count + 1);
      setProblem(null);
      try {
        await work();
        return true;
      } catch (error) {
        if (inPlace) setProblem(toProblem(error));
        else notice.failed(error);
        return false;
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [inPlace, notice],
  );
  return { busy: running > 0, problem, run };
}

/** Returns a function that reports what was recorded, and offers to undo all of it, the last record first. */
export function useReportRecord(negotiation: string): (words: string, ...records: string[]) => void {
  const call = useCall();
  const notice = useNotice();
  return (words, ...records) =>
    notice.done(
      words,
      records.length === 0 ? {} : { undo: () => call('records.undo-together', { negotiation, records }) },
    );
}
