import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { getClause, openClauseEditor } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test.use({ begin: 'nothing' });

test('from the first start to a Word file with one’s own words', async ({ page, open }) => {
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Selamat datang di Naskah');
  await expect(page.getByLabel('Nama')).toBeFocused();
  await page.getByRole('button', { name: 'Buka naskah contoh' }).click();
  await expect(page.getByText('Tuliskan nama Anda.')).toBeVisible();
  await expect(page.getByLabel('Nama')).toBeFocused();
  await page.getByLabel('Nama').fill('Sari Dewi');
  await page.getByRole('combobox', { name: 'Unit' }).fill('kpaii');
  await page.keyboard.press('Escape');
  await page.getByLabel('Nama').press('Enter');

  await expect(getClause(page, 'objective')).toContainText('menetapkan kerangka kerja sama industri');
  await expect(page.getByRole('button', { name: /Sari Dewi · KPAII/ })).toBeVisible();

  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Kalimat uji yang baru.');
  await page.getByLabel('Catatan').fill('Setelah rapat');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Versi baru disimpan.')).toBeVisible();
  await expect(getClause(page, 'objective')).toContainText('Kalimat uji yang baru.');

  await page.keyboard.press('Alt+2');
  const history = page.getByRole('region', { name: 'Riwayat' });
  await expect(history).toContainText('Sari Dewi (KPAII)');
  await expect(history).toContainText('Setelah rapat');
  await expect(history.locator('ins')).toContainText('Kalimat uji yang baru.');

  await page.keyboard.press('F12');
  const dialog = page.getByRole('dialog', { name: 'Ekspor Word' });
  await expect(dialog.getByRole('region', { name: /^Pratinjau/ })).toContainText('Kalimat uji yang baru.');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const parts = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Kalimat uji yang baru.');
});
