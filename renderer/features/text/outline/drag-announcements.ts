import type { Announcements } from '@dnd-kit/core';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import type { Translate } from '../../../components/use-translate.ts';
import { formatClauseLabel } from '../../clause/clause-label.ts';

const MAX_LENGTH = 40;

/** Returns the screen reader announcements for moving a clause: which one, and its position in the order. */
export function createDragAnnouncements(
  clauses: readonly ShownClause[],
  words: readonly string[],
  say: Translate,
): Announcements {
  const order = new Map(clauses.map(({ code }, n) => [code, n]));
  const nameOf = (code: string): string => {
    const n = order.get(code) ?? -1;
    const clause = clauses[n];
    if (clause === undefined) return '';
    const first = clause.number === null ? (words[n] ?? '').slice(0, MAX_LENGTH) : '';
    return [formatClauseLabel(clause, say), first].filter((part) => part !== '').join(': ');
  };
  const place = (code: string) => ({ at: (order.get(code) ?? 0) + 1, all: clauses.length });
  return {
    onDragStart: ({ active: { id } }) =>
      say('ui.text.drag-start', { clause: nameOf(String(id)), ...place(String(id)) }),
    onDragOver: ({ active, over }) => {
      const clause = nameOf(String(active.id));
      if (over === null) return say('ui.text.drag-nowhere', { clause });
      const id = String(over.id);
      return say('ui.text.drag-over', { clause, over: nameOf(id), ...place(id) });
    },
    onDragEnd: ({ active, over }) => {
      const clause = nameOf(String(active.id));
      return over === null
        ? say('ui.text.drag-cancel', { clause })
        : say('ui.text.drag-end', { clause, ...place(String(over.id)) });
    },
    onDragCancel: ({ active: { id } }) => say('ui.text.drag-cancel', { clause: nameOf(String(id)) }),
  };
}
