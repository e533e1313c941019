import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildClauseRedline,
  type RedlineClause,
  type RedlineKind,
  type RedlineParagraph,
  type RedlineText,
} from '../../../../shared/diff/redline/redline.ts';
import { diffText, joinNewText, joinOldText } from '../../../../shared/diff/words/diff-text.ts';
import type { TextChange } from '../../../../shared/model/comparison/comparison.ts';
import { anyText, runs, twoTexts } from '../texts.ts';

/** What a word processor makes of the paragraphs when all changes of some kinds are removed. */
function without(gone: RedlineKind, paragraphs: readonly RedlineParagraph[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { runs, mark } of paragraphs) {
    line += runs.map(({ kind, text }) => (kind === gone ? '' : text)).join('');
    if (mark === gone) continue;
    lines.push(line);
    line = '';
  }
  // The last mark of a document cannot be deleted.
  return line === '' ? lines : [...lines, line];
}

const accepted = (paragraphs: readonly RedlineParagraph[]) => without('deleted', paragraphs);
const rejected = (paragraphs: readonly RedlineParagraph[]) => without('inserted', paragraphs);
const lines = (text: string) => (text === '' ? [] : text.split('\n'));

const upright = { old: [], next: [] };
const text = (old: string, next: string): RedlineText => ({ changes: diffText(old, next), italics: upright });
const clause = (old: readonly [string, string], next: readonly [string, string]): RedlineClause => ({
  heading: text(old[0], next[0]),
  body: text(old[1], next[1]),
});
const buildBody = (body: RedlineText) => buildClauseRedline({ heading: text('', ''), body });

/** Arbitrary changes, not only those that a diff would make. */
const anyChanges = fc.array(
  fc.record({
    kind: fc.constantFrom<TextChange['kind'][]>('kept', 'deleted', 'inserted'),
    text: fc.oneof(anyText, fc.stringMatching(/^[\nab]{0,6}$/), fc.string({ unit: 'binary' })),
  }),
  { maxLength: 8 },
);
const changes = fc.oneof(
  twoTexts.map(([old, next]) => diffText(old, next)),
  anyChanges,
);
const line = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\n', ' '));

test('accepted it is the next text, rejected the old one, line for line', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const paragraphs = buildBody({ changes: list, italics: upright });
      expect([accepted(paragraphs), rejected(paragraphs)]).toEqual([
        lines(joinNewText(list)),
        lines(joinOldText(list)),
      ]);
    }),
    { numRuns: runs },
  );
});

const clauses = fc.tuple(fc.tuple(line, line), changes).map(
  ([[before, after], body]): RedlineClause => ({
    heading: text(before, after),
    body: { changes: body, italics: upright },
  }),
);

test('a clause gives both of its states', () => {
  fc.assert(
    fc.property(clauses, (one) => {
      const paragraphs = buildClauseRedline(one);
      const side = (join: (changes: readonly TextChange[]) => string) =>
        [one.heading, one.body].flatMap((part) => lines(join(part.changes)));
      expect([accepted(paragraphs), rejected(paragraphs)]).toEqual([side(joinNewText), side(joinOldText)]);
    }),
    { numRuns: runs },
  );
});

test('no run is empty and no two neighbours are alike', () => {
  fc.assert(
    fc.property(clauses, (one) => {
      for (const { runs } of buildClauseRedline(one)) {
        runs.forEach((run, at) => {
          const before = runs[at - 1];
          expect(run.text).not.toBe('');
          expect(before && { kind: before.kind, italic: before.italic }).not.toEqual({
            kind: run.kind,
            italic: run.italic,
          });
        });
      }
    }),
    { numRuns: runs },
  );
});

/** A paragraph in one line: style and level, text with its changes, and the fate of its mark. */
function shown({ style, level, mark, runs }: RedlineParagraph): string {
  const around = { kept: '', deleted: '-', inserted: '+' };
  const words = runs.map((run) => `${around[run.kind]}${run.italic ? `*${run.text}*` : run.text}${around[run.kind]}`);
  return `${style}${style === 'item' ? level : ''}: ${words.join('')}${around[mark]}`;
}
const body = (old: string, next: string) => buildClauseRedline(clause(['', old], ['', next])).map(shown);

