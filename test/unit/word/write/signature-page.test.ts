import { expect, test } from 'vitest';
import type { LayoutParagraph } from '../../../../electron/core/word/write/lay-out-document.ts';
import type { AlignedRow } from '../../../../electron/core/word/write/side-by-side/align-rows.ts';
import { findSignaturePageStart } from '../../../../electron/core/word/write/side-by-side/signature-page.ts';
import { createPlainStyle } from '../../../fixtures/word/page-styles.ts';

/** Rows as given: headings (H), lines that introduce a list (>), and texts with this number of characters. */
function createRows(...given: readonly ('H' | '>' | number)[]): AlignedRow[] {
  return given.map((one, at) => {
    const style = one === 'H' ? 'Heading1' : 'BodyText';
    const text = typeof one === 'number' ? 'x'.repeat(one) : 'As follows:';
    const paragraph: LayoutParagraph = { style, runs: [{ text, italics: false }] };
    // The layout always keeps the last two with the signatures.
    const keepNext = typeof one !== 'number' || at >= given.length - 2;
    return { cells: [[paragraph], [paragraph]], block: at, keepNext, whole: true };
  });
}

const block = { heading: ['FOR THE MINISTRY', 'OF THE REPUBLIC'], name: '', title: 'Minister' };
const signed = [
  [block, block],
  [block, block],
];

test.each<[string, AlignedRow[], number]>([
  ['two rows', createRows(90, 90, 90, 90), 2],
  ['a heading before them with its text', createRows(90, 'H', 90, 90), 1],
  ['a heading and what leads into a list', createRows(90, 'H', '>', 90, 90), 1],
  ['one where two are too tall for a page', createRows(90, 90, 1000, 300), 3],
  ['one where a heading would make two too tall', createRows(90, 'H', 700, 400), 3],
  ['the last where even that is too tall', createRows(90, 90, 3000), 2],
  ['the last with its heading', createRows(900, 900, 'H', 500), 2],
  ['all of a text that is short', createRows(90), 0],
  ['none of no text', [], 0],
])('content kept with the signatures: %s', (_, given, from) => {
  expect(findSignaturePageStart(given, signed, createPlainStyle())).toBe(from);
});
