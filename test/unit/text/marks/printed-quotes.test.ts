import { expect, test } from 'vitest';
import { anchorPrintedQuote, locateQuote } from '../../../../shared/text/marks/quotes.ts';

const source = 'As paragraph {ref:areas} says, {i:mutatis mutandis}.\nWhat paragraph {ref:areas} says of costs, costs.';
const numbers = new Map([['areas', '3']]);
const quote = (text: string, before = '', after = '') => ({ text, before, after });
const found = (text: string, near: number | null = null) => {
  const place = anchorPrintedQuote(source, numbers, quote(text), near);
  return place?.range == null ? null : [source.slice(place.range.start, place.range.end), place.quote?.text];
};

test('words with a printed number are stored with the reference that gives the number', () => {
  expect(found('paragraph 3 says of')).toEqual(['paragraph {ref:areas} says of', 'paragraph ‹areas?› says of']);
  expect(found('says, mutatis')).toEqual(['says, {i:mutatis', 'says, mutatis']);
  expect(found('paragraph 4 says of')).toBeNull();
});

test('of several places the one found in the file is used, else none', () => {
  const paper = 'As paragraph 3 says, mutatis mutandis.\nWhat paragraph 3 says of costs, costs.';
  const second = paper.indexOf('paragraph 3', 20);
  expect(anchorPrintedQuote(source, numbers, quote('paragraph 3'), second)?.range?.start).toBe(
    source.lastIndexOf('paragraph'),
  );
  expect(anchorPrintedQuote(source, numbers, quote('paragraph 3'), 0)).toBeNull();
  expect(anchorPrintedQuote(source, numbers, quote('paragraph 3'), null)).toBeNull();
});

test('the context of the words identifies the place, when it is unambiguous', () => {
  const text = 'costs and costs, and costs';
  expect(locateQuote(text, quote('costs', 'and ', ','), null)).toEqual([10, 15]);
  expect(locateQuote(text, quote('costs', 'lost ', ','), null)).toEqual([10, 15]);
  expect(locateQuote(text, quote('costs', 'and ', ''), null)).toBeNull();
  expect(locateQuote(text, quote('costs'), null)).toBeNull();
  expect(locateQuote(text, quote('fees'), null)).toBeNull();
});
