import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildCell, buildLine } from './build-paragraphs.ts';

const [A, B] = ['As defined in the Convention.', 'In tonnes of dry peat'];
function readNotes(marks: readonly [string, string], above: readonly string[], labels = marks, after: string[] = []) {
  const text = [
    'LETTER OF INTENT',
    '1. The Participants intend to exchange information.',
    `2. The Participants intend to trade peat${marks[0]} of good quality.`,
    `3. The quantity${marks[1]} is agreed each year.`,
    '4. Each Participant bears its own costs.',
    'Signed in Minsk in two originals in the English language.',
  ].map((line) => buildLine(line));
  const signed = ['For the Ministry of Energy', '____________', 'For the Ministry of Trade', '____________'];
  const table = signed.map((line, n) => buildCell(line, n % 2, Math.floor(n / 2)));
  const notes = [...above, `${labels[0]} ${A}`, `${labels[1]} ${B}`, ...after].map((line) => buildLine(line));
  return [signed.map((line) => buildLine(line)), table].map((blocks) => {
    const { texts, warnings } = segmentDocument([...text, ...blocks, ...notes]);
    const clauses = texts[0]?.clauses ?? [];
    return {
      last: clauses.slice(-2).map(({ as, body }) => [as, body]),
      notes: clauses.flatMap((clause) => clause.notes.map((note) => [clause.number, note])),
      left: warnings.flatMap(({ code, detail }) => (code === 'note-left-out' ? [detail] : [])),
    };
  });
}
const signatures = 'For the Ministry of Energy\n____________\nFor the Ministry of Trade\n____________';
const ending = [
  ['closing', 'Signed in Minsk in two originals in the English language.'],
  ['signatures', signatures],
];
const kept = [
  ['2.', A],
  ['3.', B],
];

test.each([
  [['*', '**'], []],
  [['*', '†'], []],
  [['¹', '²'], []],
  [['¹⁾', '²⁾'], []],
  [['[1]', '[2]'], []],
  [['1)', '2)'], []],
  [['*', '**'], ['______________________']],
  [['1)', '2)'], ['–––––––––']],
] as const)('notes typed after the signatures with the marks %j are notes of their clauses', (marks, above) => {
  for (const read of readNotes(marks, above)) expect(read).toEqual({ last: ending, notes: kept, left: [] });
});

test.each([
  ['¹', '²', '1)', '2)'],
  ['¹', '²', '[1]', '[2]'],
] as const)('a mark raised in the text, %s and %s, is found where the note has it as %s', (one, two, first, second) => {
  for (const read of readNotes([one, two], [], [first, second])) expect(read.notes).toEqual(kept);
});

test('typed notes to which nothing refers are named, and are no annex', () => {
  for (const [labels, above] of [
    [['*', '**'], []],
    [['1)', '2)'], ['______________________']],
  ] as const)
    for (const read of readNotes(['', ''], above, labels))
      expect(read).toEqual({ last: ending, notes: [], left: [`${labels[0]} ${A}`, `${labels[1]} ${B}`] });
});

test('notes before an annex leave the annex as it is', () => {
  for (const read of readNotes(['*', '**'], [], undefined, ['Annex 1', '1) peat', '2) timber']))
    expect(read).toEqual({ last: [ending[1], ['annex', '1) peat\n2) timber']], notes: kept, left: [] });
});

test('a list with parentheses after the signatures is no note', () => {
  for (const read of readNotes(['', ''], [], ['1)', '2)']))
    expect(read.last.at(-1)).toEqual(['annex', `1) ${A}\n2) ${B}`]);
});
