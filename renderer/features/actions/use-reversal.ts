import { formatAction } from '../../../shared/i18n/format-action.ts';
import type { ShownAction } from '../../../shared/model/actions/action.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useNameClause } from './use-name-clause.ts';

export type ReversalRun = {
  readonly busy: boolean;
  readonly undo: (action: ShownAction) => void;
  readonly redo: (action: ShownAction) => void;
};

/** Undoes and redoes actions in a text, and says what was done. Null for a screen without a text: it has nothing to undo. */
export function useReversal(negotiation: string | null): ReversalRun {
  const call = useCall();
  const notice = useNotice();
  const nameClause = useNameClause(negotiation);
  const { busy, run } = useRunCommand();
  const reverse = (what: 'undo' | 'redo', action: ShownAction) => {
    if (busy || negotiation === null) return;
    void run(async () => {
      await call(`actions.${what}`, { negotiation, action: action.action });
      notice.done((say, speech) => say(`ui.actions.did-${what}`, { what: formatAction(action, speech, nameClause) }));
    });
  };
  return {
    busy,
    undo: (action) => reverse('undo', action),
    redo: (action) => reverse('redo', action),
  };
}
