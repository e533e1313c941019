import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { buildCompareAddress, findChangeList } from '../helpers/compare-screen.ts';
import { showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

async function chooseInMenu(page: Page, menu: string, action: string): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem', { name: menu }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('the text with boxes for initials, the sheet of initials and the folder to take along are made on screen', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F12');
  const exporting = page.getByRole('dialog', { name: 'Ekspor Word' });
  await exporting.getByRole('checkbox', { name: 'Kotak paraf di setiap halaman' }).check();
  await expect(exporting.getByText(/klausul belum disepakati; yang diparaf hanya/)).toBeVisible();
  const initialled = page.waitForEvent('download');
  await exporting.getByRole('button', { name: 'Unduh' }).click();
  expect((await initialled).suggestedFilename()).toBe('loi-belarus-text-id-ID-paraf.docx');
  await exporting.getByRole('button', { name: 'Tutup' }).last().click();

  await chooseInMenu(page, 'Proses', 'Siap Dibawa…');
  const taking = page.getByRole('dialog', { name: 'Siap Dibawa' });
  await expect(taking.getByText('Belum ada cadangan di folder data.')).toBeVisible();
  await expect(taking.getByText(/Redline dibandingkan dengan Konsep Kemenperin setelah masukan unit/)).toBeVisible();
  await expectAccessible(page, 'ready to take along');
  const folder = join(naskah.folder, 'dibawa');
  await taking.getByRole('textbox', { name: 'Folder tujuan' }).fill(folder);
  await taking.getByRole('button', { name: 'Tulis Folder' }).click();
  await expect(page.getByText(/berkas ditulis ke .*dibawa/)).toBeVisible();
  expect(readdirSync(folder).sort()).toEqual(['bersih', 'paraf', 'redline']);
  expect(existsSync(join(folder, 'bersih', 'loi-belarus-text-id.docx'))).toBe(true);

  await chooseInMenu(page, 'Proses', 'Siap Dibawa…');
  await taking.getByRole('textbox', { name: 'Folder tujuan' }).fill(folder);
  await taking.getByRole('button', { name: 'Tulis Folder' }).click();
  await expect(taking.getByText(/sudah berisi berkas, yang dibiarkan apa adanya/)).toBeVisible();
  await taking.getByRole('button', { name: 'Batal' }).click();

  await page.getByRole('link', { name: 'Proses', exact: true }).click();
  await page.getByRole('button', { name: 'Lembar paraf koordinasi…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Lembar Paraf Koordinasi' });
  await expect(sheet.getByRole('checkbox', { name: 'AGRO' })).toBeVisible();
  const made = page.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Unduh' }).click();
  expect((await made).suggestedFilename()).toBe('loi-belarus-draft-2-lembar-paraf.docx');
});

test('a change that was marked as read is kept in the store for the person who marked it, and read ones can be hidden', async ({
  page,
  open,
  naskah,
}) => {
  const place = buildCompareAddress('draft:draft-1', 'draft:draft-2', 'id');
  await open(place);
  const read = page.getByRole('group', { name: 'Perubahan yang sudah dibaca' });
  const options = findChangeList(page).getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(read.getByText(/^0 dari \d+ dibaca$/)).toBeVisible();
  const count = Number(/dari (\d+)/.exec((await read.textContent()) ?? '')?.[1]);
  await options.first().click();
  await read.getByRole('button', { name: 'Tandai dibaca' }).click();
  await expect(read.getByText(`1 dari ${count} dibaca`)).toBeVisible();
  await expect(options.first()).toContainText('Sudah dibaca');
  await expectAccessible(page, 'changes that were read');
  await expect
    .poll(async () => JSON.stringify(await naskah.host().call('settings.show', {})))
    .toContain('ui.kept.read.loi-belarus');

  await page.reload();
  await expect(read.getByText(`1 dari ${count} dibaca`)).toBeVisible();
  await read.getByText(`Belum dibaca ${count - 1}`).click();
  await expect(page.getByText(`${count - 1} dari ${count} perubahan`)).toBeVisible();
  await expect(options.filter({ hasText: 'Sudah dibaca' })).toHaveCount(0);

  await naskah.host().call('person.set', { name: 'Budi', unit: 'AGRO' });
  await expect(read.getByText(`0 dari ${count} dibaca`)).toBeVisible();
});
