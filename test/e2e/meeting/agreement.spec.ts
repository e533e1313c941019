import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getStorePath } from '../../../electron/core/store/store-path.ts';
import { plainPayloads, TestSite } from '../../store/test-site.ts';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getBody, getClause, getOutline, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

test('a clause is agreed with a key, locked, and reopened with a reason that is kept', async ({
  page,
  open,
  words,
  naskah,
}) => {
  await open();
  await showClause(page, 'funding', 'Pendanaan');
  await page.keyboard.press('F8');
  await expect(page.getByRole('menuitem', { name: words('ui.agreement.status.agreed-ad-referendum') })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const details = { clause: 'Paragraf 7', status: words('ui.agreement.status.agreed') };
  const sign = page.getByRole('button', { name: words('ui.agreement.of', details) });
  await expect(sign).toBeFocused();
  await expect(getOutline(page)).toContainText(words('ui.agreement.count', { agreed: 1, all: 18 }));

  await showClause(page, 'funding', 'Pendanaan');
  await page.keyboard.press('Enter');
  const reopen = page.getByRole('button', { name: words('ui.agreement.reopen') });
  await expect(reopen).toBeFocused();
  await expect(getBody(page)).toHaveCount(0);
  await expect(page.getByText(words('ui.agreement.locked'), { exact: true })).toBeVisible();
  await expectAccessible(page, 'locked clause');
  await page.keyboard.press('Escape');
  await expect(getClause(page, 'funding')).toBeFocused();

  await getClause(page, 'funding').click();
  await reopen.click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page, 'reopening');
  await dialog.getByRole('button', { name: words('ui.agreement.reopen-do') }).click();
  await expect(dialog).toContainText(words('ui.agreement.reason-missing'));
  await dialog.getByRole('textbox', { name: words('ui.agreement.reason') }).fill('Belarus meminta waktu.');
  await dialog.getByRole('button', { name: words('ui.agreement.reopen-do') }).click();
  await expect(dialog).toHaveCount(0);
  // The person who wanted to edit the clause continues there.
  await expect(getBody(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Lagi.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'funding')).toContainText('Lagi.');
  const records = await naskah.host().call('records.list', { negotiation });
  expect(records.filter(({ kind }) => kind === 'status.set')).toHaveLength(2);
});

test('initialled text is reopened only for a correction by both sides, and undo locks it again', async ({
  page,
  open,
  words,
  naskah,
}) => {
  await open();
  const { call } = naskah.host();
  const set = { negotiation, clause: 'ip', version: null, reason: null, correction: false, meeting: null, dated: null };
  await call('statuses.set', { ...set, status: 'initialled' });
  await showClause(page, 'ip', 'Kekayaan');
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: words('ui.agreement.reopen') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: words('ui.agreement.reason') }).fill('Salah ketik.');
  await dialog.getByRole('button', { name: words('ui.agreement.reopen-do') }).click();
  await expect(dialog).toContainText(words('ui.agreement.correction-missing'));
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: words('ui.agreement.reopen-do') }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: words('ui.notice.undo') }).click();
  const details = { clause: 'Paragraf 8', status: words('ui.agreement.status.initialled') };
  await expect(page.getByRole('button', { name: words('ui.agreement.of', details) })).toBeVisible();
});

test('a clause with brackets cannot be agreed, and the menu explains why', async ({ page, open, words, naskah }) => {
  await open();
  const { call } = naskah.host();
  const texts = { id: { body: 'Biaya [ID: sendiri][BY: bersama].' } };
  await call('clauses.write', { negotiation, clause: 'funding', parents: null, texts, note: '' });
  await showClause(page, 'funding', 'Pendanaan');
  await expect(getClause(page, 'funding')).toContainText('[ID: sendiri][BY: bersama]');
  await page.keyboard.press('F8');
  const menu = page.getByRole('menu');
  await expect(menu).toContainText(words('ui.agreement.brackets', { count: 1 }));
  // Nothing covers it.
  await menu.getByText(words('ui.agreement.brackets', { count: 1 })).click({ trial: true });
  await expect(menu.getByRole('menuitem', { name: words('ui.agreement.status.agreed'), exact: true })).toBeDisabled();
});

test('the outline lists the clauses that are not agreed yet', async ({ page, open, words, naskah }) => {
  await open();
  const set = { negotiation, version: null, reason: null, correction: false, meeting: null, dated: null };
  await naskah.host().call('statuses.set', { ...set, clause: 'funding', status: 'agreed' });
  await expect(getOutline(page)).toContainText(words('ui.agreement.count', { agreed: 1, all: 18 }));
  await getOutline(page).getByRole('combobox').selectOption('open');
  await expect(getOutline(page).getByRole('listitem')).toHaveCount(17);
  await getOutline(page).getByRole('combobox').selectOption('agreed');
  await expect(getOutline(page).getByRole('listitem')).toHaveText(/Pendanaan/);
});

test('a seal breaks visibly when the text differs from the agreed one, and shows the difference', async ({
  page,
  open,
  words,
  naskah,
  faults,
}) => {
  await open();
  const { call, kill } = naskah.host();
  const set = { negotiation, version: null, reason: null, correction: false, meeting: null, dated: null };
  await call('statuses.set', { ...set, clause: 'funding', status: 'agreed' });
  const text = await call('texts.show', { negotiation, draft: null });
  const funding = text.clauses.find(({ code }) => code === 'funding');
  if (funding?.version == null) throw new Error('no funding');
  faults.expect(
    /ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)|\/changes$/,
  );
  await kill();
  // A colleague wrote on it in a store of their own, and the records arrive here.
  const db = new Database(getStorePath(join(naskah.folder, 'data')));
  const colleague = new TestSite(1);
  colleague.take(new TestSite(99, db).texts());
  const body = { ...funding.body, id: (funding.body.id ?? '').replace('biayanya sendiri', 'seluruh biaya') };
  const { heading, version, id } = funding;
  colleague.append(
    'version.written',
    id,
    plainPayloads.version({ parents: [version], heading, body, change: { id: 'sense' } }),
    text.negotiation,
  );
  new TestSite(99, db).take(colleague.texts());
  db.close();
  await naskah.restart();
  await open();
  await showClause(page, 'funding', 'Pendanaan');
  const broken = page.getByRole('button', { name: words('ui.agreement.broken'), exact: true });
  await expect(broken).toBeVisible();
  await broken.click();
  const dialog = page.getByRole('dialog', { name: words('ui.agreement.broken-title', { clause: 'Paragraf 7' }) });
  await expect(dialog.locator('del')).toContainText('biayanya sendiri');
  await expect(dialog.locator('ins')).toContainText('seluruh biaya');
  await expectAccessible(page, 'broken seal');
  await expect(getOutline(page)).toContainText(words('ui.agreement.count', { agreed: 0, all: 18 }));
});
