import type { Input } from '../../../shared/api/commands.ts';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';

type SettlementChoice = Input<'brackets.settle'>['places'][number]['take'];
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
    settle: (
      clause: ShownClause,
      groups: readonly { readonly group: ShownBracket; readonly take: SettlementChoice }[],
    ) =>
      run(async () => {
        const { version } = await call('brackets.settle', {
          negotiation,
          clause: clause.code,
          parents: chooseParents(clause),
          places: groups.map(({ group: { language, part, start, end }, take }) => ({
            language,
            part,
            start,
            end,
            take,
          })),
          note: '',
        });
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
        const records: string[] = [];
        for (const { language, part, options } of groups) {
          const option = options[n];
          if (option === undefined) continue;
          const quote = (clause[part][language] ?? '').slice(option.start, option.end);
          const input = { negotiation, clause: clause.code, language, quote, reason, note };
          records.push((await call('brackets.explain', input)).record);
        }
        report(say('ui.brackets.explained'), ...records);
      }),
  };
}
