import { useRef } from 'react';
import { useCall } from '../../api/use-command.ts';
import { useNotice } from '../../components/notice.tsx';

/**
 * Runs a command that makes a record and says so, with a way back unless it is the first of its kind: `first` names the
 * kind where the page knows of none. True where it was done; else why is said.
 */
export function useRecordCommand(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  // What was just recorded is known here before it is read again.
  const begun = useRef(new Set<string>());
  const busy = useRef(false);
  return async (
    words: string,
    work: () => Promise<{ readonly record: string }>,
    first: string | null = null,
  ): Promise<boolean> => {
    // A second click is none.
    if (busy.current) return false;
    busy.current = true;
    try {
      const { record } = await work();
      const only = first !== null && !begun.current.has(first);
      if (first !== null) begun.current.add(first);
      notice.done(words, only ? {} : { undo: () => call('records.undo', { negotiation, record }) });
      return true;
    } catch (problem) {
      notice.failed(problem);
      return false;
    } finally {
      busy.current = false;
    }
  };
}
