import type { Input } from '../../../shared/api/commands.ts';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { buildSettlementInput, type Settlement } from './settlement-input.ts';

type ExplanationReason = Input<'brackets.explain'>['reason'];

/** Returns the actions that settle and explain brackets. They resolve to true on success, and can be undone. */
export function useBracketActions(negotiation: string) {
  const call = useCall();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(negotiation);
  const say = useTranslate();
  return {
    busy,
    /** Replaces brackets with agreed words in every given language, as one version. */
    settle: (clause: ShownClause, settlements: readonly Settlement[]) =>
      run(async () => {
        const { version } = await call('brackets.settle', buildSettlementInput(negotiation, clause, settlements));
        report(say('ui.brackets.settled'), version);
      }),
    /** Records why words are bracketed, in every given language. */
    explain: (
      clause: ShownClause,
      groups: readonly ShownBracket[],
      n: number,
      reason: ExplanationReason,
      note: string,
    ) =>
      run(async () => {
        const brackets = groups.flatMap(({ language, part, options }) => {
          const option = options[n];
          const quote = option && (clause[part][language] ?? '').slice(option.start, option.end);
          return quote === undefined ? [] : [{ language, quote }];
        });
        const input = { negotiation, clause: clause.code, brackets, reason, note };
        const { records } = await call('brackets.explain-together', input);
        report(say('ui.brackets.explained'), ...records);
      }),
  };
}
