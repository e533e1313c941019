import type { Announcements } from '@dnd-kit/core';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import type { Translate } from '../../../components/use-translate.ts';

/** Returns the screen reader announcements for moving a clause: which one, by its name in the outline, and its position in the order. */
export function createDragAnnouncements(
  clauses: readonly Pick<ShownClause, 'code'>[],
  names: readonly string[],
  say: Translate,
): Announcements {
  const order = new Map(clauses.map(({ code }, n) => [code, n]));
  const nameOf = (code: string): string => names[order.get(code) ?? -1] ?? '';
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
