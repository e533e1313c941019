import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEml } from '../../helpers/build-mail.ts';
import { buildPlainPdf } from '../../helpers/build-plain-pdf.ts';
import { dropFiles } from '../helpers/drop-files.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const sample = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');
const negotiation = 'loi-belarus';
const sender = { name: 'Sari', address: 'sari@example.id' };
const date = 'Fri, 28 Jan 2022 09:12:00 +0700';

test('the file in a mail is previewed with where it was, and applying keeps the mail too', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open('/gather/loi-belarus');
  const files = [
    { name: 'reply-AGRO.id.docx', bytes: readFileSync(join(sample, 'reply-AGRO.id.docx')) },
    { name: 'logo.png', bytes: Uint8Array.of(1, 2) },
  ];
  const mail = buildEml({ sender, date, subject: 'Masukan', body: 'Terlampir masukan kami.', files });
  await dropFiles(page, [
    { name: 'surat.eml', bytes: mail },
    { name: 'nota.pdf', bytes: Buffer.from(buildPlainPdf(['Kami tidak ada masukan.'])) },
    { name: 'pindai.pdf', bytes: Buffer.from(buildPlainPdf([''])) },
  ]);
  const file = page.getByRole('article', { name: 'reply-AGRO.id.docx' });
  await expect(
    file.getByText('Cara membaca: lampiran 1 dari surel Sari <sari@example.id>, 2022-01-28 09:12, “Masukan”'),
  ).toBeVisible();
  await expect(file.getByText('Terlampir masukan kami.')).toBeVisible();
  await expect(file.getByText('Tidak dibaca di dalam surat.eml: logo.png')).toBeVisible();
  await expect(page.getByRole('article', { name: 'nota.pdf' }).getByText('teks PDF satu halaman')).toBeVisible();
  const scan = page.getByRole('article', { name: 'pindai.pdf' });
  await expect(scan.getByRole('alert')).toContainText('tidak berisi teks');
  await scan.getByRole('button', { name: 'Simpan sebagai bukti' }).click();
  await file.getByRole('button', { name: 'Terapkan' }).click();
  await expect(file.getByRole('link', { name: 'Lihat masukan' })).toBeVisible();
  const stored = await call('files.list', { negotiation });
  expect(stored.map((one) => one.file.name)).toEqual(
    expect.arrayContaining(['reply-AGRO.id.docx', 'surat.eml', 'pindai.pdf']),
  );
});
