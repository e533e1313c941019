import { expect, test } from 'vitest';
import {
  formatComparedClauseName,
  formatLongClauseName,
} from '../../../renderer/features/compare/comparison/compared-clause-name.ts';
import { formatOldPosition, formatRowName } from '../../../renderer/features/compare/comparison/row-names.ts';
import { formatMergeName, isAwaitingDecision } from '../../../renderer/features/compare/merge/merge-states.ts';
import type { ComparisonRow, ShownComparedText } from '../../../shared/model/comparison/comparison.ts';
import { type ShownMerge, shownMerge } from '../../../shared/model/comparison/three-way-merge.ts';
import { buildComparedAbout, sayEnglish } from '../../helpers/shown.ts';

type ComparedClause = ShownComparedText['clauses'][number];

const clause = (more: Partial<ComparedClause> = {}): ComparedClause => ({
  id: null,
  number: '',
  heading: '',
  body: '',
  clause: null,
  alone: false,
  places: [],
  ...more,
});
const side = (clauses: ComparedClause[]): ShownComparedText => ({
  about: buildComparedAbout(),
  language: 'en',
  clauses,
});
const pairTexts = (old: ComparedClause[], next: ComparedClause[]) => ({
  old: side(old),
  next: side(next),
  chosen: [],
  uncompared: [],
});

test.each([
  { of: 'its number', named: clause({ number: 'Paragraph 2', heading: 'Areas' }), name: 'Paragraph 2' },
  { of: 'its part of the text', named: clause({ id: 'title', heading: 'Letter' }), name: 'Title of the text' },
  { of: 'its heading', named: clause({ heading: 'Areas', body: 'The Participants' }), name: 'Areas' },
  { of: 'its first four words', named: clause({ body: ' one two\nthree four five' }), name: '“one two three four…”' },
  { of: 'its lack of all these', named: clause(), name: 'Clause without a number' },
])('a compared clause is named by $of', ({ named, name }) => {
  expect(formatComparedClauseName(named, sayEnglish)).toBe(name);
});

test('a list of choices shows number and heading, or the one that there is', () => {
  expect(formatLongClauseName(clause({ number: 'Paragraph 2', heading: 'Areas' }), sayEnglish)).toBe(
    'Paragraph 2 · Areas',
  );
  expect(formatLongClauseName(clause({ heading: 'Areas' }), sayEnglish)).toBe('Areas');
});

test('a row is named by the new text, and a deleted clause by the old one', () => {
  const texts = pairTexts([clause({ number: '1' }), clause({ number: '2' })], [clause({ number: '7' })]);
  const row = (old: number | null, next: number | null) => ({ old, next }) as ComparisonRow;
  expect(formatRowName(row(1, 0), { texts }, sayEnglish)).toBe('7');
  expect(formatRowName(row(1, null), { texts }, sayEnglish)).toBe('2');
  expect(formatRowName(undefined, { texts }, sayEnglish)).toBe('Clause without a number');
});

test('a moved clause was at its old number, or after its old neighbour, or at the beginning', () => {
  const texts = pairTexts([clause({ heading: 'Areas' }), clause()], []);
  const place = (old: number | null, oldNumber: string | null) =>
    formatOldPosition({ old, oldNumber } as ComparisonRow, { texts }, sayEnglish);
  expect(place(1, 'Paragraph 2')).toBe('Paragraph 2');
  expect(place(1, null)).toBe('after Areas');
  expect(place(0, null)).toBe('at the beginning');
});

const words = (ours: string, base = '', theirs = '') => ({
  state: 'both-differently' as const,
  merged: null,
  stretches: [{ from: 'conflict' as const, base, ours, theirs }],
});
const merged = (more: Partial<ShownMerge> = {}): ShownMerge =>
  shownMerge.parse({
    clause: null,
    moved: null,
    spoofs: [],
    code: null,
    number: '',
    head: null,
    heads: 0,
    inOurs: true,
    inTheirs: true,
    state: 'same',
    sure: true,
    heading: words(''),
    body: words(''),
    proposal: null,
    theirs: null,
    bracketed: null,
    others: [],
    ...more,
  });

test.each([
  {
    of: 'number and heading',
    row: merged({ number: 'Paragraph 2', heading: words('Areas') }),
    name: 'Paragraph 2 · Areas',
  },
  { of: 'our heading first', row: merged({ heading: words('Ours', 'Sent', 'Theirs') }), name: 'Ours' },
  { of: 'their heading where only they have one', row: merged({ heading: words(' ', '', 'Theirs') }), name: 'Theirs' },
  { of: 'its first words', row: merged({ body: words('', 'one two three four five') }), name: '“one two three four…”' },
  { of: 'its code where it has no words', row: merged({ code: 'areas' }), name: 'areas' },
])('a clause of three texts is named by $of', ({ row, name }) => {
  expect(formatMergeName(row, sayEnglish)).toBe(name);
});

test('a clause awaits a decision if they changed it and we did not do the same', () => {
  expect(shownMerge.shape.state.options.filter((state) => isAwaitingDecision(merged({ state })))).toEqual([
    'theirs',
    'both-differently',
  ]);
});
