import { expect, test } from 'vitest';
import { parseDocx } from '../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../electron/core/word/read/views/shown-paragraphs.ts';
import { redlinePackages } from '../../electron/core/word/redline/redline-packages.ts';
import { createGeneratedCase, createSampleCase, writeRedlineCase } from '../fixtures/word/redline-cases.ts';
import { readSampleFile } from '../helpers/core.ts';
import { settleWithDocxodus } from './programs/settle-with-docxodus.ts';

const NUMBER = /^(?:Paragraf|Paragraph|Пункт) (\d+)(?:\n|$)/;

/** The paragraphs of a file without tracked changes with the numbers of their lists, and the numbers of its headings. */
async function readLines(bytes: Uint8Array) {
  const shown = listShownParagraphs(await parseDocx(bytes), 'all');
  const body = shown.filter(({ part }) => part === 'body');
  return {
    lines: body.map(({ number, text }) => `${number ?? ''} ${text}`),
    numbers: body.flatMap(({ text }) => NUMBER.exec(text)?.[1] ?? []).map(Number),
  };
}

const countUp = (numbers: readonly number[]) => numbers.map((_, n) => n + 1);

test.each([
  ['id', createSampleCase('id', 'draft-1', 'draft-2')],
  ['en', createSampleCase('en', 'draft-1', 'draft-2')],
  ['ru', createSampleCase('ru', 'draft-1', 'draft-2')],
  ['the counterpart’s, with a move', createSampleCase('ru', 'draft-2', 'counter-draft-1')],
  ['long, with moves', createGeneratedCase('en', 30, 120)],
])('docxodus accepts and rejects the redline of our drafts to their exports, numbers included: %s', async (_, made) => {
  const { redline, old, next } = await writeRedlineCase(made);
  const settled = await settleWithDocxodus(redline);
  const [accepted, rejected] = [await readLines(settled.accepted), await readLines(settled.rejected)];
  expect([accepted.lines, rejected.lines]).toEqual([(await readLines(next)).lines, (await readLines(old)).lines]);
  expect(accepted.numbers.length).toBeGreaterThan(9);
  expect([accepted.numbers, rejected.numbers]).toEqual([countUp(accepted.numbers), countUp(rejected.numbers)]);
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
