import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { dropSample } from '../helpers/drop-files.ts';
import { getClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';
const proposed = { language: 'id', quote: 'ketersediaan anggaran', kind: 'substance' } as const;

test('a draft is sent to units and bodies with a file each, and the matrix lists missing and late replies', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.getByRole('menuitem', { name: 'Proses', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kirim ke Unit…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kirim ke Unit' });
  await expect(dialog.getByText('jangan diberikan kepada pihak mitra')).toBeVisible();
  for (const language of ['Inggris', 'Rusia']) await dialog.getByRole('checkbox', { name: language }).uncheck();
  await dialog.getByRole('checkbox', { name: 'AGRO', exact: true }).check();
  await dialog.getByRole('checkbox', { name: 'IKFT', exact: true }).check();
  await dialog.getByRole('combobox', { name: 'Lembaga lain' }).fill('Kemlu');
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Nomor surat' }).fill('B/12/KPAII/2022');
  await dialog.getByLabel('Batas waktu').fill('2022-02-01');
  await dialog.getByRole('checkbox', { name: 'Sertakan formulir Excel' }).check();
  await expect(dialog.getByText('6 berkas akan dibuat.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Buat berkas dan catat' }).click();
  const sent = page.getByRole('dialog', { name: 'Permintaan masukan dicatat' });
  await expect(sent.getByRole('listitem')).toHaveCount(6);
  const downloading = page.waitForEvent('download');
  await sent.getByRole('button', { name: 'Unduh semua (6)' }).click();
  const zip = await downloading;
  expect(zip.suggestedFilename()).toBe('loi-belarus-permintaan-masukan.zip');
  expect(Object.keys(unzipSync(readFileSync(await zip.path()))).sort()).toEqual(
    (await sent.getByRole('listitem').allTextContents())
      .map((row) => / · (\S+)/.exec(row)?.[1]?.replace(/Unduh$/, ''))
      .sort(),
  );
  await sent.getByRole('button', { name: 'Tutup' }).last().click();

  const [request] = await naskah.host().call('requests.list', { negotiation });
  expect(request?.asked.map(({ unit, body }) => unit ?? body)).toEqual(['AGRO', 'IKFT', 'Kemlu']);
  await page.getByRole('menuitem', { name: 'Proses', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Matriks Masukan' }).click();
  const list = page.getByRole('list', { name: 'Permintaan masukan' });
  await expect(list).toContainText('lewat batas waktu');
  const grid = page.getByRole('grid', { name: 'Matriks Masukan' });
  await expect(grid.getByRole('columnheader', { name: /^IKFT / })).toContainText('Terlambat');
  await grid
    .getByRole('columnheader', { name: /^IKFT / })
    .getByRole('button')
    .click();
  await page.getByRole('button', { name: 'Catat…' }).click();
  await expect(page.getByRole('combobox', { name: 'Unit', exact: true })).toHaveValue('IKFT');
  await page.getByRole('button', { name: 'Catat “tidak ada masukan”' }).click();
  await expect(grid.getByRole('columnheader', { name: /^IKFT / })).toContainText('Tidak ada masukan');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(grid.getByRole('columnheader', { name: /^IKFT / })).toContainText('Terlambat');
});

test('an unfinished request is restored; a typed body name is included; its files can be fetched later', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open('/matrix/loi-belarus');
  const send = page.getByRole('button', { name: 'Kirim ke Unit…' });
  const dialog = page.getByRole('dialog', { name: 'Kirim ke Unit' });
  await send.click();
  await dialog.getByRole('checkbox', { name: 'AGRO', exact: true }).check();
  await dialog.getByRole('textbox', { name: 'Nomor surat' }).fill('B/12');
  await dialog.getByRole('textbox', { name: 'Pesan' }).fill('Mohon masukan.');
  await expect(dialog.getByRole('button', { name: 'Buat berkas dan catat' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => Object.keys(await call('settings.show', {}))).toContain('ui.kept.request.loi-belarus');
  await page.reload();
  await send.click();
  await expect(dialog.getByRole('checkbox', { name: 'AGRO', exact: true })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: 'Nomor surat' })).toHaveValue('B/12');
  await dialog.getByRole('combobox', { name: 'Lembaga lain' }).fill('Kemlu');
  await expect(dialog.getByText('2 berkas akan dibuat.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Semua bahasa dalam satu berkas Word' }).uncheck();
  await expect(dialog.getByText('6 berkas akan dibuat.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Buat berkas dan catat' }).click();
  const sent = page.getByRole('dialog', { name: 'Permintaan masukan dicatat' });
  await expect(sent.getByRole('listitem')).toHaveCount(6);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Berkas yang dikirim: / }).click();
  const files = page.getByRole('dialog', { name: /^Berkas yang dikirim: / });
  await expect(files.getByRole('listitem')).toHaveCount(6);
  const downloading = page.waitForEvent('download');
  await files
    .getByRole('button', { name: /^Unduh .*Kemlu/ })
    .first()
    .click();
  expect((await downloading).suggestedFilename()).toContain('Kemlu');
  await page.keyboard.press('Escape');
  await send.click();
  await expect(dialog.getByRole('textbox', { name: 'Nomor surat' })).toHaveValue('');
});

test('identical proposals of several units are written once, and conflicting ones are shown together', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  const make = (unit: string, proposal: string) =>
    call('comments.make', { negotiation, clause: 'funding', unit, body: 'Usul.', proposal, ...proposed });
  await open('/matrix/loi-belarus');
  await make('AGRO', 'ketersediaan dana');
  await make('IKFT', 'ketersediaan dana');
  await make('ILMATE', 'kemampuan anggaran');
  const grid = page.getByRole('grid', { name: 'Matriks Masukan' });
  await expect(grid.getByRole('columnheader', { name: /^ILMATE / })).toBeVisible();
  await grid
    .getByRole('rowheader', { name: /Pendanaan/ })
    .getByRole('button')
    .click();
  const choice = page.getByRole('region', { name: 'Usulan yang bertumpang tindih' });
  await expect(choice).toContainText('2 usulan menyangkut kata-kata yang sama');
  const same = choice.getByRole('region', { name: '2 unit mengusulkan rumusan yang sama: AGRO, IKFT' });
  await same.getByRole('button', { name: 'Tulis sekali, terima semuanya' }).click();
  await expect(page.getByText('2 masukan ditanggapi.')).toBeVisible();
  const text = await call('texts.show', { negotiation, draft: null });
  expect(text.clauses.find(({ code }) => code === 'funding')?.body.id).toContain('ketersediaan dana');
  const comments = await call('comments.list', { negotiation, clause: 'funding' });
  const versions = comments.filter(({ proposal }) => proposal === 'ketersediaan dana').map(({ answers }) => answers[0]);
  expect(versions.map((answer) => answer?.disposition)).toEqual(['accepted', 'accepted']);
  expect(versions[0]?.version).toBe(versions[1]?.version);

  await page.getByRole('button', { name: 'Urungkan' }).first().click();
  await expect
    .poll(async () =>
      (await call('comments.list', { negotiation, clause: 'funding' })).filter(({ unit }) => unit === 'IKFT'),
    )
    .toMatchObject([{ answers: [] }]);
});

