import type { Locator, Page } from '@playwright/test';
import { expect, test } from './naskah.ts';
import { body, clause, edit, show } from './screen.ts';

const notice = (page: Page) =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Tutup pemberitahuan' }) });

/** What was done, with Undo beside it. */
async function saved(page: Page): Promise<void> {
  await edit(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  await page.keyboard.press('Control+S');
  await expect(notice(page)).toContainText('Versi baru disimpan.');
}

/** The notice, which stays while it is pointed at, and the field lie apart. */
async function apart(page: Page, field: Locator): Promise<void> {
  await notice(page).hover();
  await expect(field).toBeVisible();
  const [one, other] = [await notice(page).boundingBox(), await field.boundingBox()];
  if (one === null || other === null) throw new Error('nothing to compare');
  const over =
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height;
  expect({ notice: one, field: other, over }).toMatchObject({ over: false });
}

test('a notice never lies over what a person types in', async ({ page, open }) => {
  await open();
  await saved(page);
  await edit(page, 'funding', 'Pendanaan');
  await apart(page, body(page));
  await page.keyboard.type(' Lagi.');
  await apart(page, page.getByLabel('Catatan'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+F');
  await apart(page, page.getByRole('search').getByRole('textbox'));
  await page.keyboard.press('Escape');
  await show(page, 'objective', 'Tujuan');
  await page.keyboard.press('Control+Alt+M');
  await apart(page, page.getByRole('textbox', { name: 'Masukan' }));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tetapkan Draf' }).click();
  await apart(page, page.getByLabel('Nama draf'));
});

test('a notice stays while it is pointed at or has the focus, and ends by itself afterwards', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open();
  await saved(page);
  await notice(page).hover();
  await page.clock.fastForward(60_000);
  await expect(notice(page)).toContainText('Versi baru disimpan.');
  await notice(page).getByRole('button', { name: 'Urungkan' }).focus();
  await page.mouse.move(0, 400);
  await page.clock.fastForward(60_000);
  await expect(notice(page)).toContainText('Versi baru disimpan.');
  await clause(page, 'objective').focus();
  await page.clock.fastForward(30_000);
  await expect(notice(page)).toHaveCount(0);
});

test('Ctrl+Alt+Z takes back what the notice says was done', async ({ page, open }) => {
  await open();
  await saved(page);
  await page.keyboard.press('Control+Alt+Z');
  await expect(notice(page)).toContainText('Sudah diurungkan.');
  await expect(clause(page, 'objective')).not.toContainText('Baru.');
});
