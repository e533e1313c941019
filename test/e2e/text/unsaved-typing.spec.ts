import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getBody, getClause, openClauseEditor } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

for (const speech of ['id', 'en'] as const)
  test.describe(`in ${speech}`, () => {
    test.use({ speech });
    test('typed words stay in their column after editing, marked as unsaved, while another language is written', async ({
      page,
      open,
      words,
    }) => {
      await open();
      await page.getByRole('button', { name: 'EN', exact: true }).click();
      await openClauseEditor(page, 'objective', 'Tujuan');
      await page.keyboard.type(' Kata pertama.');
      await page.keyboard.press('Escape');
      await getClause(page, 'objective', 'en').click();
      await expect(getBody(page)).toBeFocused();
      const own = getClause(page, 'objective');
      await expect(own).toContainText('Kata pertama.');
      await expect(own).toHaveAccessibleName(new RegExp(words('ui.text.unsaved-name')));
      await expect(page.getByText(words('ui.text.unsaved'))).toBeVisible();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' Second words.');
      const note = page.getByRole('group', { name: words('ui.text.typed', { language: 'ID' }) });
      await note.getByRole('button', { name: words('ui.text.unsaved-edit') }).click();
      await expect(getBody(page, 'Indonesia')).toContainText('Kata pertama.');
      await expect(getBody(page, speech === 'id' ? 'Inggris' : 'English')).toContainText('Second words.');
      await page.keyboard.press('Control+S');
      await expect(own).toContainText('Kata pertama.');
      await expect(own).not.toHaveAccessibleName(new RegExp(words('ui.text.unsaved-name')));
      await expect(getClause(page, 'objective', 'en')).toContainText('Second words.');
      await expect(page.getByText(words('ui.text.unsaved'))).toHaveCount(0);
    });
  });

test('unsaved words are neither in a draft nor on the projected screen', async ({ page, open, words }) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Belum selesai.');
  await page.keyboard.press('Escape');
  const own = getClause(page, 'objective');
  await expect(own).toContainText('Belum selesai.');
  await expectAccessible(page, 'words that are not saved');
  const which = page.getByRole('combobox', { name: words('ui.text.which') });
  await which.selectOption('draft-1');
  await expect(own).not.toContainText('Belum selesai.');
  await which.selectOption('');
  await expect(own).toContainText('Belum selesai.');
  await page.keyboard.press('F5');
  await page.getByRole('radio', { name: words('ui.projector.no-meeting') }).check();
  await page.keyboard.press('Enter');
  await expect(page.locator('article[aria-current]')).toBeInViewport();
  await expect(page.locator('main')).not.toContainText('Belum selesai.');
});
