import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getBody, getClause, openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

/** The words that are marked as missing from the dictionary. */
const getMarked = (page: Page) => getBody(page).getByTitle(/^(Tidak ada di kamus|Not in the dictionary)\./);

for (const { language, typed, meant } of [
  { language: 'id', typed: 'persetujun', meant: 'persetujuan' },
  { language: 'ru', typed: 'соглашене', meant: 'соглашение' },
])
  test(`${language}: a word that the dictionary lacks is marked once another is typed, and F7 mends it`, async ({
    page,
    open,
  }) => {
    await open();
    await page.getByRole('group', { name: 'Bahasa' }).getByRole('button', { name: 'RU' }).click();
    await showClause(page, 'funding', 'Pendanaan');
    await getClause(page, 'funding', language).focus();
    await page.keyboard.press('Enter');
    const body = getBody(page);
    await expect(body).toBeFocused();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(` ${typed}`);
    await expect(body).toContainText(typed);
    await expect(getMarked(page)).toHaveCount(0);
    await page.keyboard.type(' ');
    await expect(getMarked(page)).toHaveText([typed]);
    await page.keyboard.press('F7');
    const menu = page.getByRole('menu');
    const suggestion = menu.getByRole('menuitem', { name: meant, exact: true });
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    const items = await menu.getByRole('menuitem').allTextContents();
    for (let n = 0; n < items.indexOf(meant); n += 1) await page.keyboard.press('ArrowDown');
    await expect(suggestion).toBeFocused();
    // Next to the word, wherever its clause is on the page.
    const [word, shown] = [await getMarked(page).boundingBox(), await menu.boundingBox()];
    expect(Math.abs((shown?.x ?? 0) - (word?.x ?? 0))).toBeLessThan(20);
    expect(Math.abs((shown?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0))).toBeLessThan(20);
    await expectAccessible(page, `similar words, ${language}`);
    await page.keyboard.press('Enter');
    await expect(body).toContainText(` ${meant} `);
    await expect(body).toBeFocused();
    await expect(getMarked(page)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(body).toContainText(` ${typed} `);
  });

test('a word can be accepted, and the marks can be switched off', async ({ page, open, naskah }) => {
  await open();
  const body = await openClauseEditor(page, 'funding', 'Pendanaan');
  await page.keyboard.type(' sitronelin dan sitronelun ');
  await expect(getMarked(page)).toHaveText(['sitronelin', 'sitronelun']);
  await getMarked(page).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Terima di naskah ini' }).click();
  await expect(getMarked(page)).toHaveText(['sitronelun']);
  await expect(body).toContainText('sitronelin dan sitronelun');
  await expect
    .poll(async () => (await naskah.host().call('settings.show', {}))['ui.kept.spelling.loi-belarus'])
    .toBe('sitronelin');
  await page.getByRole('menuitem', { name: 'Tampilan' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Tandai kata yang tidak ada di kamus' }).click();
  await expect(getMarked(page)).toHaveCount(0);
});
