import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

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
  // The store was checked when it was opened, before the sample was written into it.
  await expect(page.getByText(words('ui.condition.not-seen'))).toBeVisible();
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

test('lists have a damaged record in its place, and damaged unsaved words stay until they are discarded', async ({
  page,
  open,
  naskah,
  words,
}) => {
  await open();
  const { call } = naskah.host();
  const negotiation = 'loi-belarus';
  const english = { negotiation, clause: 'funding', parents: null, note: '' };
  await call('clauses.write', { ...english, texts: { en: { body: 'A second wording.' } } });
  await call('clauses.write', { ...english, texts: { en: { body: 'A third wording.' } } });
  await call('typing.keep', {
    negotiation,
    clause: 'ip',
    language: 'en',
    base: null,
    heading: '',
    body: 'Unsaved words',
  });
  await call('store.backup', { file: join(naskah.folder, 'data', 'backups', 'naskah-1.db') });
  const db = new Database(join(naskah.folder, 'data', 'naskah.db'));
  const damage = (where: string) =>
    db.exec(`UPDATE record SET json = replace(json, 'a', 'e')
      WHERE id = (SELECT min(id) FROM record WHERE ${where})`);
  damage(`kind = 'version.written' AND json LIKE '%A second wording%'`);
  damage(`kind = 'comment.made'`);
  damage(`kind = 'draft.frozen'`);
  damage(`kind = 'unit.described'`);
  db.exec(`UPDATE typing SET body = 'Unsaved swords'`);
  db.close();
  await call('store.check', {});
  await open();
  const damagedComment = page
    .getByRole('listitem')
    .filter({ hasText: words('condition.subject.comment') })
    .filter({ hasText: words('ui.condition.see') });
  await showClause(page, 'funding', 'Pendanaan');
  await page.keyboard.press('Alt+2');
  const history = page.getByRole('region', { name: words('ui.history.title') });
  await expect(history.getByText(`A second wording.”`)).toContainText(words('condition.backup.whole'));
  await expect(history.getByText(`A second wording.”`)).toContainText(words('ui.condition.see'));
  await expectAccessible(page, 'a history with a damaged version');
  await page.keyboard.press('Alt+1');
  await page.getByText(words('ui.comments.all'), { exact: true }).click();
  await expect(damagedComment).toContainText(words('condition.backup.whole'));
  const drafts = page.getByRole('combobox', { name: words('ui.text.which') });
  await expect(drafts.getByRole('option', { disabled: true })).toHaveCount(1);
  await damagedComment.getByRole('link').click();
  await expect(page.getByText('Unsaved swords')).toBeVisible();
  const discard = page.getByRole('button', { name: words('ui.condition.discard') });
  await discard.click();
  await page.getByRole('button', { name: words('ui.app.cancel') }).click();
  await expect(page.getByText('Unsaved swords')).toBeVisible();
  await discard.click();
  await discard.click();
  await expect(page.getByText('Unsaved swords')).toBeHidden();
  await expect(page.getByText(words('ui.condition.discarded'))).toBeVisible();
});
