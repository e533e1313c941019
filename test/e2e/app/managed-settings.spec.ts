import { expect, test } from '../helpers/workbench-test.ts';

test.describe('with settings of an administrator', () => {
  test.use({
    speech: 'en',
    managed: '{"language":"en","paper":"F4","units":["Biro Hukum"],"server":"https://naskah.example"}',
  });

  test('the page shows them as set by him, offers no change, and names what is wrong in his file', async ({
    page,
    open,
    words,
  }) => {
    await open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('status').filter({ hasText: 'settings.json' })).toContainText('server');
    await expect(page.getByRole('button', { name: 'EN: Set by the administrator' })).toBeDisabled();
    await page.getByRole('menuitem', { name: words('ui.menu.view') }).click();
    await expect(page.getByRole('menuitemcheckbox', { name: words('ui.action.speech-id') })).toBeDisabled();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: words('ui.menu.file') }).click();
    await page.getByRole('menuitem', { name: words('ui.text.action.export') }).click();
    const paper = page.getByLabel('Paper');
    await expect(paper).toBeDisabled();
    await expect(paper).toHaveValue('F4');
    await expect(paper).toHaveAccessibleDescription('Set by the administrator');
  });
});
