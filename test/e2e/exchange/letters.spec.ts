import { expectAccessible } from '../helpers/check-accessibility.ts';
import { dropSample } from '../helpers/drop-files.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

test('the letter of a reply is entered with its attachment, and shown at its comments and in the list of replies', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open('/gather/loi-belarus');
  await expect(page.getByText('Belum ada berkas yang menunggu')).toBeVisible();
  await dropSample(page, ['reply-AGRO.id.docx'], ['Surat.pdf']);
  const file = page.getByRole('article', { name: 'reply-AGRO.id.docx' });
  await file.getByRole('button', { name: 'Isi data surat' }).click();
  await file.getByRole('textbox', { name: 'Nomor surat' }).fill('B/12/AGRO/2022');
  await file.getByLabel('Tanggal surat').fill('2022-02-03');
  await file.getByLabel('Tanggal diterima').fill('2022-02-05');
  await file.getByRole('textbox', { name: 'Nomor agenda' }).fill('44');
  await file.getByRole('combobox', { name: 'Sifat' }).selectOption('restricted');
  await file.getByRole('checkbox', { name: 'Surat.pdf' }).check();
  await expect(file.getByText('Nomor B/12/AGRO/2022, 3 Februari 2022')).toBeVisible();
  await expectAccessible(page, 'the letter of a reply');
  await file.getByRole('button', { name: 'Terapkan' }).click();
  await expect(file.getByRole('link', { name: 'Lihat masukan' })).toBeVisible();
  const reply = (await call('replies.list', { negotiation })).at(-1);
  expect(reply).toMatchObject({ unit: 'AGRO', letter: { number: 'B/12/AGRO/2022', classification: 'restricted' } });
  expect(reply?.files.map(({ name }) => name)).toEqual(['reply-AGRO.id.docx', 'Surat.pdf']);

  await dropSample(page, ['reply-BPSDMI.id.docx']);
  const second = page.getByRole('article', { name: 'reply-BPSDMI.id.docx' });
  await second.getByRole('button', { name: 'Isi data surat' }).click();
  await second.getByRole('textbox', { name: 'Nomor surat' }).fill('B/13');
  await second.getByRole('combobox', { name: 'Surat ini' }).selectOption('replaces');
  await second.getByRole('combobox', { name: 'Jawaban terdahulu' }).selectOption(reply?.id ?? '');
  await second.getByRole('button', { name: 'Terapkan' }).click();
  await expect(second.getByRole('link', { name: 'Lihat masukan' })).toBeVisible();
  const comment = (await call('comments.list', { negotiation, clause: null })).findLast(
    (one) => one.clause !== null && one.reply?.letter?.number === 'B/13',
  );
  await open(`/text/loi-belarus/${comment?.clause}/comments`);
  await expect(
    page.getByText(/Nomor B\/13 · menggantikan Nomor B\/12\/AGRO\/2022, 3 Februari 2022/).first(),
  ).toBeVisible();

  await open('/matrix/loi-belarus');
  await page.getByRole('button', { name: 'Jawaban masuk' }).click();
  const list = page.getByRole('dialog', { name: 'Jawaban masuk' });
  await expect(list.getByText('agenda 44 · Terbatas')).toBeVisible();
  await expect(list.getByText('sudah digantikan')).toBeVisible();
  await expect(list.getByRole('button', { name: 'Surat.pdf' })).toBeVisible();
  await expectAccessible(page, 'the list of replies');
});

test('a request makes one file for each unit, with a nota dinas, and a reminder to those who are late', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open('/matrix/loi-belarus');
  await page.getByRole('button', { name: 'Kirim ke Unit…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kirim ke Unit' });
  await dialog.getByRole('checkbox', { name: /^AGRO/ }).check();
  await dialog.getByRole('checkbox', { name: /^ROHUKUM/ }).check();
  await dialog.getByLabel('Batas waktu').fill('2022-01-28');
  await expect(dialog.getByRole('checkbox', { name: 'Semua bahasa dalam satu berkas Word' })).toBeChecked();
  await dialog.getByRole('button', { name: /Buat berkas/ }).click();
  await expect(page.getByText('loi-belarus-draft-2-id-ru-en-AGRO.docx')).toBeVisible();
  await page.keyboard.press('Escape');
  const [request] = await call('requests.list', { negotiation });
  expect(request?.asked.map(({ files }) => files.length)).toEqual([1, 1]);
  for (const [button, name] of [
    ['Nota dinas untuk', /nota-dinas-permintaan-masukan/],
    ['Pengingat untuk', /nota-dinas-pengingat/],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${button}`) }).click();
    const memo = page.getByRole('dialog');
    await memo.getByRole('textbox', { name: 'Nomor nota dinas' }).fill('ND/1');
    await expectAccessible(page, button);
    const download = page.waitForEvent('download');
    await memo.getByRole('button', { name: 'Unduh' }).click();
    expect((await download).suggestedFilename()).toMatch(name);
  }
});

test('the matrix is exported for one unit', async ({ page, open }) => {
  await open('/matrix/loi-belarus');
  await page.getByRole('button', { name: 'Ekspor matriks' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Masukan dari' }).selectOption({ label: 'ROHUKUM – Biro Hukum' });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  expect((await download).suggestedFilename()).toBe('loi-belarus-matriks-masukan-ROHUKUM.docx');
});
