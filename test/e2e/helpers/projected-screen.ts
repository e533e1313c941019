import type { Locator, Page } from '@playwright/test';
import { showClause } from './text-screen.ts';
import { expect } from './workbench-test.ts';

export const projectedText = 'loi-belarus';
export const findFocusedClause = (page: Page): Locator => page.locator('article[aria-current]');
export const findFooterNote = (page: Page): Locator => page.getByRole('status');
export const findBodyFields = (page: Page): Locator => page.getByRole('textbox', { name: /^Isi, / });

const findCancel = (at: Page | Locator) => at.getByRole('button', { name: /^Esc (?:Batal|Tetap di sini)$/ });

/** The only question that may be open: it offers to be cancelled. */
export const findQuestion = (page: Page): Locator => page.getByRole('group').filter({ has: findCancel(page) });

/** From a clause of the text to the projected screen, at a meeting. */
export async function projectText(
  page: Page,
  code: string,
  inOutline: string,
  meeting: RegExp | string,
): Promise<void> {
  await showClause(page, code, inOutline);
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await dialog.getByRole('radio', { name: meeting }).check();
  const place = dialog.getByRole('textbox', { name: 'Tempat' });
  if (await place.isVisible()) await place.fill('Minsk');
  await dialog.getByRole('button', { name: 'Tayangkan', exact: true }).click();
  await expect(findFocusedClause(page)).toBeInViewport();
}

/** What is open on the projected screen; a thousand keys are too many to ask for roles after each. */
export async function readProjectedState(page: Page): Promise<{ isWriting: boolean; isAsked: boolean }> {
  return page.evaluate(`({ isWriting: document.querySelector('main [contenteditable="true"]') !== null,
    isAsked: document.querySelector('main [role="group"] kbd') !== null })`);
}

/** Returns from wherever a key led, without leaving the screen. */
export async function returnToReading(page: Page): Promise<void> {
  const { isWriting, isAsked } = await readProjectedState(page);
  if (!isWriting && !isAsked) return;
  if (await findQuestion(page).isVisible()) await findCancel(findQuestion(page)).click();
  if (!(await findBodyFields(page).first().isVisible())) return;
  await page.keyboard.press('Escape');
  if (await findQuestion(page).isVisible()) await page.keyboard.press('1');
  await expect(findBodyFields(page)).toHaveCount(0);
}
