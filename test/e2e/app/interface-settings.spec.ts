import { expect, test } from '../helpers/workbench-test.ts';

test('the language of the interface changes with a click and is remembered', async ({ page, open }) => {
  await open('/');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Beranda');
  await page.getByRole('button', { name: 'ID: Switch to English' }).click();
  await expect(title).toHaveText('Home');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(title).toHaveText('Home');
  await page.getByRole('button', { name: 'EN: Ganti ke bahasa Indonesia' }).click();
  await expect(title).toHaveText('Beranda');
  await page.reload();
  await expect(title).toHaveText('Beranda');
});

test('light and dark mode are remembered', async ({ page, open }) => {
  await open('/');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'light');
  await page.getByRole('button', { name: 'Tampilan gelap' }).click();
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('menuitem', { name: 'Tampilan' }).click();
  // Items with and without a check mark begin at one edge.
  const menu = page.getByRole('menu', { name: 'Tampilan' });
  await expect(menu).toBeVisible();
  const labels = await menu.locator('[data-menu-item-label], [role="menuitem"] > div:not([data-position])').all();
  const edges = await Promise.all(labels.map(async (label) => Math.round((await label.boundingBox())?.x ?? -1)));
  expect(labels.length).toBeGreaterThan(2);
  expect(new Set(edges).size, edges.join()).toBe(1);
  await page.getByRole('menuitemcheckbox', { name: 'Terang' }).click();
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'light');
});
