import { describe, expect, it } from 'vitest';
import {
  extractQuote,
  findQuotePosition,
  locateQuotedRange,
} from '../../../renderer/features/clause/comment-quotes.ts';
import { findMatches } from '../../../renderer/features/clause/find-matches.ts';
import { computeLiveChanges } from '../../../renderer/features/mark-editor/live-changes.ts';
import { buildPageLines } from '../../../renderer/features/text/page/page-lines.ts';
import { diffText } from '../../../shared/diff/words/diff-text.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { type RenderOptions, renderMarks } from '../../../shared/text/marks/render-marks.ts';

const options: RenderOptions = {
  parties: ['ID', 'BY'],
  copy: 'ID',
  view: 'bracketed',
  numbers: new Map([['areas', '12']]),
};
const marksOf = (source: string) => {
  const parsed = parseMarks(source);
  if (!parsed.ok) throw new Error(parsed.fault.code);
  return parsed.marks;
};
const shown = (source: string) => renderMarks(marksOf(source), options);

describe('lines of the page', () => {
  it('show marks as they are printed, and lists by depth', () => {
    const lines = buildPageLines(shown('See {ref:areas}:\na. [BY: {i:x}]\n(i) y'), null, []);
    expect(lines.map(({ level }) => level)).toEqual([null, 0, 1]);
    expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
      'See 12:',
      'a. [BY: x]',
      '(i) y',
    ]);
    expect(lines[1]?.pieces.map(({ text, brackets, italics }) => [text, brackets, italics])).toEqual([
      ['a. ', 0, false],
      ['[BY: ', 1, false],
      ['x', 1, true],
      [']', 1, false],
    ]);
  });

  it('keep deleted words at their place, and offsets of the current text', () => {
    const next = shown('one three');
    const [line] = buildPageLines(next, diffText('one two', next.text), [{ from: 0, to: 3, kind: 'comment' }]);
    expect(line?.pieces.map(({ text, change, at, layers }) => [text, change, at, layers.length])).toEqual([
      ['one', 'kept', 0, 1],
      [' ', 'kept', 3, 0],
      ['two', 'deleted', null, 0],
      ['three', 'inserted', 4, 0],
    ]);
  });

  it('give an empty text one empty line', () => expect(buildPageLines(shown(''), null, [])).toHaveLength(1));
});

describe('changes while typing', () => {
  it('are positions in the source, including marks', () => {
    const source = 'in [BY: {ref:areas} new] end';
    const found = computeLiveChanges('in [BY: {ref:areas}] old end', source, options);
    expect(found?.inserted.map(({ from, to }) => source.slice(from, to)).join('')).toContain('new');
    expect(found?.deleted.map(({ text }) => text).join('')).toContain('old');
  });
  it('are held back while a mark is incomplete', () => expect(computeLiveChanges('a', 'a {', options)).toBeNull());
});

describe('quotes', () => {
  const source = 'under {ref:areas} of the text, the text';
  it('are converted from the page to the source and back', () => {
    const page = shown(source);
    const from = page.text.indexOf('12');
    const words = extractQuote(marksOf(source), page, from, page.text.indexOf(' of the') + 3);
    expect(words).toBe('‹areas?› of');
    const range = locateQuotedRange(marksOf(source), page, { text: words, before: '', after: '' });
    expect(range).toEqual({ from, to: from + 5 });
  });
  it('are located by their context', () => {
    expect(findQuotePosition('the text, the text', { text: 'text', before: ', the ', after: '' })).toEqual({
      from: 14,
      to: 18,
    });
    expect(findQuotePosition('the text, the text', { text: 'text', before: '', after: '' })).toBeNull();
    expect(findQuotePosition('other words', { text: 'text', before: '', after: '' })).toBeNull();
  });
});

it('finds words regardless of case and diacritics', () => {
  expect(findMatches('Ёлка, ёлка', 'елка')).toEqual([
    { from: 0, to: 4 },
    { from: 6, to: 10 },
  ]);
  expect(findMatches('abc', ' ')).toEqual([]);
});
