import type { Input } from '../../../shared/api/commands.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/call.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useTranslate } from '../../ui/speech.ts';
import { formatClauseLabel } from '../text/clause-label.ts';
import { getStatusMessageKey } from './locked.ts';

type StatusDetails = Pick<Input<'statuses.set'>, 'reason' | 'correction' | 'meeting' | 'dated'>;

/** Sets where a clause stands, at the version that is on the screen; true where that was done. */
export function useSetAgreementStatus(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const say = useTranslate();
  return async (clause: ShownClause, status: Status, more: StatusDetails): Promise<boolean> => {
    try {
      const { record } = await call('statuses.set', {
        negotiation,
        clause: clause.code,
        version: clause.version,
        status,
        ...more,
      });
      const details = { clause: formatClauseLabel(clause, say), status: say(getStatusMessageKey(status)) };
      notice.done(say('ui.agreement.set', details), { undo: () => call('records.undo', { negotiation, record }) });
      return true;
    } catch (problem) {
      notice.failed(problem);
      return false;
    }
  };
}
