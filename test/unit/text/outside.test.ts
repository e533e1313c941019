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
  {
    what: 'plain words',
    source: 'They will explore {ref:areas}.',
    wanted: 'They must explore 2.',
    expected: 'They must explore {ref:areas}.',
  },
  {
    what: 'their brackets become brackets',
    source: 'They will explore {ref:areas} once.',
    wanted: 'They will [BY: ensure][ID: explore] 2 once.',
    expected: 'They will [BY: ensure][ID: explore] {ref:areas} once.',
  },
  {
    what: 'brackets with a side in words (D17)',
    source: 'They will explore cooperation.',
    wanted: 'They will [Belarusian side: ensure][предложение индонезийской стороны: explore] cooperation.',
    expected: null,
  },
  {
    what: 'the words of a side in Russian',
    source: 'They will explore cooperation.',
    wanted: 'They will [Belarusian side: ensure] explore cooperation.',
    expected: 'They will [BY: ensure] explore cooperation.',
  },
  {
    what: 'marks of ours stay within their brackets',
    source: '{ID:Indonesia} and {BY:Belarus} cooperate {i:mutatis mutandis}.',
    wanted: 'Indonesia and Belarus [BY: cooperate mutatis mutandis].',
    expected: '{ID:Indonesia} and {BY:Belarus} [BY: cooperate {i:mutatis mutandis}].',
  },
  { what: 'a bracket within italics', source: 'a {i:b c} d', wanted: 'a [BY: b] c d', expected: 'a {i:[BY: b] c} d' },
  { what: 'a bracket that would cut a mark', source: 'a {ID:b c} d', wanted: 'a b [BY: c d]', expected: null },
  {
    what: 'brackets of ours that they took out',
    source: 'They [BY: must][ID: will] pay.',
    wanted: 'They will pay.',
    expected: 'They will pay.',
  },
  {
    what: 'brackets of ours that they kept, with other words',
    source: 'They [BY: must][ID: {i:will}] pay costs.',
    wanted: 'They [BY: shall][ID: will] pay costs.',
    expected: 'They [BY: shall][ID: {i:will}] pay costs.',
  },
  {
    what: 'an unclosed bracket stays a plain character',
    source: 'a b',
    wanted: 'a [BY: c b',
    expected: 'a \\[BY: c b',
  },
  {
    what: 'over lines, and around an item',
    source: 'A:\na. one',
    wanted: 'A:\n[BY: a. one\nb. two]',
    expected: 'A:\n[BY: a. one\nb. two]',
  },
])('converts words from outside to one source: $what', ({ source, wanted, expected }) => {
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
