import {
  getBody,
  getClause,
  getEditor,
  openClauseEditor,
  selectWords,
  showClause,
  waitForCount,
} from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const card = '[data-here="true"]:has(textarea)';

test('Alt+Down and Alt+Up go from one open comment to the next and back', async ({ page, open }) => {
  await open();
  await waitForCount(page, 2);
  const here = page.getByRole('region', { name: 'Masukan' }).locator(card);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(here).toContainText('Pastikan tidak menjanjikan volume pasokan');
  await expect(getClause(page, 'resources')).toBeInViewport();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(here).toContainText('Mohon konfirmasi bahasa yang berlaku');
  await expect(getClause(page, 'closing')).toBeInViewport();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(here).toContainText('Pastikan tidak menjanjikan volume pasokan');
});

test('Alt+Down goes to changed clauses too while changes are shown', async ({ page, open }) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'objective')).toContainText('Baru.');
  await page.keyboard.press('F9');
  await expect(getClause(page, 'objective').locator('ins')).toContainText('Baru.');
  await waitForCount(page, 3);
  await showClause(page, 'noting-trade', 'MENCATAT');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(getClause(page, 'objective')).toBeFocused();
});

test('Ctrl+Enter accepts the comment with its proposal and moves to the next', async ({ page, open, naskah }) => {
  await open();
  await naskah.host().call('comments.make', {
    negotiation: 'loi-belarus',
    clause: 'funding',
    language: 'id',
    quote: 'ketersediaan anggaran',
    unit: null,
    kind: 'substance',
    body: 'Lebih tegas.',
    proposal: 'ketersediaan anggaran yang sah',
  });
  await waitForCount(page, 3);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  const here = page.getByRole('region', { name: 'Masukan' }).locator(card);
  await expect(here).toContainText('Lebih tegas.');
  await page.keyboard.press('Control+Enter');
  await expect(here).toContainText('Mohon konfirmasi bahasa yang berlaku');
  await showClause(page, 'funding', 'Pendanaan');
  await expect(getClause(page, 'funding')).toContainText('ketersediaan anggaran yang sah');
});

test('Ctrl+Enter saves the open clause', async ({ page, open }) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Dengan tombol.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Versi baru disimpan.')).toBeVisible();
  await expect(getClause(page, 'objective')).toContainText('Dengan tombol.');
});

test('Ctrl+Alt+M comments on the clause and on selected words', async ({ page, open }) => {
  await open();
  const cell = await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('Control+Alt+M');
  const form = page.getByRole('form', { name: 'Beri masukan' });
  await expect(form).toContainText('Masukan atas Paragraf 1');
  await expect(form.locator('blockquote')).toHaveCount(0);
  await expect(form.getByRole('textbox', { name: 'Masukan' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await selectWords(page, cell, 'mendorong investasi');
  await page.keyboard.press('Control+Alt+M');
  await expect(form.locator('blockquote')).toHaveText('mendorong investasi');
});

test('F9 shows and hides the changes since the last draft', async ({ page, open }) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  await page.keyboard.press('F9');
  await expect(getBody(page)).toContainText('Baru.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'objective').locator('ins')).toContainText('Baru.');
  await page.keyboard.press('F9');
  await expect(getClause(page, 'objective').locator('ins')).toHaveCount(0);
});

test('F6 moves to the same clause in the next language', async ({ page, open }) => {
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F6');
  await expect(getClause(page, 'objective', 'ru')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(getClause(page, 'objective', 'en')).toBeFocused();
  await page.keyboard.press('F2');
  await expect(getBody(page)).toHaveAttribute('lang', 'en');
  await page.keyboard.press('F6');
  await expect(getBody(page)).toHaveAttribute('lang', 'id');
});

test('F12 opens the export dialog', async ({ page, open }) => {
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F12');
  await expect(page.getByRole('dialog', { name: 'Ekspor Word' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('[ brackets the selected words, while reading and while typing', async ({ page, open }) => {
  await open();
  const cell = await showClause(page, 'objective', 'Tujuan');
  await selectWords(page, cell, 'mendorong investasi');
  await page.keyboard.press('[');
  await expect(getBody(page)).toContainText('[ID: mendorong investasi]');
  await page.keyboard.press('Control+S');
  await expect(cell).toContainText('[ID: mendorong investasi]');

  await openClauseEditor(page, 'funding', 'Pendanaan');
  await page.keyboard.press('Control+Shift+Home');
  await page.keyboard.press('[');
  await expect(getBody(page)).toContainText('[ID: Masing-masing Peserta');
});

test('? shows the shortcuts, but not while typing', async ({ page, open }) => {
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Daftar tombol' });
  for (const words of ['Ekspor Word…', 'Terima masukan dan lanjut', 'Klausul yang sama, bahasa berikutnya'])
    await expect(dialog.getByRole('row').filter({ hasText: words })).toBeVisible();
  await page.keyboard.press('Escape');
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.press('?');
  await expect(dialog).toHaveCount(0);
  await expect(getBody(page)).toContainText('?');
  await page.keyboard.press('Escape');
  await expect(getEditor(page)).toHaveCount(0);
});

test('every action with a shortcut is in a menu', async ({ page, open }) => {
  await open();
  await page.keyboard.press('?');
  const rows = page.getByRole('dialog').getByRole('row');
  await expect(rows.first()).toBeVisible();
  const named = await rows.locator('td:first-of-type').allTextContents();
  await page.keyboard.press('Escape');
  const inMenus: string[] = [];
  for (const menu of await page.getByRole('menubar').getByRole('menuitem').all()) {
    await menu.click();
    const items = page.getByRole('menu').locator('[role^="menuitem"]');
    await expect(items.first()).toBeVisible();
    inMenus.push(...(await items.allTextContents()));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  for (const name of named) expect(inMenus).toContainEqual(expect.stringContaining(name));
});

test('closing a dialog returns the focus to its previous place', async ({ page, open }) => {
  await open('/matrix/loi-belarus');
  const send = page.getByRole('button', { name: 'Kirim ke Unit…' });
  await send.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(send).toBeFocused();

  await open();
  const cell = await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F12');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(cell).toBeFocused();

  const menu = page.getByRole('menuitem', { name: 'Berkas', exact: true });
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Berkas Diterima' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menu).toBeFocused();
});
