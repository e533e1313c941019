import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

/** Archives or restores a negotiation; can be undone. */
export function useArchiveNegotiation(): (negotiation: ShownNegotiation) => Promise<boolean> {
  const call = useCall();
  const notice = useNotice();
  const { run } = useRunCommand();
  const say = useTranslate();
  return ({ code, archived }) => {
    const put = (away: boolean) => call('negotiations.archive', { negotiation: code, archived: away });
    return run(async () => {
      await put(!archived);
      notice.done(say(archived ? 'ui.home.unarchived' : 'ui.home.archived', { code }), { undo: () => put(archived) });
    });
  };
}
