import { expect, test } from 'vitest';
import { assignRoles } from '../../../../../shared/import/reply/align/paragraph-roles.ts';
import { segmentClauses } from '../../../../../shared/import/segment-clauses.ts';
import type { ShownParagraph } from '../../../../../shared/model/incoming/word-document.ts';

const createParagraph = (text: string): ShownParagraph => ({
  text,
  number: null,
  part: 'body',
  story: '',
  cells: [],
  properties: {} as ShownParagraph['properties'],
  segments: [],
  bookmarks: [],
  tags: [],
  from: [],
});

test.each(['Приложение № 2', 'ANNEX A', 'Lampiran Nomor 2', 'Paragraph 3'])(
  'the typed label of a clause is its number, whatever signs it has: %s',
  (label) => {
    const lines = [label, 'List of goods', 'The goods are listed here.'];
    const clause = segmentClauses(lines.map((text) => ({ text, number: null, heading: false, table: null }))).at(-1);
    if (clause === undefined) throw new Error('no clause');
    expect(clause.number).toBe(label);
    const [first] = assignRoles(
      clause,
      clause.from.map((at) => createParagraph(lines[at] ?? '')),
    );
    expect(first?.[0]).toEqual({ role: 'number', from: 0, to: label.length, labelled: true });
  },
);
