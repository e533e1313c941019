import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { expect, test } from '../helpers/workbench-test.ts';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in the ${scheme} scheme`, () => {
    test.use({ scheme });

    test('damage is announced on every screen, and its page says what it was and what to do', async ({
      page,
      open,
      naskah,
      words,
    }) => {
      await open();
      await naskah.host().call('store.backup', { file: join(naskah.folder, 'data', 'backups', 'naskah-1.db') });
      const db = new Database(join(naskah.folder, 'data', 'naskah.db'));
      db.prepare(`UPDATE record SET json = replace(json, 'a', 'e') WHERE kind = 'unit.described' AND id = 2`).run();
      db.close();
      await open('/condition');
      await expect(page.getByText(words('ui.condition.whole'))).toBeVisible();
      await page.getByRole('button', { name: words('ui.condition.check') }).click();
      await expect(page.getByText(words('ui.condition.damaged', { count: 1 }))).toBeVisible();
      await open('/');
      await page.getByRole('link', { name: words('ui.condition.open') }).click();
      await expect(page.getByRole('heading', { name: words('ui.condition.title') })).toBeVisible();
      await expect(page.getByText(words('condition.backup.whole'))).toBeVisible();
      await expectAccessible(page, 'the state of the data');
      await page.getByRole('button', { name: words('ui.action.restore') }).click();
      const dialog = page.getByRole('dialog', { name: words('ui.restore.title') });
      await expect(dialog).toBeVisible();
      // What is wrong with one file is not said of another.
      await dialog.getByRole('radio', { name: words('ui.restore.elsewhere') }).check();
      const path = dialog.getByRole('textbox', { name: words('ui.restore.file') });
      await path.fill(join(naskah.folder, 'tidak-ada.db'));
      await dialog.getByRole('button', { name: words('ui.restore.do') }).click();
      await expect(dialog.getByText(words('ui.state.failed'))).toBeVisible();
      await path.fill(join(naskah.folder, 'lain.db'));
      await expect(dialog.getByText(words('ui.state.failed'))).toHaveCount(0);
    });

    test('a store from elsewhere says so on every screen until that is closed, and its page says where the file is', async ({
      page,
      open,
      naskah,
      words,
    }) => {
      await open();
      await page.goto('about:blank');
      await naskah.host().kill();
      // The memory of this machine says whose the store is.
      rmSync(join(naskah.folder, 'state'), { recursive: true });
      await naskah.restart();
      await open('/');
      await page.getByRole('link', { name: words('ui.adopted.open') }).click();
      await expect(page.getByText(join(naskah.folder, 'data', 'backups'))).toBeVisible();
      await expectAccessible(page, 'a store from elsewhere');
      await open('/');
      const bar = page.getByRole('status').filter({ hasText: words('ui.adopted.bar') });
      await bar.getByRole('button', { name: words('ui.app.close') }).click();
      await expect(bar).toHaveCount(0);
      await open('/');
      await expect(page.locator('main')).toBeVisible();
      await expect(bar).toHaveCount(0);
    });
  });
}
