import type { Input } from '../../../shared/api/commands.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/call.ts';
import { useNotice } from '../../ui/notice.tsx';
import { type Say, useSay } from '../../ui/speech.ts';
import { spokenClause } from './clause-label.ts';

type Placing = Input<'clauses.place'>['to'];

/** Moving, removing and restoring clauses; each can be taken back. */
export function usePlaces(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const say = useSay();
  const place = async (clause: string, to: Placing, done: string) => {
    try {
      const { record } = await call('clauses.place', { negotiation, clause, to });
      notice.done(done, { undo: () => call('records.undo', { negotiation, record }) });
    } catch (problem) {
      notice.failed(problem);
    }
  };
  return {
    move: (clause: ShownClause, to: Placing) =>
      place(clause.code, to, say('ui.text.moved', { clause: named(clause, say) })),
    remove: (clause: ShownClause) =>
      place(clause.code, { place: 'removed' }, say('ui.text.removed', { clause: named(clause, say) })),
    restore: (code: string) => place(code, { place: 'restored' }, say('ui.text.restored', { clause: code })),
  };
}

function named(clause: ShownClause, say: Say): string {
  return spokenClause(clause, say);
}
