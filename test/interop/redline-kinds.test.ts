import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../electron/core/word/read/views/shown-paragraphs.ts';
import { redlinePackages } from '../../electron/core/word/redline/redline-packages.ts';
import { blockPairs } from '../fixtures/word/redline-pairs/block-pairs.ts';
import { inlinePairs } from '../fixtures/word/redline-pairs/inline-pairs.ts';
import { letterPairs } from '../fixtures/word/redline-pairs/letter-pairs.ts';
import { pagePairs } from '../fixtures/word/redline-pairs/page-pairs.ts';
import { tablePairs } from '../fixtures/word/redline-pairs/table-pairs.ts';
import { buildRawDocx } from '../helpers/redline/build-raw-docx.ts';
import { settleWithDocxodus } from './programs/settle-with-docxodus.ts';

const kinds = [...tablePairs, ...inlinePairs, ...blockPairs, ...letterPairs, ...pagePairs].flatMap(
  ({ name, old, next }) => [
    { name, old, next },
    { name: `${name}, the other way round`, old: next, next: old },
  ],
);
const revision = { author: 'Biro Hukum', date: '2022-02-03T00:00:00Z' };

/**
 * Where docxodus 12.6 rejects nothing: in custom XML among words, in alternate content around paragraphs, and in strict
 * files. A header that only one file has cannot be a tracked change at all.
 */
const NOT_REJECTED =
  /^custom XML among words|^alternate content only in|\bstrict\b|^a header only|^a section break gone and its header/;

/** The words of a file without tracked changes: those of its notes, and all others with what they are in. */
async function readWords(bytes: Uint8Array): Promise<{ readonly others: string[]; readonly notes: string[] }> {
  const shown = listShownParagraphs(await parseDocx(bytes), 'accepted').filter(({ text }) => text !== '');
  const isNote = (part: string) => part === 'footnote' || part === 'endnote';
  return {
    others: shown.filter(({ part }) => !isNote(part)).map(({ part, text }) => `${part}: ${text}`),
    notes: shown.filter(({ part }) => isNote(part)).map(({ text }) => text),
  };
}

describe('docxodus accepts and rejects the redline of two files to their words', () => {
  test.each(kinds)('$name', async ({ name, old, next }) => {
    const [before, after] = [buildRawDocx(old), buildRawDocx(next)];
    const settled = await settleWithDocxodus((await redlinePackages(before, after, revision)).bytes);
    const sides = [
      [settled.accepted, after],
      ...(NOT_REJECTED.test(name) ? [] : [[settled.rejected, before] as const]),
    ] as const;
    for (const [made, wanted] of sides) {
      const [got, want] = [await readWords(made), await readWords((await settleWithDocxodus(wanted)).accepted)];
      expect(got.others).toEqual(want.others);
      // It leaves a note in its part when the reference to it goes.
      expect(got.notes).toEqual(expect.arrayContaining(want.notes));
    }
  });
});
