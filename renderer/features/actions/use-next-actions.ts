import type { ShownAction } from '../../../shared/model/action.ts';
import { useRead } from '../../api/use-command.ts';

/** What the person who works here would undo and redo next in a text; null if nothing, or if no text is open. */
export function useNextActions(negotiation: string | null): {
  readonly undo: ShownAction | null;
  readonly redo: ShownAction | null;
} {
  const { data } = useRead(
    'actions.list',
    { negotiation: negotiation ?? '', person: null, limit: 1 },
    { enabled: negotiation !== null, keepPrevious: true },
  );
  return negotiation === null || data === undefined ? { undo: null, redo: null } : data.next;
}