test('several comments are answered at once; the arrow keys move through the cells', async ({ page, open, naskah }) => {
  await open('/matrix/loi-belarus');
  await dropSample(page, ['reply-AGRO.id.docx']);
  const file = page.getByRole('article', { name: 'reply-AGRO.id.docx' });
  await file.getByRole('button', { name: 'Terapkan' }).click();
  await file.getByRole('link', { name: 'Matriks Masukan' }).click();
  const grid = page.getByRole('grid', { name: 'Matriks Masukan' });
  const agro = grid.getByRole('columnheader', { name: /^AGRO / }).getByRole('button');
  // The whole text has no comment, so its row is shown only with those of all clauses.
  await expect(grid.getByRole('button', { name: /^AGRO, Seluruh naskah/ })).toHaveCount(0);
  await page.getByRole('switch', { name: 'Hanya klausul yang diberi masukan' }).uncheck();
  await agro.focus();
  await page.keyboard.press('ArrowDown');
  await expect(grid.getByRole('button', { name: /^AGRO, Seluruh naskah/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(agro).toBeFocused();
  await page.keyboard.press('Enter');
  const pane = page.getByRole('region', { name: 'AGRO' });
  await pane.getByRole('checkbox', { name: /^Pilih semua yang terbuka/ }).check();
  const form = pane.getByRole('form');
  await form.getByRole('textbox', { name: 'Tindak lanjut' }).fill('Dibahas dalam rapat.');
  await form.getByRole('combobox', { name: 'Tindak lanjut untuk semua' }).selectOption('deferred');
  await form.getByRole('button', { name: /^Tanggapi/ }).click();
  await expect(form).toHaveCount(0);
  const comments = await naskah.host().call('comments.list', { negotiation, clause: null });
  const own = comments.filter(({ unit }) => unit === 'AGRO');
  expect(own.every(({ answers }) => answers.length > 0)).toBe(true);
  expect(own.filter(({ answers }) => answers[0]?.text === 'Dibahas dalam rapat.').length).toBeGreaterThan(1);

  await page.getByRole('button', { name: 'Ekspor matriks' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Bentuk' }).selectOption('xlsx A4');
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Unduh' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.xlsx$/);
});
