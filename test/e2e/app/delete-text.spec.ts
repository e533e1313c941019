import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const PASSPHRASE = 'kuda laut biru tua';
const CODE = 'loi-belarus';

test.use({ viewport: { width: 1280, height: 720 } });

for (const speech of ['id', 'en'] as const) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('a text is deleted from the backups that its passphrase opens, with damaged words of a form, and the rest is named', async ({
      page,
      open,
      naskah,
      words,
    }) => {
      await open('/');
      const { call } = naskah.host();
      const [data, backups] = [join(naskah.folder, 'data'), join(naskah.folder, 'data', 'backups')];
      const file = (name: string) => join(backups, name);
      await call('settings.set', { name: `ui.kept.comment.${CODE}`, value: '{"body":"Kata kenari","kind":"wording"}' });
      const db = new Database(join(data, 'naskah.db'));
      db.exec(`UPDATE setting SET name = 'ui.kapt.comment.${CODE}' WHERE name = 'ui.kept.comment.${CODE}'`);
      db.close();
      await call('store.backup', { file: file('naskah-2022-02-01.db') });
      await call('store.backup', { file: file('naskah-2022-02-02.age'), passphrase: PASSPHRASE });
      await call('store.backup', { file: file('naskah-2022-02-03.age'), passphrase: 'kuda laut hijau muda' });
      const locked = readFileSync(file('naskah-2022-02-03.age'));
      await open('/');
      await page.getByRole('button', { name: words('ui.home.more', { title: CODE }) }).click();
      await page.getByRole('menuitem', { name: words('ui.home.delete') }).click();
      const dialog = page.getByRole('dialog', { name: words('ui.delete.title') });
      const passphrase = dialog.getByRole('textbox', { name: words('ui.delete.locked-passphrase') });
      const remove = dialog.getByRole('button', { name: words('ui.delete.do'), exact: true });
      await expect(dialog.getByText(words('ui.delete.unowned', { count: 1 }))).toBeVisible();
      await expect(dialog.getByText('Kata kenari')).toBeVisible();
      await expect(passphrase).toBeDisabled();
      await expect(remove).toBeDisabled();
      await dialog.getByRole('checkbox', { name: words('ui.delete.archive') }).uncheck();
      await dialog.getByRole('checkbox', { name: words('ui.delete.backups', { count: 1 }) }).check();
      await passphrase.fill(PASSPHRASE);
      await dialog.getByRole('checkbox', { name: words('ui.delete.unowned', { count: 1 }) }).check();
      await dialog.getByRole('textbox', { name: words('ui.delete.reason') }).fill('Batal');
      await expectAccessible(page, 'the deletion of a text');
      await dialog.getByRole('textbox', { name: words('ui.delete.confirm', { code: CODE }) }).fill(CODE);
      // Whoever has typed the code sees the button.
      await expect(remove).toBeInViewport();
      await remove.click();
      // The passphrase is slow on purpose, and tried on two backups.
      await expect(dialog).toHaveCount(0, { timeout: 90_000 });
      await expect(page.getByText(words('ui.delete.done-remaining', { names: 'naskah-2022-02-03.age' }))).toBeVisible();
      await expect(page.getByText(words('ui.delete.done', { code: CODE }))).toBeVisible();
      expect(await call('negotiations.list', {})).toEqual([]);
      for (const name of ['naskah.db', 'naskah.db-wal', 'backups/naskah-2022-02-01.db'])
        expect([name, readFileSync(join(data, name)).includes('kenari')]).toEqual([name, false]);
      expect(readFileSync(file('naskah-2022-02-03.age')).equals(locked)).toBe(true);
      await call('store.restore', { file: file('naskah-2022-02-02.age'), passphrase: PASSPHRASE });
      expect([await call('negotiations.list', {}), await call('store.settings', {})]).toEqual([[], []]);
    });
  });
}
