import { expect, test } from 'vitest';
import { buildComparedDocument } from '../../../../electron/core/documents/comparison/document/build-compared-document.ts';
import { unpackDocument } from '../../../../electron/core/word/read/process/packed-document.ts';
import { readRedline } from '../../../../electron/core/word/redline/read-redline.ts';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import { isEmptyDifference } from '../../../../shared/i18n/describe-file-differences.ts';
import { richRawFile } from '../../../fixtures/word/rich-raw-file.ts';
import { smallDifferences } from '../../../fixtures/word/small-differences.ts';
import { buildRawDocx } from '../../../helpers/redline/build-raw-docx.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };

/** Whether the page of two files shows or names nothing. */
async function isEmptyPage(old: Uint8Array, next: Uint8Array): Promise<boolean> {
  const { document, ...rest } = await readRedline(old, next, { ...revision, skipsFieldUpdates: true });
  const page = buildComparedDocument({ ...rest, document: unpackDocument(document) }, [], (name) => name);
  return page.changes.length + page.remarks.length === 0;
}

const rich = buildRawDocx(richRawFile);

test('two files that are the same have no differences', async () => {
  expect(isEmptyDifference(await redlinePackages(rich, rich, revision))).toBe(true);
  expect(await isEmptyPage(rich, rich)).toBe(true);
});

test.each(smallDifferences)('files that differ in nothing but %s are not called the same', async (_, file) => {
  const other = buildRawDocx(file);
  // What the command line names where no words differ.
  expect(isEmptyDifference(await redlinePackages(rich, other, revision))).toBe(false);
  expect(await isEmptyPage(rich, other)).toBe(false);
  expect(await isEmptyPage(other, rich)).toBe(false);
});
