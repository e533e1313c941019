import type { Active, Over } from '@dnd-kit/core';
import { expect, test } from 'vitest';
import { createDragAnnouncements } from '../../../renderer/features/text/outline/drag-announcements.ts';
import { formatOutlineName } from '../../../renderer/features/text/outline/outline-name.ts';
import { formatTabLabel } from '../../../renderer/views/text/drawer-tabs.ts';
import { buildShownClause, buildShownText, sayEnglish } from '../../helpers/shown.ts';

const clauses = [
  buildShownClause({ code: 'opening', kind: 'preamble' }),
  buildShownClause({ code: 'areas', number: '1' }),
];
const names = ['The Participants,', 'The areas'].map((words, n) =>
  formatOutlineName(clauses[n] ?? buildShownClause(), words, buildShownText(), sayEnglish),
);
const spoken = createDragAnnouncements(clauses, names, sayEnglish);
const active = (id: string) => ({ active: { id } as Active });
const over = (id: string | null) => ({ over: id === null ? null : ({ id } as Over) });

test('a screen reader hears which clause moves and where it is, by number or first words', () => {
  expect(spoken.onDragStart(active('opening') as never)).toBe('Preamble: The Participants, was picked up, 1 of 2.');
  expect(spoken.onDragOver({ ...active('opening'), ...over('areas') } as never)).toBe(
    'Preamble: The Participants, is in the place of Paragraph 1, 2 of 2.',
  );
  expect(spoken.onDragEnd({ ...active('opening'), ...over('areas') } as never)).toBe(
    'Preamble: The Participants, was dropped, 2 of 2.',
  );
});

test('a screen reader hears that a clause stays where it was', () => {
  const stays = 'Paragraph 1 stays where it was.';
  expect(spoken.onDragEnd({ ...active('areas'), ...over(null) } as never)).toBe(stays);
  expect(spoken.onDragCancel({ ...active('areas'), ...over(null) } as never)).toBe(stays);
});

test('a tab has its count, and words where nothing is left', () => {
  const label = (tab: 'comments' | 'brackets' | 'checks', count: number | null) =>
    formatTabLabel(tab, count, sayEnglish);
  expect([label('comments', 3), label('comments', 0), label('comments', null)]).toEqual([
    'Comments (3)',
    'Comments (0)',
    'Comments',
  ]);
  expect([label('brackets', 0), label('checks', 0)]).toEqual(['No brackets are left', 'No findings']);
});
