import type { ShownFinding } from '../../../shared/model/check.ts';
import { useCall } from '../../api/use-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

/** Returns the actions that waive a finding, with a recorded reason, and withdraw the waiver. */
export function useWaiveFinding(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const say = useTranslate();
  const attempt = async (
    { check, finding, clause, language }: ShownFinding,
    reason: string,
    withdrawn: boolean,
  ): Promise<boolean> => {
    try {
      const input = { negotiation, check, finding, clause, language, reason, withdrawn };
      const { record } = await call('checks.waive', input);
      notice.done(say(withdrawn ? 'ui.checks.unwaived' : 'ui.checks.waive-done'), {
        undo: () => call('records.undo', { negotiation, record }),
      });
      return true;
    } catch (problem) {
      notice.failed(problem);
      return false;
    }
  };
  return {
    waive: (finding: ShownFinding, reason: string) => attempt(finding, reason, false),
    withdraw: (finding: ShownFinding) => attempt(finding, finding.waived?.reason ?? '', true),
  };
}
