import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

/** Archives or restores a negotiation; can be undone. */
export function useArchiveNegotiation(): (negotiation: ShownNegotiation) => Promise<void> {
  const call = useCall();
  const notice = useNotice();
  const say = useTranslate();
  return async ({ code, archived }) => {
    const put = (away: boolean) => call('negotiations.archive', { negotiation: code, archived: away });
    try {
      await put(!archived);
      notice.done(say(archived ? 'ui.home.unarchived' : 'ui.home.archived', { code }), { undo: () => put(archived) });
    } catch (problem) {
      notice.failed(problem);
    }
  };
}
