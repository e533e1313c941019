import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listHunks } from '../../../shared/diff/words/list-hunks.ts';
import { carryOutsideWords } from '../../../shared/text/marks/outside-words.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { parseOutsideMarks } from '../../../shared/text/marks/parse-side-labels.ts';
import { printMarks } from '../../../shared/text/marks/print-marks.ts';
import { renderMarks } from '../../../shared/text/marks/render-marks.ts';
import { arbitraryMarks, propertyRuns } from '../../helpers/marks.ts';

const sides = [
  { code: 'ID', states: ['Republik Indonesia', 'the Republic of Indonesia'] },
  { code: 'BY', states: ['Republik Belarus', 'the Republic of Belarus', 'Республика Беларусь'] },
];
const options = {
  parties: ['ID', 'BY'],
  copy: 'ID',
  view: 'bracketed',
  numbers: new Map([['areas', '2']]),
} as const;

function read(source: string): string {
  const parsed = parseMarks(source);
  if (!parsed.ok) throw new Error(`${parsed.fault.code}: ${source}`);
  return renderMarks(parsed.marks, options).text;
}

/** A source of ours that should read as the other side wrote it. */
function carry(source: string, wanted: string): string | null {
  let at = 0;
  const edits = listHunks(read(source), wanted).flatMap(({ same, old, next }) => {
    const start = at;
    at += old.length;
    return same ? [] : [{ start, end: at, text: next }];
  });
  return carryOutsideWords(source, options, edits, sides);
}

test.each([
  ['plain words', 'They will explore {ref:areas}.', 'They must explore 2.', 'They must explore {ref:areas}.'],
  [
    'their brackets become brackets',
    'They will explore {ref:areas} once.',
    'They will [BY: ensure][ID: explore] 2 once.',
    'They will [BY: ensure][ID: explore] {ref:areas} once.',
  ],
  [
    'brackets with a side in words (D17)',
    'They will explore cooperation.',
    'They will [Belarusian side: ensure][предложение индонезийской стороны: explore] cooperation.',
    null,
  ],
  [
    'the words of a side in Russian',
    'They will explore cooperation.',
    'They will [Belarusian side: ensure] explore cooperation.',
    'They will [BY: ensure] explore cooperation.',
  ],
  [
    'marks of ours stay within their brackets',
    '{ID:Indonesia} and {BY:Belarus} cooperate {i:mutatis mutandis}.',
    'Indonesia and Belarus [BY: cooperate mutatis mutandis].',
    '{ID:Indonesia} and {BY:Belarus} [BY: cooperate {i:mutatis mutandis}].',
  ],
  ['a bracket within italics', 'a {i:b c} d', 'a [BY: b] c d', 'a {i:[BY: b] c} d'],
  ['a bracket that would cut a mark', 'a {ID:b c} d', 'a b [BY: c d]', null],
  ['brackets of ours that they took out', 'They [BY: must][ID: will] pay.', 'They will pay.', 'They will pay.'],
  [
    'brackets of ours that they kept, with other words',
    'They [BY: must][ID: {i:will}] pay costs.',
    'They [BY: shall][ID: will] pay costs.',
    'They [BY: shall][ID: {i:will}] pay costs.',
  ],
  ['an unclosed bracket stays a plain character', 'a b', 'a [BY: c b', 'a \\[BY: c b'],
  ['over lines, and around an item', 'A:\na. one', 'A:\n[BY: a. one\nb. two]', 'A:\n[BY: a. one\nb. two]'],
])('converts words from outside to one source: %s', (_, source, wanted, expected) => {
  if (expected === null && wanted.includes('Belarusian')) expect(carry(source, wanted)).not.toContain('\\[');
  else expect(carry(source, wanted)).toBe(expected);
});

test('converted text reads as the other side meant it, with all its brackets, in a single source', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '[BY: ',
    '[ID: ',
    '[Belarusian side: ',
    ' ',
    'will',
    '2',
    '\n',
    'x.',
    '{',
    '\\',
  );
  const outside = fc.array(piece, { maxLength: 10 }).map((all) => all.join(''));
  let carried = 0;
  fc.assert(
    fc.property(arbitraryMarks, outside, fc.nat(40), (marks, words, where) => {
      const source = printMarks(marks);
      const text = read(source);
      const at = Math.min(where, text.length);
      const wanted = text.slice(0, at) + words + text.slice(at);
      const found = carryOutsideWords(source, options, [{ start: at, end: at, text: words }], sides);
      if (found === null) return;
      carried += 1;
      const parsed = parseMarks(found);
      if (!parsed.ok) throw new Error(found);
      expect(printMarks(parsed.marks)).toBe(found);
      if (!/[[\]]/.test(words)) return;
      const meant = parseOutsideMarks(wanted, sides);
      const rendered = renderMarks(parsed.marks, options);
      expect(rendered.text).toBe(renderMarks(meant.marks, options).text);
      expect(rendered.segments.filter(({ kind }) => kind === 'bracket')).toHaveLength(2 * meant.brackets.length);
    }),
    { numRuns: propertyRuns },
  );
  expect(carried).toBeGreaterThan(propertyRuns / 4);
});
