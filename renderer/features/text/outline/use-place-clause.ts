import type { Input } from '../../../../shared/api/commands.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useCall } from '../../../api/use-command.ts';
import { useNotice } from '../../../components/notice.tsx';
import { type Translate, useTranslate } from '../../../components/use-translate.ts';
import { formatClauseLabel } from '../../clause/clause-label.ts';

type PlacementTarget = Input<'clauses.place'>['to'];

/** Returns the actions that move, remove and restore clauses; each can be undone. */
export function usePlaceClause(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const say = useTranslate();
  const place = async (clause: string, to: PlacementTarget, done: string) => {
    try {
      const { record } = await call('clauses.place', { negotiation, clause, to });
      notice.done(done, { undo: () => call('records.undo', { negotiation, record }) });
    } catch (problem) {
      notice.failed(problem);
    }
  };
  return {
    move: (clause: ShownClause, to: PlacementTarget) =>
      place(clause.code, to, say('ui.text.moved', { clause: formatPlacedName(clause, say) })),
    remove: (clause: ShownClause) =>
      place(clause.code, { place: 'removed' }, say('ui.text.removed', { clause: formatPlacedName(clause, say) })),
    restore: (code: string) => place(code, { place: 'restored' }, say('ui.text.restored', { clause: code })),
  };
}

function formatPlacedName(clause: ShownClause, say: Translate): string {
  return formatClauseLabel(clause, say);
}
