import { expect, test } from 'vitest';
import { parseDocx } from '../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../electron/core/word/read/views/shown-paragraphs.ts';
import { redlinePackages } from '../../electron/core/word/redline/redline-packages.ts';
import { writeRedline } from '../../electron/core/word/redline/write-redline.ts';
import { letterTemplate } from '../fixtures/word/page-styles.ts';
import { createGeneratedCase, createSampleCase } from '../fixtures/word/redline-cases.ts';
import { readSampleFile } from '../helpers/core.ts';
import { settleWithDocxodus } from './programs/settle-with-docxodus.ts';

const NUMBER = /^(?:Paragraf|Paragraph|Пункт) (\d+)(?:\n|$)/;

/** The paragraphs of a file without tracked changes, each with the number above its heading, and those numbers. */
async function readLines(bytes: Uint8Array) {
  const shown = listShownParagraphs(await parseDocx(bytes), 'all');
  const lines = shown.filter(({ part }) => part === 'body').map(({ text }) => text);
  return {
    lines,
    words: lines.map((line) => line.replace(NUMBER, '')).filter((line) => line !== ''),
    numbers: lines.flatMap((line) => NUMBER.exec(line)?.[1] ?? []).map(Number),
  };
}

const countUp = (numbers: readonly number[]) => numbers.map((_, n) => n + 1);

test.each([
  ['id', createSampleCase('id', 'draft-1', 'draft-2')],
  ['en', createSampleCase('en', 'draft-1', 'draft-2')],
  ['ru', createSampleCase('ru', 'draft-1', 'draft-2')],
  ['the counterpart’s, with a move', createSampleCase('ru', 'draft-2', 'counter-draft-1', ['ip'])],
  ['long, with moves', createGeneratedCase('en', 30, 120)],
])('docxodus accepts and rejects a redline to its two texts, numbers of headings included: %s', async (_, made) => {
  const revision = { author: 'Biro Hukum', date: '2022-02-03T09:00:00.000Z' };
  const bytes = await writeRedline(made.redline, letterTemplate, 'A4', revision);
  const settled = await settleWithDocxodus(bytes);
  const [accepted, rejected] = [await readLines(settled.accepted), await readLines(settled.rejected)];
  expect([accepted.words, rejected.words]).toEqual([made.next, made.old]);
  expect(accepted.numbers.length).toBeGreaterThan(9);
  expect([accepted.numbers, rejected.numbers]).toEqual([countUp(accepted.numbers), countUp(rejected.numbers)]);
  for (const [view, { lines }] of [
    ['accepted', accepted],
    ['rejected', rejected],
  ] as const) {
    const shown = listShownParagraphs(await parseDocx(bytes), view);
    expect(lines).toEqual(shown.filter(({ part }) => part === 'body').map(({ text }) => text));
  }
});

test.each([
  ['sent-draft-1.en.docx', 'sent-draft-2.en.docx'],
  ['sent-draft-2.ru.docx', 'counter-draft-1.ru.docx'],
  ['sent-draft-2.id.docx', 'sent-draft-2.en.docx'],
])('docxodus accepts and rejects the redline of two Word files to these: %s, %s', async (old, next) => {
  const [before, after] = [readSampleFile(old), readSampleFile(next)];
  const revision = { author: 'Biro Hukum', date: '2022-02-03T09:00:00Z' };
  const settled = await settleWithDocxodus((await redlinePackages(before, after, revision)).bytes);
  const shown = async (bytes: Uint8Array) =>
    listShownParagraphs(await parseDocx(bytes), 'accepted').map(({ number, text }) => `${number ?? ''} ${text}`);
  expect(await shown(settled.accepted)).toEqual(await shown(after));
  expect(await shown(settled.rejected)).toEqual(await shown(before));
});
