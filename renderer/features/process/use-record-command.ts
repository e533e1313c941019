import { useRef } from 'react';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';

/**
 * Returns a function that runs a command which creates a record, and reports the result. It offers an undo unless the
 * record is the first of its kind: pass the kind as `first` if the page knows of no earlier record. Resolves to true on
 * success; failures become notices.
 */
export function useRecordCommand(negotiation: string) {
  const notice = useNotice();
  const { run } = useRunCommand();
  const report = useReportRecord(negotiation);
  // Knows new records before they are read again.
  const begun = useRef(new Set<string>());
  const busy = useRef(false);
  return async (
    words: string,
    work: () => Promise<{ readonly record: string }>,
    first: string | null = null,
  ): Promise<boolean> => {
    // Ignores a second click.
    if (busy.current) return false;
    busy.current = true;
    const done = await run(async () => {
      const { record } = await work();
      const only = first !== null && !begun.current.has(first);
      if (first !== null) begun.current.add(first);
      if (only) notice.done(words);
      else report(words, record);
    });
    busy.current = false;
    return done;
  };
}
