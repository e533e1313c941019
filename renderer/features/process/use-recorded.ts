import { useCall } from '../../api/call.ts';
import { useNotice } from '../../ui/notice.tsx';

/**
 * Runs a command that makes a record and says so, with a way back unless it is the `first` of its kind. True where it was
 * done; else why is said.
 */
export function useRecorded(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  return async (words: string, work: () => Promise<{ readonly record: string }>, first = false): Promise<boolean> => {
    try {
      const { record } = await work();
      notice.done(words, first ? {} : { undo: () => call('records.undo', { negotiation, record }) });
      return true;
    } catch (problem) {
      notice.failed(problem);
      return false;
    }
  };
}
