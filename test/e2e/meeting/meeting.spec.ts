import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

async function meetings(page: Page) {
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.getByRole('menuitem', { name: 'Proses', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Pertemuan…' }).click();
  return page.getByRole('dialog', { name: 'Pertemuan' });
}

test('a meeting is recorded, edited, and its record exported', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  await open();
  const dialog = await meetings(page);
  await dialog.getByLabel('Tanggal').fill('2022-02-03');
  await dialog.getByLabel('Tempat').fill('Minsk');
  await dialog.getByRole('textbox', { name: 'Nama 1' }).fill('Dewi Lestari');
  await dialog.getByRole('textbox', { name: 'Jabatan 1' }).fill('Ketua delegasi');
  await dialog.getByRole('combobox', { name: 'Pihak 1' }).selectOption('ID');
  await dialog.getByRole('textbox', { name: 'Nama 2' }).fill('Иван Иванов');
  await dialog.getByRole('combobox', { name: 'Pihak 2' }).selectOption('BY');
  await dialog.getByRole('combobox', { name: 'Draf yang dibahas' }).selectOption('draft-2');
  await dialog.getByLabel('Ringkasan pembahasan').fill('Pembukaan dan Paragraf 1 dibahas.');
  await dialog.getByRole('button', { name: 'Simpan pertemuan' }).click();
  await expect(dialog.getByRole('button', { name: /3 Februari 2022 · Minsk/ })).toBeVisible();
  const [held] = await call('meetings.list', { negotiation });
  expect(held).toMatchObject({
    date: '2022-02-03',
    place: 'Minsk',
    present: [
      { name: 'Dewi Lestari', role: 'Ketua delegasi', party: 'ID' },
      { name: 'Иван Иванов', role: '', party: 'BY' },
    ],
    draft: 'draft-2',
    summary: 'Pembukaan dan Paragraf 1 dibahas.',
  });

  await call('statuses.set', {
    negotiation,
    clause: 'objective',
    version: null,
    status: 'agreed',
    reason: null,
    correction: false,
    meeting: held?.id ?? '',
    dated: '2022-02-03',
  });
  const collected = dialog.getByRole('region', { name: 'Yang dicatat pada pertemuan ini' });
  await expect(collected.getByRole('listitem')).toHaveCount(1);
  await expect(collected).toContainText('Paragraf 1');
  await expect(collected).toContainText('Pernyataan Kehendak ini bertujuan');

  await dialog.getByLabel('Tempat').fill('Minsk, Belarus');
  await expect(dialog.getByRole('button', { name: 'Ekspor catatan pembahasan' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Simpan pertemuan' }).click();
  await expect(dialog.getByRole('button', { name: /Minsk, Belarus/ })).toBeVisible();
  expect(await call('meetings.list', { negotiation })).toHaveLength(1);

  await dialog.getByRole('combobox', { name: 'Bahasa catatan pembahasan' }).selectOption('en');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Ekspor catatan pembahasan' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  const records = await call('records.list', { negotiation });
  expect(records.some(({ kind }) => kind === 'export.made')).toBe(true);
});

test('an earlier meeting is resumed on the projected screen', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  await open();
  const asked = { negotiation, meeting: null, date: '2022-02-03', present: [], draft: null, summary: '' };
  const { meeting } = await call('meetings.hold', { ...asked, place: 'Jakarta' });
  const dialog = await meetings(page);
  await dialog.getByRole('button', { name: 'Tayangkan pada pertemuan ini' }).click();
  await expect(page.locator('article[aria-current]')).toBeInViewport();
  await page.keyboard.press('1');
  await page.keyboard.press('a');
  await page.keyboard.press('2');
  await expect(page.getByRole('status')).toHaveText('Tersimpan');
  const [held] = await call('meetings.list', { negotiation });
  expect(held).toMatchObject({ id: meeting, collected: [{ clause: 'objective', status: 'agreed' }] });
  const text = await call('texts.show', { negotiation, draft: null });
  expect(text.clauses.find(({ code }) => code === 'objective')?.status?.dated).toBe('2022-02-03');

  await page.keyboard.press('F5');
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.keyboard.press('F5');
  await expect(page.locator('article[aria-current]')).toContainText('Disepakati');
});

test('meetings are accessible', async ({ page, open, naskah }) => {
  await open();
  const dialog = await meetings(page);
  await expectAccessible(page, 'meetings, none');
  await naskah.host().call('meetings.hold', {
    negotiation,
    meeting: null,
    date: '2022-02-03',
    place: 'Jakarta',
    present: [{ name: 'Dewi', role: '', party: 'ID' }],
    draft: null,
    summary: 'Ringkasan.',
  });
  await dialog.getByRole('button', { name: /Jakarta/ }).click();
  await expectAccessible(page, 'meetings');
});
