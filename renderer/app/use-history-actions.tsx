import { type ReactNode, Suspense, useState } from 'react';
import { useActions } from '../components/actions.ts';
import { useNotice } from '../components/notice.tsx';
import { useNextActions } from '../features/actions/use-next-actions.ts';
import { useReversal } from '../features/actions/use-reversal.ts';
import { ActionHistory } from './views.ts';

/**
 * Registers undo, redo and the history of everything done on the screens of a text; returns the dialog of the history.
 * @param opened the code of the text, null on a screen of none
 */
export function useHistoryActions(opened: string | null): ReactNode {
  const notice = useNotice();
  const next = useNextActions(opened);
  const reversal = useReversal(opened);
  const [isShown, setShown] = useState(false);
  const undo = () =>
    next.undo === null ? notice.done((say) => say('ui.actions.nothing-undo')) : reversal.undo(next.undo);
  const redo = () =>
    next.redo === null ? notice.done((say) => say('ui.actions.nothing-redo')) : reversal.redo(next.redo);
  useActions(
    opened === null
      ? []
      : [
          { id: 'action.undo', menu: 'edit', label: 'ui.actions.undo-next', key: 'Ctrl+Z', group: 0, run: undo },
          {
            id: 'action.redo',
            menu: 'edit',
            label: 'ui.actions.redo-next',
            key: 'Ctrl+Y',
            otherKey: 'Ctrl+Shift+Z',
            group: 0,
            run: redo,
          },
          {
            id: 'action.history',
            menu: 'edit',
            label: 'ui.actions.action',
            key: 'Ctrl+Shift+H',
            group: 0,
            run: () => setShown(true),
          },
        ],
  );
  return isShown && opened !== null ? (
    <Suspense fallback={null}>
      <ActionHistory negotiation={opened} onClose={() => setShown(false)} />
    </Suspense>
  ) : null;
}
