import { expectNothingInternal, plantCanaries } from '../helpers/canaries.ts';
import { findFocusedClause, findQuestion } from '../helpers/projected-screen.ts';
import { showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('the projected screen in a window of its own is in step with the workbench, shows nothing internal, and F5 alone closes it', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  await plantCanaries(naskah.host(), page);
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await dialog.getByRole('radio', { name: /Jakarta/ }).check();
  const opening = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Tayangkan di Jendela Sendiri' }).click();
  const beside = await opening;
  await expect(findFocusedClause(beside)).toContainText('[BY: bertahap]');
  await expect(page.getByRole('menubar')).toBeVisible();

  await beside.keyboard.press('ArrowDown');
  await expect(page.locator('[data-clause="areas"][data-here]').first()).toBeAttached();
  await showClause(page, 'funding', 'Pendanaan');
  await expect(findFocusedClause(beside)).toContainText('Pendanaan');
  await expectNothingInternal(beside, 'in step');

  await beside.reload();
  await expect(findFocusedClause(beside)).toContainText('Pendanaan');
  await beside.keyboard.press('Escape');
  await expect(findQuestion(beside).getByRole('button')).toHaveText(['1 Tutup', 'Esc Tetap']);
  await beside.keyboard.press('Escape');
  await expect(findFocusedClause(beside)).toContainText('Pendanaan');
  await expectNothingInternal(beside, 'after Escape');
  const closed = beside.waitForEvent('close');
  // The window goes while the key is pressed.
  await beside.keyboard.press('F5').catch(() => undefined);
  await closed;
  await expect(page.getByRole('menubar')).toBeVisible();
});
