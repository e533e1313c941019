import { getClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('title and signatory are changed after the text was created, without visible markup, and back again', async ({
  page,
  open,
}) => {
  await open();
  const document = page.getByRole('document', { name: 'Naskah, ID' });
  await expect(document).toContainText('PERNYATAAN KEHENDAK');
  await page.getByRole('menuitem', { name: 'Berkas', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Judul dan Para Pihak' }).click();
  const dialog = page.getByRole('dialog', { name: 'Judul dan para pihak' });
  await expect(dialog).not.toContainText('{');
  const title = dialog.getByRole('textbox', { name: 'Judul (Indonesia)' });
  await title.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' HULU');
  await dialog.getByLabel('Nama penanda tangan').first().fill('Agus Gumiwang Kartasasmita');
  // Typed text is restored after the dialog was closed.
  await dialog.getByLabel('Nama penanda tangan').first().press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Berkas', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Judul dan Para Pihak' }).click();
  await expect(title).toContainText('HULU');
  await expect(dialog.getByLabel('Nama penanda tangan').first()).toHaveValue('Agus Gumiwang Kartasasmita');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(document).toContainText('HULU');
  await expect(page.getByText('Judul dan para pihak diubah.')).toBeVisible();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(document).not.toContainText('HULU');
  await page.getByRole('menuitem', { name: 'Berkas', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Judul dan Para Pihak' }).click();
  await expect(title).not.toContainText('HULU');
});

test('an unfinished form for a new text is restored, also after a kill, and can be cleared', async ({
  page,
  open,
  naskah,
}) => {
  await open('/new');
  await page.getByRole('textbox', { name: 'Kode' }).fill('BY');
  await page.getByRole('group', { name: 'Tentang' }).getByLabel('Indonesia').fill('kerja sama');
  await page.getByRole('button', { name: 'Batal' }).click();
  await open('/new');
  await expect(page.getByRole('textbox', { name: 'Kode' })).toHaveValue('BY');
  await page.goto('about:blank');
  await naskah.restart();
  await open('/new');
  await expect(page.getByRole('group', { name: 'Tentang' }).getByLabel('Indonesia')).toHaveValue('kerja sama');
  await page.getByRole('button', { name: 'Kosongkan isian' }).click();
  await expect(page.getByRole('textbox', { name: 'Kode' })).toHaveValue('');
});

test('a search result on the home screen opens its clause, with its comment next to it', async ({ page, open }) => {
  await open('/');
  await page.getByRole('searchbox').fill('istilah perjanjian');
  await page.getByRole('link').filter({ hasText: 'masukan' }).first().click();
  await expect(page.getByRole('region', { name: 'Masukan' })).toBeVisible();
  await open('/text/loi-belarus/funding/history');
  await expect(getClause(page, 'funding')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Riwayat' })).toBeVisible();
});
