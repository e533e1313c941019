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
      await expect(page.getByRole('dialog', { name: words('ui.restore.title') })).toBeVisible();
    });
  });
}
