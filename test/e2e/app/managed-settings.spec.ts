import { expect, test } from '../helpers/workbench-test.ts';

test.describe('with settings of an administrator', () => {
  test.use({ managed: '{"language":"en","paper":"F4","units":["Biro Hukum"],"server":"https://naskah.example"}' });

  test('the page shows them as set by him, offers no change, and names what is wrong in his file', async ({
    page,
    open,
  }) => {
    await open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('status').filter({ hasText: 'settings.json' })).toContainText('server');
    await page.getByRole('button', { name: 'EN: Set by the administrator' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('menuitem', { name: 'View' }).click();
    await expect(page.getByRole('menuitemcheckbox', { name: 'Bahasa Indonesia' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Text' }).click();
    await page.getByRole('menuitem', { name: 'Export' }).click();
    const paper = page.getByLabel('Paper');
    await expect(paper).toBeDisabled();
    await expect(paper).toHaveValue('F4');
    await expect(paper).toHaveAccessibleDescription('Set by the administrator');
  });
});
