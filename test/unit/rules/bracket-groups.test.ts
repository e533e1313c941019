import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../shared/model/mark.ts';
import { findBracketGroups, settleBracketGroup } from '../../../shared/rules/bracket-groups.ts';
import { countBrackets } from '../../../shared/rules/count-brackets.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { printMarks } from '../../../shared/text/marks/print-marks.ts';
import { arbitraryMarks, propertyRuns } from '../../helpers/marks.ts';

const shown = (source: string) =>
  findBracketGroups(source).map(({ start, end, options }) => [
    source.slice(start, end),
    options.map(({ side, marks }) => `${side ?? '–'} ${printMarks(marks)}`),
  ]);

test.each<[string, string, [string, string[]][]]>([
  ['one', 'will [ID: decide] now', [['[ID: decide]', ['ID decide']]]],
  ['side by side', '[BY: shall][ID: will] go', [['[BY: shall][ID: will]', ['BY shall', 'ID will']]]],
  ['with a space between', '[BY: a] [b]', [['[BY: a] [b]', ['BY a', '– b']]]],
  [
    'with words between',
    '[a] or [b]',
    [
      ['[a]', ['– a']],
      ['[b]', ['– b']],
    ],
  ],
  [
    'on two lines',
    '[a]\n[b]',
    [
      ['[a]', ['– a']],
      ['[b]', ['– b']],
    ],
  ],
  ['one within another', '[BY: a [ID: b] c]', [['[BY: a [ID: b] c]', ['BY a [ID: b] c']]]],
  [
    'in italics',
    'x {i:y [a][b]} [c]',
    [
      ['[a][b]', ['– a', '– b']],
      ['[c]', ['– c']],
    ],
  ],
  [
    'in both forms of a span',
    '{ID:[a]|b [c]}',
    [
      ['[a]', ['– a']],
      ['[c]', ['– c']],
    ],
  ],
  ['escaped', '\\[a\\]', []],
  ['not in the grammar', 'x [a', []],
])('brackets compete if only spaces are between them: %s', (_, source, expected) => {
  expect(shown(source)).toEqual(expected);
});

test.each([
  ['will [BY: always] [ID: often] meet', 'often', 'will often meet'],
  ['will [BY: always] meet', '', 'will meet'],
  ['goods [BY: and parts].', '', 'goods.'],
  ['goods [BY: , and parts]; and', ', and parts', 'goods, and parts; and'],
  ['goods [BY: and parts ].', 'and parts ', 'goods and parts.'],
  ['[BY: Both] will', '', 'will'],
  ['[BY: Both ] will', 'Both ', 'Both will'],
  ['one\n[BY: two]\nthree', '', 'one\nthree'],
  ['one\n[BY: two]', '', 'one'],
  ['[BY: all]', '', ''],
  ['1. [BY: potash]\n2. salt', '', '1. \n2. salt'],
  ['x {i:[BY: mutatis]} y', '', 'x y'],
  ['word {i:[a] more}', '', 'word {i:more}'],
  ['{i:word [a]}, and', '', '{i:word}, and'],
  ['[a] \\[b\\] {ID:x|y}', '{ref:areas} \\]', '{ref:areas} \\] \\[b\\] {ID:x|y}'],
  ['e[BY: x]\u0301', '', 'é'],
])('settling “%s” with “%s” leaves those words', (source, words, expected) => {
  const [group] = findBracketGroups(source);
  expect(group && settleBracketGroup(source, group, words)).toBe(expected);
});

test('an alternat span is never left empty, and words that do not parse are rejected', () => {
  for (const [source, words] of [
    ['{ID:[a]|b}', ''],
    ['x [a] y', '{ID:'],
    ['x {i:[a]} y', 'over\nlines'],
  ] as const) {
    const [group] = findBracketGroups(source);
    expect(group && settleBracketGroup(source, group, words)).toBe(null);
  }
});

/** The outermost brackets, counted by another method. */
function outermost(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => {
    if (mark.type === 'bracket') return sum + 1;
    if (mark.type === 'italics') return sum + outermost(mark.marks);
    return mark.type === 'alternat' ? sum + outermost(mark.own) + outermost(mark.other ?? []) : sum;
  }, 0);
}

/** Without white space, and without italics left empty by that. */
const bare = (text: string): string => {
  const words = text.replace(/[ \u00a0\n]/g, '').normalize('NFC');
  return words.includes('{i:}') ? bare(words.replaceAll('{i:}', '')) : words;
};

test('every bracket is in one group, whose options match the source', () => {
  fc.assert(
    fc.property(arbitraryMarks, (marks) => {
      const source = printMarks(marks);
      const options = findBracketGroups(source).flatMap((group) => group.options);
      expect(options).toHaveLength(outermost(marks));
      for (const { start, end, side, marks: inner } of options) {
        expect(source.slice(start, end)).toBe(printMarks([{ type: 'bracket', side, marks: inner }]));
      }
    }),
    { numRuns: propertyRuns },
  );
});

test('settling keeps the source valid and the text around it unchanged, and ends without brackets', () => {
  fc.assert(
    fc.property(arbitraryMarks, fc.infiniteStream(fc.nat(9)), (marks, picks) => {
      let source = printMarks(marks).normalize('NFC');
      for (let groups = findBracketGroups(source); groups.length > 0; groups = findBracketGroups(source)) {
        const group = groups[(picks.next().value ?? 0) % groups.length];
        const option = group?.options[(picks.next().value ?? 0) % group.options.length];
        if (group === undefined || option === undefined) throw new Error('a group without options');
        const words = printMarks(option.marks);
        const settled = settleBracketGroup(source, group, words);
        const [left, right] = [source.slice(0, group.start), source.slice(group.end)];
        if (settled === null) {
          // An alternat span that would contain only white space is removed.
          expect(bare(left + words + right)).toMatch(/\{[A-Z][A-Z0-9]*:[|}]|\|\}/);
          return;
        }
        expect(bare(settled)).toBe(bare(left + words + right));
        const kept = left
          .replace(/(?:\{i:|\s)+$/, '')
          .trimEnd()
          .slice(0, -1);
        expect(settled.slice(0, kept.length)).toBe(kept);
        expect(countBrackets(settled)).toBeLessThan(countBrackets(source));
        source = settled;
      }
      expect([countBrackets(source), parseMarks(source).ok]).toEqual([0, true]);
    }),
    { numRuns: propertyRuns },
  );
});

test('italics reduced to white space are removed', () => {
  const source = 'a {i:[ ]} b';
  const [group] = findBracketGroups(source);
  expect(group === undefined ? null : settleBracketGroup(source, group, ' ')).toBe('a b');
});

test('several groups are settled from the end, so that earlier positions stay valid', () => {
  fc.assert(
    fc.property(arbitraryMarks, (marks) => {
      const source = printMarks(marks).normalize('NFC');
      const groups = findBracketGroups(source);
      let settled = source;
      for (const group of groups.toReversed()) {
        const before = findBracketGroups(settled).slice(0, groups.indexOf(group) + 1);
        expect(before.map(({ start, end }) => [start, end])).toEqual(
          groups.slice(0, groups.indexOf(group) + 1).map(({ start, end }) => [start, end]),
        );
        settled = settleBracketGroup(settled, group, 'agreed words') ?? '';
      }
      expect(countBrackets(settled)).toBe(0);
    }),
    { numRuns: propertyRuns },
  );
});
