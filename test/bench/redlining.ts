import { join } from 'node:path';
import { redlinePackages } from '../../electron/core/word/redline/redline-packages.ts';
import { writeRedline } from '../../electron/core/word/redline/write-redline.ts';
import { findResources } from '../../electron/hosts/find-resources.ts';
import { compareClauseTexts } from '../../shared/diff/comparison/compare-clause-texts.ts';
import { buildRedlineParagraphs } from '../../shared/diff/redline/redline-paragraphs.ts';
import { isSpoofedChange } from '../../shared/text/spoofs/compare-appearance.ts';
import { createLetter } from './generated-letters.ts';
import { computeMedian, measureTimes } from './measure.ts';
import { buildLetterDocx } from './redline/edited-letters.ts';
import { type BenchRow, createRow, formatMs } from './result-table.ts';

const WORDS = 100_000;

/** A long comparison as a Word file with tracked changes, from the two texts to the bytes. */
export async function measureRedlines(): Promise<BenchRow[]> {
  const { old, next } = createLetter('en', WORDS);
  const plain = (text: typeof old) => text.map((clause) => ({ ...clause, italics: { heading: [], body: [] } }));
  const [before, after] = [plain(old), plain(next)];
  const template = findResources(join(import.meta.dirname, '..', '..')).template('letter-of-intent');
  const measured = await measureTimes(5, async () => {
    const paragraphs = buildRedlineParagraphs(
      compareClauseTexts(before, after, { spoofed: isSpoofedChange }),
      before,
      after,
    );
    const redline = { title: 'LoI', language: 'en', paragraphs };
    return writeRedline(redline, template, 'A4', { author: 'Bench', date: '2022-02-01T00:00:00Z' });
  });
  const [first = 0] = measured;
  return [
    createRow(
      'redline .docx, 100,000 words: first',
      first,
      1500,
      formatMs,
      `then ${formatMs(computeMedian(measured.slice(1)))}`,
    ),
  ];
}

const revision = { author: 'Bench', date: '2022-02-01T00:00:00Z' };

/** The redline of two Word files, from their bytes to those of the newer one with tracked changes. */
export async function measureFileRedlines(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [words, goal] of [
    [40_000, 1000],
    [100_000, 2500],
  ] as const) {
    const { old, next } = createLetter('en', words);
    const [before, after] = [buildLetterDocx(old), buildLetterDocx(next)];
    const measured = await measureTimes(4, () => redlinePackages(before, after, revision));
    const [first = 0] = measured;
    const then = `then ${formatMs(computeMedian(measured.slice(1)))}`;
    rows.push(
      createRow(`redline of two .docx, ${words.toLocaleString('en')} words: first`, first, goal, formatMs, then),
    );
  }
  return rows;
}
