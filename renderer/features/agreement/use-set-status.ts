import type { Input } from '../../../shared/api/commands.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { getStatusMessageKey } from '../clause/agreement-status.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';

type StatusDetails = Pick<Input<'statuses.set'>, 'reason' | 'correction' | 'meeting' | 'dated'>;

/** Sets the agreement status of a clause at the displayed version; resolves to true on success. */
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
