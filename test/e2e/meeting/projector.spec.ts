import type { Page } from '@playwright/test';
import { plantCanaries } from '../helpers/canaries.ts';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { findCoveredControls } from '../helpers/covered-controls.ts';
import {
  findBodyFields,
  findFocusedClause,
  findQuestion,
  projectText,
  returnToReading,
} from '../helpers/projected-screen.ts';
import { openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('keys move through the text, change languages and size, and return to the same clause', async ({ page, open }) => {
  await open();
  await projectText(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
  const first = await findFocusedClause(page).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(findFocusedClause(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(findFocusedClause(page)).toHaveText(first ?? '');
  await page.keyboard.press('3');
  await expect(findFocusedClause(page)).toContainText('Paragraf 3');
  await expect(findFocusedClause(page).locator('[lang]')).toHaveCount(2);
  await page.keyboard.press('Shift+L');
  await expect(findFocusedClause(page).locator('[lang="en"]')).toBeVisible();
  await page.keyboard.press('Shift+L');
  await expect(findFocusedClause(page).locator('[lang]')).toHaveCount(1);
  const size = () => page.evaluate<string>(`getComputedStyle(document.querySelector('main')).fontSize`);
  const before = Number.parseFloat(await size());
  await page.keyboard.press('Control+Equal');
  await expect.poll(async () => Number.parseFloat(await size())).toBeGreaterThan(before);
  await page.keyboard.press('F5');
  await expect(page.getByRole('menubar')).toBeVisible();
  await expect(page).toHaveTitle('Naskah');
  await expect(page.locator('[data-clause][data-here]').first()).toContainText('Paragraf 3');

  await page.keyboard.press('F5');
  await expect(findFocusedClause(page)).toContainText('Paragraf 3');
  await expect(findFocusedClause(page).locator('[lang]')).toHaveCount(1);
});

/** The projected screen is shown, and nothing of the workbench. */
async function stillProjected(page: Page): Promise<void> {
  await expect(findFocusedClause(page)).toBeInViewport();
  await expect(page.getByRole('menubar')).toHaveCount(0);
}

test('Escape answers questions with no and never leaves the projected screen; F5 does, and the screen says so', async ({
  page,
  open,
}) => {
  await open();
  await projectText(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
  const closes = page.getByRole('button', { name: 'F5 Tutup' });
  await expect(closes).toBeVisible();
  for (let n = 0; n < 6; n += 1) {
    await page.keyboard.press('Escape');
    await expect(findQuestion(page)).toHaveCount(n % 2 === 0 ? 1 : 0);
    await stillProjected(page);
  }
  for (const key of ['a', 'b']) {
    await page.keyboard.press(key);
    if (key === 'a') await expect(findQuestion(page)).toContainText('Apakah teks ini disepakati?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await stillProjected(page);
    if (await findQuestion(page).isVisible()) await page.keyboard.press('Escape');
  }

  await page.keyboard.press('Enter');
  await findBodyFields(page).first().pressSequentially(' Baru.');
  await page.keyboard.press('Escape');
  await expect(findQuestion(page)).toContainText('belum disimpan');
  await page.keyboard.press('Escape');
  await expect(findBodyFields(page).first()).toContainText('Baru.');
  await page.keyboard.press('F5');
  await expect(findQuestion(page)).toContainText('belum disimpan');
  await page.keyboard.press('Escape');
  await expect(findBodyFields(page).first()).toContainText('Baru.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(findBodyFields(page)).toHaveCount(0);
  await stillProjected(page);

  await closes.click();
  await expect(findQuestion(page)).toContainText('F5');
  // The prompt says what each key does.
  await expect(findQuestion(page).getByRole('button')).toHaveText(['1 Tutup', 'Esc Tetap di sini']);
  await page.keyboard.press('Escape');
  await stillProjected(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(page.getByRole('menubar')).toBeVisible();
  await page.keyboard.press('F5');
  await stillProjected(page);
  await page.keyboard.press('F5');
  await expect(page.getByRole('menubar')).toBeVisible();
});

test('after Escape ends full screen, the projected screen is still shown', async ({ page, open }) => {
  await open();
  await projectText(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
  const full = () => page.evaluate<boolean>('document.fullscreenElement !== null');
  for (const how of ['Escape', 'by itself']) {
    await page.evaluate('document.documentElement.requestFullscreen()');
    await expect.poll(full).toBe(true);
    await page.keyboard.press('Escape');
    if (await full()) await page.evaluate('document.exitFullscreen()');
    await expect.poll(full, how).toBe(false);
    await page.keyboard.press('Escape');
    await stillProjected(page);
  }
});

test('with nothing to project Escape stays too, and F5 leaves', async ({ page, open }) => {
  await open('/projector/tiada/0');
  await expect(page.getByText('Naskah tidak dapat ditampilkan')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Naskah tidak dapat ditampilkan')).toBeVisible();
  await expect(page.getByText('F5 Tutup')).toBeVisible();
  await page.keyboard.press('F5');
  await expect(page.getByRole('menubar')).toBeVisible();
});

test('nothing covers a control of the projected screen, and no notice appears on it', async ({ page, open }) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Versi baru disimpan.')).toBeVisible();
  await projectText(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    for (const what of ['reading', 'asked', 'writing'] as const) {
      if (what === 'asked') await page.keyboard.press('a');
      if (what === 'writing') await page.keyboard.press('Enter');
      await expect(page.getByText('Versi baru disimpan.')).toHaveCount(0);
      expect({ size, what, covered: await findCoveredControls(page) }).toEqual({ size, what, covered: [] });
      await returnToReading(page);
    }
  }
});

test('the projected screen is accessible', async ({ page, open, naskah }) => {
  await open();
  await plantCanaries(naskah.host(), page);
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F5');
  await expect(page.getByRole('dialog', { name: 'Mode Proyektor' })).toBeVisible();
  await expectAccessible(page, 'projector, before');
  await page.keyboard.press('Enter');
  await expect(findFocusedClause(page)).toContainText('[BY: bertahap]');
  await expectAccessible(page, 'projector');
  await page.keyboard.press('b');
  await expect(findQuestion(page)).toBeVisible();
  await expectAccessible(page, 'projector, a question');
  await findQuestion(page).getByRole('button', { name: 'Esc Batal' }).click();
  await page.keyboard.press('Enter');
  await expect(findBodyFields(page).first()).toBeVisible();
  await expectAccessible(page, 'projector, writing');
});
