import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getClause, openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const strip = (page: Page) => page.getByRole('contentinfo');

/** Saves words at the end of a clause and waits until they are in the text. */
async function save(page: Page, code: string, inOutline: string, words: string): Promise<void> {
  await openClauseEditor(page, code, inOutline);
  await page.keyboard.type(words);
  await page.keyboard.press('Control+S');
  await expect(getClause(page, code)).toContainText(words.trim());
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
  await save(page, 'objective', 'Tujuan', ' Pertama.');
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

test('in a text field Ctrl+Z undoes typing, and nothing that was saved', async ({ page, open, words }) => {
  await open();
  await save(page, 'objective', 'Tujuan', ' Pertama.');
  await openClauseEditor(page, 'funding', 'Pendanaan');
  await page.keyboard.type(' Kedua.');
  await page.keyboard.press('Control+Z');
  await expect(getClause(page, 'objective')).toContainText('Pertama.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+F');
  const find = page.getByRole('search').getByRole('textbox');
  await find.fill('kata');
  await find.press('Control+Z');
  await expect(getClause(page, 'objective')).toContainText('Pertama.');
  await expect(strip(page)).not.toContainText(words('ui.actions.nothing-undo'));
});

for (const scheme of ['light', 'dark'] as const)
  test.describe(scheme, () => {
    test.use({ scheme });
    test('the history lists what everybody did, and undoes and redoes single rows', async ({
      page,
      open,
      words,
      naskah,
    }) => {
      const { call } = naskah.host();
      await open();
      await call('person.set', { name: 'Budi', unit: null });
      await call('clauses.write', {
        ...{ negotiation: 'loi-belarus', clause: 'funding', parents: null, note: '' },
        texts: { id: { body: 'Dari Budi.' } },
      });
      await call('person.set', { name: 'Sari', unit: 'KPAII' });
      await save(page, 'objective', 'Tujuan', ' Dari Sari.');
      await showClause(page, 'objective', 'Tujuan');
      await page.keyboard.press('Control+Shift+H');
      const history = page.getByRole('dialog', { name: words('ui.actions.title') });
      const rows = history.getByRole('listitem');
      const funding = words('action.what.written', { clauses: 'Paragraf 7', languages: 'ID' });
      await expect(rows.nth(1)).toContainText(funding);
      await expectAccessible(page, `the history of everything done, ${scheme}`);
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
  });
