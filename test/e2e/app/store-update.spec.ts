import type { StoreUpdate } from '../../../renderer/api/store-update.ts';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { expect, test } from '../helpers/workbench-test.ts';

for (const [speech, scheme] of [
  ['id', 'light'],
  ['en', 'dark'],
] as const) {
  test.describe(`${speech}, ${scheme}`, () => {
    test.use({ speech });

    test('an update of the store is shown with its progress, survives a reload, and gives way to the workbench', async ({
      page,
      open,
      naskah,
      words,
      faults,
    }) => {
      await open();
      await page.goto('about:blank');
      // The status with which the page is told to wait.
      faults.expect(/503/);
      // What the host answers meanwhile (test/hosts/browser/store-update.test.ts), for as long as the page is looked at.
      const details: StoreUpdate = { step: 'derive', done: 90_000, total: 140_000, speech, theme: scheme };
      const json = { ok: false, error: { code: 'store-updating', message: '', details } };
      await page.route('**/session', (route) => route.fulfill({ status: 503, json }));
      await page.goto(await naskah.host().again());
      await expect(page.getByRole('heading', { name: words('ui.update.title') })).toBeVisible();
      await page.reload();
      const progress = page.getByRole('progressbar', { name: words('ui.update.label') });
      await expect(progress).toHaveAttribute('aria-valuenow', /^64/);
      await expect(page.getByText(words('ui.update.close-page'))).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
      await expect(page.locator('html')).toHaveAttribute('lang', speech);
      await expectAccessible(page, 'the update of the store');
      await page.unroute('**/session');
      await expect(page.getByRole('button', { name: words('ui.app.skip') })).toBeAttached();
      await expect(page.getByRole('heading', { name: words('ui.update.title') })).toHaveCount(0);
    });
  });
}
