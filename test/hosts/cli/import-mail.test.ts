import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildEml } from '../../helpers/build-mail.ts';
import { buildPlainPdf } from '../../helpers/build-plain-pdf.ts';
import { runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder, readSampleFile } from '../../helpers/core.ts';

const sender = { name: 'Sari', address: 'sari@example.id' };
const date = 'Fri, 28 Jan 2022 09:12:00 +0700';

test('imports the file in a mail, says where it was, prints the text of the mail, and names what was not read', () => {
  const folder = createTemporaryFolder();
  expect(runNaskah(folder, ['sample']).code).toBe(0);
  const files = [
    { name: 'reply-AGRO.id.docx', bytes: readSampleFile('reply-AGRO.id.docx') },
    { name: 'logo.png', bytes: Uint8Array.of(1) },
    { name: 'rusak.zip', bytes: strToU8('x') },
  ];
  writeFileSync(join(folder, 'surat.eml'), buildEml({ sender, date, subject: 'Masukan', body: 'Terlampir.', files }));
  const { code, out } = runNaskah(folder, ['import', 'loi-belarus', 'surat.eml', '--ui', 'en']);
  expect(out).toContain(
    'How it was read: attachment 1 of the mail of Sari <sari@example.id>, 2022-01-28 09:12, “Masukan”',
  );
  expect(out).toContain('Text of the mail: Terlampir.');
  expect(out).toMatch(/Received: [1-9]\d* comments/);
  expect(out).toContain('Not read in surat.eml: rusak.zip, logo.png');
  expect(out).toContain('rusak.zip: This .zip is damaged');
  expect(code).toBe(1);
});

test('starts a text from an archive with a file for each language, and prints the pages of a PDF', () => {
  const folder = createTemporaryFolder();
  const names = ['sent-draft-2.id.docx', 'sent-draft-2.en.docx'];
  writeFileSync(
    join(folder, 'dua.zip'),
    zipSync(Object.fromEntries(names.map((name) => [name, readSampleFile(name)]))),
  );
  const started = runNaskah(folder, ['start', 'dua.zip', '--preview', '--ui', 'en']);
  expect(started.code).toBe(0);
  expect(started.out).toContain('“sent-draft-2.en.docx” in dua.zip');
  writeFileSync(join(folder, 'a.pdf'), buildPlainPdf(['Halaman satu.', 'Halaman dua.']));
  const { out } = runNaskah(folder, ['read', 'a.pdf', '--ui', 'en']);
  expect(out).toContain('text of a PDF, pages 1–2');
  expect(out).toMatch(/‹p\. 1›\nHalaman satu\.\n‹p\. 2›\nHalaman dua\./);
});

test('verifies each file in a mail, and says which could not be opened', () => {
  const folder = createTemporaryFolder();
  expect(runNaskah(folder, ['sample']).code).toBe(0);
  const options = ['--as', 'final', '--language', 'en', '--copy', 'BY', '--out', 'final.docx'];
  expect(runNaskah(folder, ['export', 'loi-belarus', ...options]).code).toBe(0);
  const files = [
    { name: 'final.docx', bytes: readFileSync(join(folder, 'final.docx')) },
    { name: 'rusak.zip', bytes: strToU8('x') },
  ];
  writeFileSync(join(folder, 'surat.eml'), buildEml({ sender, date, subject: 'Naskah', body: 'Terlampir.', files }));
  const { code, out } = runNaskah(folder, ['verify', 'surat.eml', '--ui', 'en']);
  expect(out).toContain('surat.eml/final.docx: this is the very file that was exported.');
  expect(out).toContain('How it was read: attachment 1 of the mail of Sari');
  expect(out).toContain('surat.eml/rusak.zip: This .zip is damaged');
  expect(code).toBe(1);
});
