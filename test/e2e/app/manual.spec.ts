import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getBody, getClause, openClauseEditor } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const findPanel = (page: import('@playwright/test').Page) => page.getByRole('complementary', { name: 'Panduan' });

test('F1 opens the page for the screen beside it, also while one types, and closes it again', async ({
  page,
  open,
}) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await openClauseEditor(page, 'areas', 'Bidang');
  await page.keyboard.type(' Kata');
  await page.keyboard.press('F1');
  const panel = findPanel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Naskah');
  await expect(getBody(page)).toContainText('Kata');
  const picture = panel.locator('img');
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth))
    .toBe(1280);

  await panel.getByRole('button', { name: 'masukan', exact: true }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Masukan');
  await page.keyboard.press('F1');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Naskah');
  await page.keyboard.press('F1');
  await expect(panel).toHaveCount(0);
  await expect(getBody(page)).toBeFocused();
});

test('the manual follows the language of the interface, and Escape closes it from within', async ({ page, open }) => {
  await open('/');
  await page.keyboard.press('F1');
  await expect(findPanel(page).getByRole('heading', { level: 1 })).toHaveText('Beranda');
  await page.getByRole('button', { name: 'ID: Switch to English' }).click();
  const panel = page.getByRole('complementary', { name: 'Manual' });
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Home');
  await panel.getByRole('combobox').selectOption('Command line');
  await expect(panel.getByRole('row')).toHaveCount(10);
  // The pointer is still on the button whose tip is outside of the page's parts.
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'manual');
  await panel.getByRole('combobox').press('Escape');
  await expect(panel).toHaveCount(0);
});

test('About shows the version, the data folder, a report without words of a text, and the licences', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  await page.getByRole('menuitem', { name: 'Bantuan' }).click();
  await page.getByRole('menuitem', { name: 'Tentang Naskah…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tentang Naskah' });
  await expect(dialog).toContainText('Versi');
  await expect(dialog).toContainText(naskah.folder);
  const report = dialog.getByRole('textbox', { name: 'Laporan untuk Dukungan Teknis' });
  await expect(report).toHaveValue(/^naskah: \d[\s\S]*record version\.written: \d+/);
  expect(await report.inputValue()).not.toMatch(/Belarus|loi-|Sari/);
  await dialog.getByRole('button', { name: 'Salin' }).click();
  await expect(page.getByText('Laporan sudah disalin.')).toBeVisible();
  const font = dialog.getByText(/^@fontsource-variable\/inter [\d.]+ · OFL-1\.1$/);
  await font.click();
  await expect(dialog.getByText('SIL OPEN FONT LICENSE').first()).toBeVisible();
  await expectAccessible(page, 'about');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Unduh' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('naskah-laporan.txt');
});
