import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listChangesOfSameWords } from '../../../renderer/features/compare/comparison/changes-of-same-words.ts';
import { buildComparisonBlocks } from '../../../renderer/features/compare/comparison/comparison-blocks.ts';
import { buildComparisonLines } from '../../../renderer/features/compare/comparison/comparison-lines.ts';
import type { ComparisonRun } from '../../../renderer/features/compare/comparison/comparison-runs.ts';
import { splitLongText } from '../../../renderer/features/compare/comparison/split-long-text.ts';
import { compareClauseTexts } from '../../../shared/diff/comparison/compare-clause-texts.ts';
import { isSpoofedChange } from '../../../shared/text/spoofs/compare-appearance.ts';
import { createLetter, createStrangers } from '../../bench/generated-letters.ts';
import { runs } from '../../unit/diff/texts.ts';

const side = (pieces: readonly ComparisonRun[], without: ComparisonRun['kind']) =>
  pieces.filter(({ kind }) => kind !== without).reduce((all, { text }) => all + text, '');
const clause = (number: string, body: string) => ({ id: null, number, heading: `Heading ${number}`, body });

test('the blocks contain both texts, unit for unit, and every listed change has a place', () => {
  for (const { old, next } of [createLetter('id', 6_000), createLetter('ru', 3_000), createStrangers('en', 4_000)]) {
    const comparison = compareClauseTexts(old, next, { spoofed: isSpoofedChange });
    const { blocks, places } = buildComparisonBlocks(comparison);
    for (const [at, row] of comparison.rows.entries())
      for (const part of ['heading', 'body'] as const) {
        const drawn = blocks.flatMap((block) => (block.kind === 'clause' && block.row === at ? block[part] : []));
        expect(side(drawn, 'inserted')).toBe(
          side(
            row[part].map((one) => ({ ...one, change: null })),
            'inserted',
          ),
        );
        expect(side(drawn, 'deleted')).toBe(
          side(
            row[part].map((one) => ({ ...one, change: null })),
            'deleted',
          ),
        );
      }
    expect(places).toHaveLength(comparison.changes.length);
    for (const [n, { row }] of comparison.changes.entries()) {
      const block = blocks[places[n] ?? -1];
      expect(block?.row).toBe(row);
      if (block?.kind !== 'clause') throw new Error('a change stands in a clause');
      const there = [...block.about, ...[...block.heading, ...block.body].map(({ change }) => change)];
      expect(there).toContain(n);
    }
    expect(Math.max(...blocks.map((block) => (block.kind === 'clause' ? length(block.body) : 0)))).toBeLessThan(9_000);
  }
});

test('a look-alike listed beside another change of the same words has a place too', () => {
  const [old, next] = [
    [clause('1', 'a mutual взаимный part')],
    [clause('1', 'an equal взаимный part'.normalize('NFD'))],
  ];
  const comparison = compareClauseTexts(old, next, { spoofed: isSpoofedChange });
  const { blocks, places } = buildComparisonBlocks(comparison);
  expect(comparison.changes.map(({ kind }) => kind)).toEqual(['spoof', 'substance']);
  expect(places.map((place) => blocks[place]?.row)).toEqual([0, 0]);
  expect([0, 1].map((n) => listChangesOfSameWords(comparison.changes, n))).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

const length = (pieces: readonly ComparisonRun[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

test('splitting into blocks loses, reorders and cuts no word', () => {
  const word = fc.constantFrom('kerja', 'sama', '2,5', 'зал', '\n', ' ', ', ', '😀');
  const piece = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join('')),
    kind: fc.constantFrom('kept', 'deleted', 'inserted'),
    change: fc.constant(null),
  }) as fc.Arbitrary<ComparisonRun>;
  // As a diff gives them: never two of a kind next to each other, and deletions before insertions.
  const pieces = fc
    .array(piece, { maxLength: 20 })
    .map((all) => all.filter(({ kind }, n) => kind !== all[n - 1]?.kind))
    .filter((all) => all.every(({ kind }, n) => !(kind === 'deleted' && all[n - 1]?.kind === 'inserted')));
  fc.assert(
    fc.property(pieces, (all) => {
      const stretches = splitLongText(all, 40);
      for (const without of ['deleted', 'inserted'] as const)
        expect(side(stretches.flat(), without)).toBe(side(all, without));
      expect(stretches.every((stretch) => stretch.length > 0)).toBe(true);
    }),
    { numRuns: runs },
  );
  const body = 'Para Peserta akan bekerja sama. '.repeat(500);
  for (const stretch of splitLongText([{ text: body, kind: 'kept', change: null }]))
    expect(side(stretch, 'deleted')).toMatch(/ $/);
});

test('a moved clause leaves a marker at its old place', () => {
  const bodies = ['satu dua tiga', 'empat lima enam', 'tujuh delapan sembilan', 'sepuluh sebelas dua belas'].map(
    (words) => `${words} `.repeat(8).trim(),
  );
  const old = bodies.map((body, n) => clause(`${n + 1}`, body));
  const next = [0, 2, 3, 1].map((n, at) => clause(`${at + 1}`, bodies[n] ?? ''));
  const { blocks } = buildComparisonBlocks(compareClauseTexts(old, next, { spoofed: isSpoofedChange }));
  expect(blocks.map(({ kind, row }) => [kind, row])).toEqual([
    ['clause', 0],
    ['left', 3],
    ['clause', 1],
    ['clause', 2],
    ['clause', 3],
  ]);
});

test('lines of each text, with the depth of items and the changes of line ends', () => {
  const pieces: ComparisonRun[] = [
    { text: 'Bidang:\na. satu', kind: 'kept', change: null },
    { text: ';\nb. dua', kind: 'inserted', change: 0 },
    { text: '.', kind: 'kept', change: null },
  ];
  const told = (only?: 'old' | 'next') =>
    buildComparisonLines(pieces, only).map((line) => [
      line.pieces.map(({ text }) => text).join(''),
      line.level,
      line.end?.kind ?? null,
    ]);
  expect(told()).toEqual([
    ['Bidang:', null, null],
    ['a. satu;', 0, 'inserted'],
    ['b. dua.', 0, null],
  ]);
  expect(told('old')).toEqual([
    ['Bidang:', null, null],
    ['a. satu.', 0, null],
  ]);
});
