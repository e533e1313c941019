import type { ShownFinding } from '../../../shared/model/check.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';

/** Returns the actions that waive a finding in all its places, with a recorded reason, and withdraw the waiver. */
export function useWaiveFinding(negotiation: string) {
  const call = useCall();
  const { run } = useRunCommand();
  const report = useReportRecord(negotiation);
  const say = useTranslate();
  const record = ({ check, finding, clause, language, places }: ShownFinding, reason: string, withdrawn: boolean) =>
    run(async () => {
      const others = buildOtherPlaces(places);
      const input = { negotiation, check, finding, clause, language, reason, withdrawn, others };
      const { records } = await call('checks.waive', input);
      report(say(withdrawn ? 'ui.checks.unwaived' : 'ui.checks.waive-done'), ...records);
    });
  return {
    waive: (finding: ShownFinding, reason: string) => record(finding, reason, false),
    withdraw: (finding: ShownFinding) => record(finding, finding.waived?.reason ?? '', true),
  };
}

/** The places of a word after the first, which are settled with it. */
export const buildOtherPlaces = (places: ShownFinding['places']) =>
  places.slice(1).map(({ finding, clause }) => ({ finding, clause }));
