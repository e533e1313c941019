import type { Input } from '../../../shared/api/commands.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { getStatusMessageKey } from '../clause/agreement-status.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';

type StatusDetails = Pick<Input<'statuses.set'>, 'reason' | 'correction' | 'meeting' | 'dated'>;

/** Sets the agreement status of a clause at the displayed version; resolves to true on success. */
export function useSetAgreementStatus(text: ShownText) {
  const negotiation = text.code;
  const call = useCall();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(negotiation);
  const say = useTranslate();
  const setStatus = (clause: ShownClause, status: Status, more: StatusDetails): Promise<boolean> =>
    run(async () => {
      const { record } = await call('statuses.set', {
        negotiation,
        clause: clause.code,
        version: clause.version,
        status,
        ...more,
      });
      const details = { clause: formatClauseLabel(clause, text, say), status: say(getStatusMessageKey(status)) };
      report(say('ui.agreement.set', details), record);
    });
  return { busy, setStatus };
}
