import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getBody, getClause, getSaveBar, openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';
const many = ' Satu dua tiga empat lima enam tujuh.';

/** Types in Indonesian, then in English; both editors stay open. */
async function typeInBoth(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(many);
  await getClause(page, 'objective', 'en').click();
  await getBody(page, 'Inggris').focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Two words.');
}

test('only one language is discarded, while the other stays open, and Undo restores it', async ({
  page,
  open,
  words,
  naskah,
}) => {
  const typed = async () =>
    (await naskah.host().call('typing.list', { negotiation })).map(({ language }) => language).sort();
  await open();
  await typeInBoth(page);
  await expect.poll(typed).toEqual(['en', 'id']);
  await getSaveBar(page)
    .getByRole('button', { name: words('ui.text.discard-in', { language: 'EN' }) })
    .click();
  await expect(getClause(page, 'objective', 'en')).not.toContainText('Two words.');
  await expect(getBody(page, 'Indonesia')).toContainText(many.trim());
  await expect(getBody(page)).toBeFocused();
  await expect.poll(typed).toEqual(['id']);
  await page.getByRole('button', { name: words('ui.notice.undo') }).click();
  await expect(getClause(page, 'objective', 'en')).toContainText('Two words.');
  await expect.poll(typed).toEqual(['en', 'id']);
});

test('discarding more than a few words asks for confirmation', async ({ page, open, words }) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(many);
  const discard = getSaveBar(page).getByRole('button', { name: words('ui.text.discard-in', { language: 'ID' }) });
  const question = getSaveBar(page).getByRole('alertdialog', { name: words('ui.discard.question', { count: 7 }) });
  await discard.click();
  await expect(question.getByRole('button', { name: words('ui.discard.keep') })).toBeFocused();
  await expectAccessible(page, 'a question before typing is discarded');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(discard).toBeFocused();
  await expect(getBody(page)).toContainText(many.trim());
  await discard.click();
  await question.getByRole('button', { name: words('ui.discard.do'), exact: true }).click();
  await expect(getClause(page, 'objective')).not.toContainText(many.trim());
});

test('Undo of a discard restores the words into an open editor, and words typed meanwhile are recoverable', async ({
  page,
  open,
  words,
}) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Pertama.');
  await getSaveBar(page)
    .getByRole('button', { name: words('ui.text.discard-in', { language: 'ID' }) })
    .click();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Kedua.');
  const undo = page.getByRole('button', { name: words('ui.notice.undo') });
  await undo.click();
  await expect(getBody(page)).toContainText('Pertama.');
  await expect(getBody(page)).not.toContainText('Kedua.');
  await undo.click();
  await expect(getBody(page)).toContainText('Kedua.');
  await expect(getBody(page)).not.toContainText('Pertama.');
});

test('Undo of a discard works after leaving the text', async ({ page, open, words }) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Pertama.');
  await getSaveBar(page)
    .getByRole('button', { name: words('ui.text.discard-in', { language: 'ID' }) })
    .click();
  await page.getByRole('banner').getByRole('link').click();
  await expect(getClause(page, 'objective')).toHaveCount(0);
  await page.getByRole('button', { name: words('ui.notice.undo') }).click();
  await page.goBack();
  await expect(getClause(page, 'objective')).toContainText('Pertama.');
});

test('words discarded at the table can be restored in the workbench', async ({ page, open, words }) => {
  await open();
  await showClause(page, 'funding', 'Pendanaan');
  await page.keyboard.press('F5');
  await page.getByRole('radio', { name: words('ui.projector.no-meeting') }).check();
  await page.keyboard.press('Enter');
  await expect(page.locator('article[aria-current]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Dari meja.');
  await page.keyboard.press('F5');
  await page.keyboard.press('1');
  await expect(getClause(page, 'funding')).toBeVisible();
  await expect(getClause(page, 'funding')).not.toContainText('Dari meja.');
  await page.getByRole('button', { name: words('ui.notice.undo') }).click();
  await expect(getClause(page, 'funding')).toContainText('Dari meja.');
});

test('discarding a long position or comment asks for confirmation, and can be undone', async ({
  page,
  open,
  words,
}) => {
  await open();
  await showClause(page, 'ip', 'Kekayaan');
  await page.keyboard.press('Alt+3');
  const panel = page.getByRole('region', { name: words('ui.history.positions') });
  const opening = panel.getByRole('textbox', { name: words('ui.history.position.opening') });
  const change = panel.getByRole('button', { name: words('ui.history.position-edit') });
  const cancel = panel.getByRole('button', { name: words('ui.text.cancel') });
  await change.press('Enter');
  await cancel.click();
  await expect(page.getByText(words('ui.discard.done'))).toHaveCount(0);
  await change.press('Enter');
  await opening.fill(many);
  await cancel.click();
  await panel
    .getByRole('alertdialog')
    .getByRole('button', { name: words('ui.discard.do'), exact: true })
    .click();
  await expect(opening).toHaveCount(0);
  await page.getByRole('button', { name: words('ui.notice.undo') }).click();
  await expect(opening).toHaveValue(many);
});
