import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parsePageTexts } from '../../../electron/core/pdf/parse-page-texts.ts';
import { parsePdfParagraphs } from '../../../electron/core/pdf/parse-pdf-paragraphs.ts';
import { readPageTexts, readPdfParagraphs } from '../../../electron/core/pdf/read-pdf.ts';
import { buildPlainPdf } from '../../helpers/build-plain-pdf.ts';
import { root } from '../../helpers/core.ts';

const workerPath = join(root, 'electron', 'core', 'reader-worker.ts');

/** A PDF of one page whose content is `unit` repeated up to `size`, deflated twice: a kilobyte. */
function buildInflatingPdf(unit: string, size: number): Uint8Array {
  const deflate = (bytes: Uint8Array) => deflateSync(bytes, { level: 9 });
  const content = deflate(deflate(Buffer.alloc(size, unit))).toString('latin1');
  const plain = Buffer.from(buildPlainPdf(['satu'])).toString('latin1');
  const stream = `<</Length ${content.length} /Filter [/FlateDecode /FlateDecode]>>\nstream\n${content}\nendstream`;
  // The places in the table are then wrong; readers search for the objects instead.
  return Buffer.from(
    plain.replace(/<<\/Length \d+>>\nstream\nBT[\s\S]*?endstream/, () => stream),
    'latin1',
  );
}

test('the reading process gives the same as reading in this one', async () => {
  const pdf = buildPlainPdf(['Surat AGRO', 'Lampiran']);
  expect(await readPdfParagraphs(pdf, { workerPath })).toEqual(await parsePdfParagraphs(pdf));
  expect(await readPageTexts(pdf, { workerPath })).toEqual(await parsePageTexts(pdf));
});

test('a refusal there is the same failure here', async () => {
  const scan = buildPlainPdf(['', '']);
  await expect(readPdfParagraphs(scan, { workerPath })).rejects.toMatchObject({
    code: 'pdf-no-words',
    details: { pages: 2 },
  });
  await expect(readPageTexts(Buffer.from('%PDF-1.7 rusak'), { workerPath })).rejects.toMatchObject({
    code: 'pdf-unreadable',
  });
});

test('a PDF that inflates to gigabytes is refused, and the next one is read', async () => {
  const bomb = buildInflatingPdf(' ', 600_000_000);
  expect(bomb.length).toBeLessThan(10_000);
  await expect(readPdfParagraphs(bomb, { workerPath })).rejects.toMatchObject({
    code: 'reader-memory',
    details: { limit: 1024 },
  });
  expect(await readPageTexts(buildPlainPdf(['Surat']), { workerPath })).toEqual(['Surat']);
});

test('a PDF that takes too long is given up', async () => {
  const slow = buildInflatingPdf('BT /F1 12 Tf 72 720 Td (aaaa) Tj ET ', 40_000_000);
  await expect(readPdfParagraphs(slow, { workerPath, deadlineMs: 500 })).rejects.toMatchObject({
    code: 'reader-slow',
    details: { seconds: 0.5 },
  });
});

test('a PDF with more text than a thousand pages hold is refused', async () => {
  const long = buildInflatingPdf(`BT /F1 0.001 Tf 72 720 Td (${'a'.repeat(30_000)}) Tj ET `, 11_000_000);
  await expect(readPageTexts(long, { workerPath })).rejects.toMatchObject({ code: 'pdf-unreadable' });
});
