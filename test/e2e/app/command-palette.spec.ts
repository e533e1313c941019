import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { describeLanguages } from '../helpers/describe-languages.ts';
import { getBody, getClause, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const getField = (page: Page) => page.getByRole('combobox', { name: 'Cari dan jalankan' });
const getOptions = (page: Page) => page.getByRole('listbox', { name: 'Cari dan jalankan' }).getByRole('option');

test('Ctrl+K finds clauses by number and words, comments, drafts, texts and actions, with the keyboard alone', async ({
  page,
  open,
}) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(getField(page)).toBeFocused();
  await page.keyboard.type('10');
  await expect(getOptions(page).first()).toContainText('Paragraf 10');
  await page.keyboard.press('Enter');
  await expect(getClause(page, 'differences')).toBeFocused();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('volume pasokan');
  await expect(getOptions(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Masukan' })).toContainText(
    'Pastikan tidak menjanjikan volume pasokan',
  );

  await page.keyboard.press('Control+K');
  await page.keyboard.type('beranda');
  await expect(getOptions(page).first()).toContainText('Beranda');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible();
  await expect(getClause(page, 'objective')).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('belarus kerja');
  await expect(getOptions(page).first()).toContainText('Belarus');
  await page.keyboard.press('Enter');
  await expect(getClause(page, 'objective')).toBeVisible();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('draft-1');
  await expect(getOptions(page).first()).toContainText('13 Desember 2021');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Naskah atau draf' })).toHaveValue('draft-1');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Escape');
  await expect(getField(page)).toHaveCount(0);
});

test('what was used comes first, its key is shown, and what cannot be done now says why and does nothing', async ({
  page,
  open,
}) => {
  await open();
  await showClause(page, 'funding', 'Pendanaan');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('sunting klausul');
  const edit = getOptions(page).filter({ hasText: 'F2' });
  await expect(edit).toHaveCount(1);
  await page.keyboard.press('Escape');
  // The focus is where it was, so that the action is about the same clause.
  await page.keyboard.press('F2');
  await expect(getBody(page)).toBeFocused();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('tulis masukan');
  await page.keyboard.press('Escape');
  await expect(getBody(page)).toBeFocused();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+K');
  await page.keyboard.type('simpan');
  const save = getOptions(page)
    .filter({ hasText: 'Ctrl' })
    .filter({ hasText: 'Tidak ada klausul yang sedang disunting' });
  await expect(save.first()).toHaveAttribute('aria-disabled', 'true');
  await getField(page).fill('gelap');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('group', { name: 'Terakhir dipakai' }).getByRole('option').first()).toContainText(
    'Gelap',
  );
});

test('the palette says that it is reading, and what it could not read, instead of that nothing was found', async ({
  page,
  open,
}) => {
  const refused = Promise.withResolvers<void>();
  let isReadable = false;
  await page.route('**/call/comments.list', async (route) => {
    if (isReadable) return route.continue();
    await refused.promise;
    const error = { code: 'internal', message: '', details: { reason: 'Disk penuh' } };
    return route.fulfill({ json: { ok: false, error } });
  });
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('volume pasokan');
  const palette = page.getByRole('dialog', { name: 'Cari dan jalankan' });
  const none = palette.getByText('Tidak ada yang cocok.', { exact: false });
  await expect(palette.getByText('Sedang dibuka…')).toHaveCount(1);
  await expect(none).toHaveCount(0);
  refused.resolve();
  await expect(palette.getByRole('alert')).toContainText('Disk penuh');
  await expect(none).toHaveCount(0);
  isReadable = true;
  await palette.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(getOptions(page).first()).toContainText('volume pasokan');
  await expect(palette.getByRole('alert')).toHaveCount(0);
  await expect(getField(page)).toBeFocused();
  await getField(page).fill('zzzz');
  await expect(none).toBeVisible();
});

describeLanguages(() => {
  test('the palette is accessible', async ({ page, open, words }) => {
    await open();
    await expect(getClause(page, 'objective')).toBeVisible();
    await page.keyboard.press('Control+K');
    await expect(page.getByRole('group', { name: words('ui.palette.group.actions') })).toBeVisible();
    // With groups, keys, and actions that cannot be done now.
    await expectAccessible(page, 'palette');
  });
});
