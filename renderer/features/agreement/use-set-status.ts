import type { Input } from '../../../shared/api/commands.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/call.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/speech.ts';
import { spokenClause } from '../text/clause-label.ts';
import { statusLabel } from './locked.ts';

type More = Pick<Input<'statuses.set'>, 'reason' | 'correction' | 'meeting' | 'dated'>;

/** Sets where a clause stands, at the version that is on the screen; true where that was done. */
export function useSetStatus(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const say = useSay();
  return async (clause: ShownClause, status: Status, more: More): Promise<boolean> => {
    try {
      const { record } = await call('statuses.set', {
        negotiation,
        clause: clause.code,
        version: clause.version,
        status,
        ...more,
      });
      const details = { clause: spokenClause(clause, say), status: say(statusLabel(status)) };
      notice.done(say('ui.agreement.set', details), { undo: () => call('records.undo', { negotiation, record }) });
      return true;
    } catch (problem) {
      notice.failed(problem);
      return false;
    }
  };
}
