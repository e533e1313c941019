import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { expect, test } from '../helpers/workbench-test.ts';

/** Gives the store an older index, and keeps its update waiting until the returned function is called. */
function outdateStore(folder: string): () => void {
  const db = new Database(join(folder, 'data', 'naskah.db'));
  db.exec(`UPDATE setting SET value = '0' WHERE name = 'index-version'; BEGIN IMMEDIATE;`);
  return () => {
    db.exec('ROLLBACK');
    db.close();
  };
}

for (const [speech, scheme] of [
  ['id', 'light'],
  ['en', 'dark'],
] as const) {
  test.describe(`in ${speech}, in the ${scheme} scheme`, () => {
    test.use({ speech, scheme });

    test('an update of the store is shown with its progress, survives a reload, and gives way to the workbench', async ({
      page,
      open,
      naskah,
      words,
      faults,
    }) => {
      await open();
      await page.goto('about:blank');
      const finish = outdateStore(naskah.folder);
      // The status with which the page is told to wait.
      faults.expect(/503/);
      await page.goto((await naskah.restart()).address);
      await expect(page.getByRole('heading', { name: words('ui.update.title') })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('progressbar', { name: words('ui.update.label') })).toBeVisible();
      await expect(page.getByText(words('ui.update.close-page'))).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
      await expectAccessible(page, 'the update of the store');
      finish();
      await expect(page.getByRole('link', { name: words('ui.app.skip') })).toBeAttached();
      await expect(page.getByRole('heading', { name: words('ui.update.title') })).toHaveCount(0);
    });
  });
}