describe('inserted and deleted lines are whole, with their own marks', () => {
  test.each([
    { what: 'an item more at the end', old: 'Areas:\na. x;\nb. y.', next: 'Areas:\na. x;\nb. y.\nc. z.',
      expected: ['body: Areas:', 'item0: a. x;', 'item0: b. y.', 'item0: +c. z.++'] },
    { what: 'an item less at the end', old: 'Areas:\na. x;\nb. y.', next: 'Areas:\na. x;',
      expected: ['body: Areas:', 'item0: a. x;', 'item0: -b. y.--'] },
    { what: 'an item more in between', old: 'Areas:\n1. goods and trade;\n2. works.', next: 'Areas:\n1. food;\n2. goods and trade;\n3. works.',
      expected: ['body: Areas:', 'item0: +1. food;++', 'item0: -1-+2+. goods and trade;', 'item0: -2-+3+. works.'] },
    { what: 'an item less in between', old: 'Areas:\n1. food;\n2. goods and trade;\n3. works.', next: 'Areas:\n1. goods and trade;\n2. works.',
      expected: ['body: Areas:', 'item0: -1. food;--', 'item0: -2-+1+. goods and trade;', 'item0: -3-+2+. works.'] },
    { what: 'a line less at the beginning', old: 'One.\nTwo.\nThree.', next: 'Two.\nThree.', expected: ['body: -One.--', 'body: Two.', 'body: Three.'] },
    { what: 'a line parted', old: 'One. Two.', next: 'One.\nTwo.', expected: ['body: One.- -+', 'body: Two.'] },
    { what: 'two lines joined', old: 'One.\nTwo.', next: 'One. Two.', expected: ['body: One.-', 'body: + +Two.'] },
    { what: 'an empty line less', old: 'One.\n\nTwo.', next: 'One.\nTwo.', expected: ['body: One.', 'body: -', 'body: Two.'] },
    { what: 'every line another', old: 'Alpha beta.\nGamma delta.', next: 'Один два.\nТри четыре.',
      expected: ['body: -Alpha beta.-+Один два.+', 'body: -Gamma delta.-+Три четыре.+'] },
    { what: 'three lines for one', old: 'Alpha beta.', next: 'Один.\nДва.\nТри.',
      expected: ['body: -Alpha beta.-+Один.+', 'body: +Два.++', 'body: +Три.++'] },
    { what: 'a line that becomes an item', old: 'Lead: x.', next: 'Lead:\na. x.', expected: ['body: Lead:- x.-', 'item0: +a. x.++'] },
    { what: 'an item inside an item', old: 'a. x:\n1. y;', next: 'a. x:\n1. y;\n2. z.', expected: ['item0: a. x:', 'item1: 1. y;', 'item1: +2. z.++'] },
  ])('with $what', ({ old, next, expected }) => {
    expect(body(old, next)).toEqual(expected);
  }); // biome-ignore format: a table
});

test.each([
  {
    what: 'stays',
    old: ['Funding', 'Each pays.'],
    next: ['Funding', 'Each pays.'],
    expected: ['heading: Funding', 'body: Each pays.'],
  },
  {
    what: 'gets a heading',
    old: ['', 'Each pays.'],
    next: ['Funding', 'Each pays.'],
    expected: ['heading: +Funding++', 'body: Each pays.'],
  },
  {
    what: 'is gone',
    old: ['Funding', 'Each pays.'],
    next: ['', ''],
    expected: ['heading: -Funding--', 'body: -Each pays.--'],
  },
  {
    what: 'is new',
    old: ['', ''],
    next: ['Funding', 'Each pays.'],
    expected: ['heading: +Funding++', 'body: +Each pays.++'],
  },
] as const)('a clause that $what', ({ old, next, expected }) => {
  expect(buildClauseRedline(clause(old, next)).map(shown)).toEqual(expected);
});

test('italics are where each text has them', () => {
  const one: RedlineText = {
    changes: [
      { kind: 'kept', text: 'the ' },
      { kind: 'deleted', text: 'ad hoc' },
      { kind: 'inserted', text: 'focal points' },
      { kind: 'kept', text: ' and others\nof each' },
    ],
    italics: { old: [[4, 10]], next: [[0, 3], [4, 9], [29, 33]] },
  }; // biome-ignore format: a table
  expect(buildBody(one).map(shown)).toEqual(['body: *the* -*ad hoc*-+*focal*++ points+ and others', 'body: o*f ea*ch']);
});
