import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { buildCompareAddress, chooseComputerFile, findChangeList, getSamplePath } from '../helpers/compare-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

async function wordParts(page: Page, open: Locator): Promise<string> {
  await open.click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Unduh' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const document = unzipSync(readFileSync(await download.path()))['word/document.xml'];
  return new TextDecoder().decode(document);
}

test('a redline has tracked changes and a table both texts; a tracked file states which reading is compared', async ({
  page,
  open,
}) => {
  await open(buildCompareAddress('draft:draft-2', 'draft:counter-draft-1', 'en'));
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
  const redline = await wordParts(page, page.getByRole('button', { name: 'Redline Word' }));
  expect(redline).toMatch(/<w:ins [^>]*w:author="[^"]*Belarus[^"]*" w:date="\d{4}-\d\d-\d\dT00:00:00Z"/);
  expect(redline).toContain('<w:del ');
  const table = await wordParts(page, page.getByRole('button', { name: 'Tabel Sandingan' }));
  expect(table).toContain('<w:tbl>');
  expect(table).toContain('w:orient="landscape"');
  await chooseComputerFile(page, 'Lama', getSamplePath('sent-draft-1.en.docx'));
  await chooseComputerFile(page, 'Baru', getSamplePath('reply-ROHUKUM.en.docx'));
  await expect(
    page.getByText(/“reply-ROHUKUM.en.docx” memuat \d+ perubahan terlacak; yang dibandingkan/),
  ).toBeVisible();
});

test('the redline of two Word files is the newer one, and what it does not show is listed once it is saved', async ({
  page,
  open,
}) => {
  await open(buildCompareAddress('draft:draft-1', 'draft:draft-2', 'en'));
  await chooseComputerFile(page, 'Lama', getSamplePath('sent-draft-1.en.docx'));
  await chooseComputerFile(page, 'Baru', getSamplePath('reply-ROHUKUM.en.docx'));
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
  const redline = await wordParts(page, page.getByRole('button', { name: 'Redline Word' }));
  expect(redline).toMatch(/<w:ins [^>]*w:author="Comparison"/);
  const theirs = unzipSync(readFileSync(getSamplePath('reply-ROHUKUM.en.docx')))['word/document.xml'];
  const styles = (xml: string) => [...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style);
  expect(new Set(styles(redline))).toEqual(new Set(styles(new TextDecoder().decode(theirs))));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toHaveText(
    /^\d+ perubahan terlacak dalam berkas baru telah diterima/,
  );
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  await expect(dialog).toHaveCount(0);
});

test('a file that could not be saved leaves its dialog open, with what was typed', async ({ page, open, faults }) => {
  await open(buildCompareAddress('draft:draft-1', 'draft:draft-2', 'id'));
  await page.getByRole('button', { name: 'Redline Word' }).click();
  const dialog = page.getByRole('dialog');
  const author = dialog.getByRole('textbox', { name: 'Nama pada perubahan' });
  await author.fill('Kementerian Perindustrian');
  faults.expect(/404/);
  await page.route('**/file/*', (route) =>
    route.fulfill({ status: 404, json: { ok: false, error: { code: 'file-unknown', message: '', details: {} } } }),
  );
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  await expect(page.getByText('Berkas itu tidak ada dalam penyimpanan.')).toBeVisible();
  await expect(author).toHaveValue('Kementerian Perindustrian');
  await page.unroute('**/file/*');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  await downloading;
  await expect(dialog).toHaveCount(0);
});

test('a counter-draft is answered in its own file, with a comment for them, and what has no place is listed', async ({
  page,
  open,
}) => {
  await open(buildCompareAddress('draft:draft-2', 'text', 'en'));
  await chooseComputerFile(page, 'Lama', getSamplePath('counter-draft-1.en.docx'));
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Tanggapi pada Draf Mitra' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tanggapi pada Draf Mitra' });
  await expect(dialog.getByRole('combobox', { name: 'Bahasa' })).toHaveValue('en');
  await expect(dialog.getByRole('combobox', { name: 'Naskah asli' })).toHaveValue('ID');
  await expect(dialog.getByRole('combobox', { name: 'Berkas mereka dicocokkan dengan' })).toHaveValue(
    'counter-draft-1',
  );
  await dialog.getByRole('button', { name: 'Tambah komentar' }).click();
  await dialog.getByRole('combobox', { name: 'Klausul' }).selectOption({ label: 'Paragraph 7 Funding' });
  await dialog.getByRole('textbox', { name: 'Isi komentar' }).fill('Please see our letter.');
  await expectAccessible(page, 'answer in their file');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  const parts = unzipSync(readFileSync(await (await downloading).path()));
  const read = (part: string) => new TextDecoder().decode(parts[part]);
  expect(read('word/document.xml')).toMatch(/<w:ins [^>]*w:author="Ministry of Industry of the Republic of Indonesia"/);
  expect(read('word/comments.xml')).toContain('Please see our letter.');
  await expect(dialog.getByRole('listitem').first()).toHaveText(/^Tidak ada tempat untuk baris ini/);
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  await expect(dialog).toHaveCount(0);
});
