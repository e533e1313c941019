import type { Input } from '../../../../shared/api/commands.ts';
import type { ShownClause, ShownText } from '../../../../shared/model/shown.ts';
import { useCall } from '../../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../../api/use-run-command.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { formatClauseLabel } from '../../clause/clause-label.ts';

type PlacementTarget = Input<'clauses.place'>['to'];

/** Returns the actions that move, remove and restore clauses; each can be undone. */
export function usePlaceClause(text: ShownText) {
  const negotiation = text.code;
  const call = useCall();
  const { run } = useRunCommand();
  const report = useReportRecord(negotiation);
  const say = useTranslate();
  const place = (clause: string, to: PlacementTarget, done: string) =>
    run(async () => report(done, (await call('clauses.place', { negotiation, clause, to })).record));
  return {
    move: (clause: ShownClause, to: PlacementTarget) =>
      place(clause.code, to, say('ui.text.moved', { clause: formatClauseLabel(clause, text, say) })),
    remove: (clause: ShownClause) =>
      place(
        clause.code,
        { place: 'removed' },
        say('ui.text.removed', { clause: formatClauseLabel(clause, text, say) }),
      ),
    restore: (code: string, name: string) =>
      place(code, { place: 'restored' }, say('ui.text.restored', { clause: name })),
  };
}
