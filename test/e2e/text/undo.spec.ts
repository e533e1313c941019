import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import type { RunningWorkbench } from '../helpers/start-workbench.ts';
import { getBody, getClause, openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const strip = (page: Page) => page.getByRole('contentinfo');

/** Writes a version of a clause, as another window would. */
async function write({ call }: RunningWorkbench, clause: string, body: string): Promise<void> {
  const texts = { id: { body } };
  await call('clauses.write', { negotiation: 'loi-belarus', clause, parents: null, texts, note: '' });
}

test('Ctrl+Z and Ctrl+Y go through what was done, also after a reload and a restart', async ({
  page,
  open,
  words,
  naskah,
  faults,
}) => {
  const what = words('action.what.written', { clauses: 'Paragraf 1', languages: 'ID' });
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Pertama.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'objective')).toContainText('Pertama.');
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('Control+Z');
  await expect(getClause(page, 'objective')).not.toContainText('Pertama.');
  await expect(strip(page)).toContainText(words('ui.actions.did-undo', { what }));
  await page.keyboard.press('Control+Y');
  await expect(getClause(page, 'objective')).toContainText('Pertama.');
  await page.reload();
  await expect(getClause(page, 'objective')).toContainText('Pertama.');
  await expect(strip(page)).toContainText(what);
  await strip(page)
    .getByRole('button', { name: words('ui.actions.undo'), exact: true })
    .click();
  await expect(getClause(page, 'objective')).not.toContainText('Pertama.');
  faults.expect(/ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)|\/changes$/);
  await naskah.restart();
  await open();
  await expect(strip(page).getByRole('button', { name: words('ui.actions.redo'), exact: true })).toBeVisible();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('Control+Shift+Z');
  await expect(getClause(page, 'objective')).toContainText('Pertama.');
});

test('in a text field Ctrl+Z undoes typing, and nothing that was saved', async ({ page, open, words, naskah }) => {
  const { call } = naskah.host();
  const states = async () =>
    (await call('actions.list', { negotiation: 'loi-belarus', person: null, limit: 2 })).actions.map(
      ({ what }) => what,
    );
  await write(naskah.host(), 'objective', 'Pertama.');
  await open();
  await openClauseEditor(page, 'funding', 'Pendanaan');
  await page.keyboard.type(' Kedua.');
  await page.keyboard.press('Control+Z');
  await expect(getBody(page)).not.toContainText('Kedua.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+F');
  const find = page.getByRole('search').getByRole('textbox');
  await find.fill('kata');
  await find.press('Control+Z');
  await expect(find).toHaveValue('');
  expect(await states()).toEqual(['written', 'created']);
  await expect(strip(page)).not.toContainText(words('ui.actions.nothing-undo'));
});

test('the history lists what everybody did, and undoes and redoes single rows', async ({
  page,
  open,
  words,
  naskah,
}) => {
  const { call } = naskah.host();
  await call('person.set', { name: 'Budi', unit: null });
  await write(naskah.host(), 'funding', 'Dari Budi.');
  await call('person.set', { name: 'Sari', unit: 'KPAII' });
  await write(naskah.host(), 'objective', 'Dari Sari.');
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('Control+Shift+H');
  const history = page.getByRole('dialog', { name: words('ui.actions.title') });
  const rows = history.getByRole('listitem');
  const funding = words('action.what.written', { clauses: 'Paragraf 7', languages: 'ID' });
  await expect(rows.nth(1)).toContainText(funding);
  await expectAccessible(page, 'the history of everything done');
  await history.getByRole('button', { name: words('ui.actions.undo-row', { what: funding }) }).click();
  await expect(rows.first()).toContainText(words('action.what.undone', { of: funding }));
  await expect(rows.nth(2)).toContainText('Diurungkan oleh Sari');
  await history.getByRole('button', { name: words('ui.actions.redo-row', { what: funding }) }).click();
  await expect(rows.first()).toContainText(words('action.what.redone', { of: funding }));
  await history.getByLabel(words('ui.actions.person')).selectOption('Budi');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText(funding);
  await page.keyboard.press('Escape');
  await expect(getClause(page, 'objective')).toContainText('Dari Sari.');
  await expect(getClause(page, 'funding')).toContainText('Dari Budi.');
});
