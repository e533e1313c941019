import type { CommandName, Input, Output } from '../../../shared/api/commands.ts';
import { getBody, getClause, openClauseEditor, selectWords, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';
type Call = <N extends CommandName>(name: N, input: Input<N>) => Promise<Output<N>>;

/** The same place in brackets in Indonesian and English, and one in Indonesian alone. */
async function bracketed(call: Call): Promise<void> {
  const { clauses } = await call('texts.show', { negotiation, draft: null });
  const source = (code: string, language: string) => clauses.find((one) => one.code === code)?.body[language] ?? '';
  const write = (code: string, texts: Input<'clauses.write'>['texts']) =>
    call('clauses.write', { negotiation, clause: code, parents: null, texts, note: '' });
  await write('objective', {
    id: { body: source('objective', 'id').replace('mendorong investasi', '[ID: $&][BY: mendorong modal]') },
    en: { body: source('objective', 'en').replace('encourage investment', '[ID: $&][BY: encourage capital]') },
  });
  await write('funding', { id: { body: source('funding', 'id').replace('anggaran', '[BY: $&]') } });
}

test('brackets are listed with side and age, explained, settled in all languages, and the settlement undone', async ({
  page,
  open,
  words,
  naskah,
}) => {
  await open();
  const { call } = naskah.host();
  await bracketed(call);
  await expect(getClause(page, 'objective')).toContainText('[BY: ');
  await page.keyboard.press('Alt+4');
  const panel = page.getByRole('region', { name: words('ui.brackets.title') });
  await expect(panel).toContainText(words('ui.brackets.left', { count: 2 }));
  await expect(panel).toContainText(words('ui.brackets.since-today', { by: 'Sari' }));
  await expect(page.getByRole('toolbar').getByRole('button', { name: 'Kurung siku (2)' })).toBeVisible();

  await panel
    .getByRole('button', { name: words('ui.brackets.explain') })
    .nth(1)
    .click();
  const why = panel.getByRole('form', { name: words('ui.brackets.explain') });
  await why.getByRole('combobox').selectOption('tactical');
  await why.getByRole('textbox').fill('Lepas pada akhir.');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Taktis: Lepas pada akhir.');
  const explained = await call('brackets.list', { negotiation });
  expect(explained.filter((one) => one.clause === 'objective').map(({ options }) => options[1]?.explained)).toEqual([
    expect.objectContaining({ reason: 'tactical', note: 'Lepas pada akhir.' }),
    expect.objectContaining({ reason: 'tactical', note: 'Lepas pada akhir.' }),
  ]);

  await panel
    .getByRole('button', { name: words('ui.brackets.take') })
    .nth(1)
    .click();
  await expect(panel).toContainText(words('ui.brackets.left', { count: 1 }));
  await expect(getClause(page, 'objective')).toContainText('khususnya untuk mendorong modal,');
  const settled = await call('clauses.history', { negotiation, clause: 'objective' });
  expect(settled.versions.at(-1)?.body.en).toContain('to encourage capital,');
  expect(settled.versions.at(-1)?.body.en).not.toContain('[');
  await page
    .getByRole('button', { name: words('ui.notice.undo') })
    .last()
    .click();
  await expect(panel).toContainText(words('ui.brackets.left', { count: 2 }));
});

test('agreed words replace brackets until none is left', async ({ page, open, words, naskah }) => {
  await open();
  await bracketed(naskah.host().call);
  await expect(getClause(page, 'objective')).toContainText('[BY: ');
  await page.keyboard.press('Alt+4');
  const panel = page.getByRole('region', { name: words('ui.brackets.title') });
  await panel
    .getByRole('button', { name: words('ui.brackets.write') })
    .first()
    .click();
  const form = panel.getByRole('form', { name: words('ui.brackets.write') });
  await expect(form.getByRole('textbox')).toHaveCount(2);
  await form.getByRole('textbox').first().press('ControlOrMeta+A');
  await page.keyboard.type('memajukan investasi');
  await form.getByRole('textbox').nth(1).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('promote investment');
  await form.getByRole('button', { name: words('ui.brackets.settle') }).click();
  await expect(getClause(page, 'objective')).toContainText('untuk memajukan investasi,');
  await expect(panel).toContainText(words('ui.brackets.left', { count: 1 }));
  await panel.getByRole('button', { name: words('ui.brackets.drop') }).click();
  await expect(panel).toContainText(words('ui.brackets.none'));
  await expect(page.getByRole('toolbar').getByRole('button', { name: words('ui.brackets.none') })).toBeVisible();
  const { clauses } = await naskah.host().call('texts.show', { negotiation, draft: null });
  expect(clauses.find(({ code }) => code === 'objective')?.body.en).toContain('to promote investment,');
  expect(clauses.find(({ code }) => code === 'funding')?.body.id).toMatch(/sesuai dengan ketersediaan\.$/);
});

test('clean text has no brackets, is labelled as such, and cannot be edited', async ({ page, open, words, naskah }) => {
  await open();
  await bracketed(naskah.host().call);
  const cell = await showClause(page, 'objective', 'Tujuan');
  await expect(cell).toContainText('[BY: mendorong modal]');
  await page.keyboard.press('Control+Alt+B');
  await expect(cell).not.toContainText('[');
  await expect(page.getByText(words('ui.brackets.clean-what', { count: 2 }))).toBeVisible();
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(getBody(page)).toHaveCount(0);
  await page.getByRole('button', { name: words('ui.brackets.clean-end') }).click();
  await expect(cell).toContainText('[BY: mendorong modal]');
});

test('] brackets selected words as the counterpart’s, while reading and while typing', async ({ page, open }) => {
  await open();
  const cell = await showClause(page, 'objective', 'Tujuan');
  await selectWords(page, cell, 'mendorong investasi');
  await page.keyboard.press(']');
  await expect(getBody(page)).toContainText('[BY: mendorong investasi]');
  await page.keyboard.press('Escape');
  await openClauseEditor(page, 'funding', 'Pendanaan');
  await page.keyboard.press('ControlOrMeta+Shift+Home');
  await page.keyboard.type(']');
  await expect(getBody(page)).toContainText('[BY: Masing-masing Peserta');
});

test('an open bracket is shown at its place', async ({ page, open, words, naskah }) => {
  await open();
  await bracketed(naskah.host().call);
  await expect(getClause(page, 'objective')).toContainText('[BY: ');
  await page.keyboard.press('Alt+4');
  const panel = page.getByRole('region', { name: words('ui.brackets.title') });
  await panel.getByRole('button', { name: /^Paragraf 7/ }).click();
  await expect(getClause(page, 'funding')).toBeInViewport();
  await expect(getClause(page, 'funding').getByText('anggaran', { exact: true })).toBeInViewport();
});

test('words typed in place of brackets survive other tabs, and the focus moves to the next place', async ({
  page,
  open,
  words,
  naskah,
}) => {
  await open();
  await bracketed(naskah.host().call);
  await expect(getClause(page, 'objective')).toContainText('[BY: ');
  // One place with brackets of both sides in two languages counts as one, as in the list of places.
  await expect(page.getByRole('button', { name: words('ui.text.brackets', { count: 1 }) }).first()).toBeVisible();
  await page.keyboard.press('Alt+4');
  const panel = page.getByRole('region', { name: words('ui.brackets.title') });
  const write = panel.getByRole('button', { name: words('ui.brackets.write') });
  await write.nth(1).press('Enter');
  const form = panel.getByRole('form', { name: words('ui.brackets.write') });
  await expect(form.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('dana');
  await page.keyboard.press('Alt+5');
  await page.keyboard.press('Alt+4');
  await expect(form.getByRole('textbox')).toContainText('dana');
  await panel
    .getByRole('button', { name: words('ui.brackets.take') })
    .first()
    .press('Enter');
  await expect(panel).toContainText(words('ui.brackets.left', { count: 1 }));
  await expect(form.getByRole('textbox')).toContainText('dana');
  await expect(panel.getByRole('button', { name: words('ui.brackets.take') })).toBeFocused();
  await panel.getByRole('button', { name: words('ui.brackets.explain') }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: words('ui.brackets.explain') })).toBeFocused();
  await form.getByRole('button', { name: words('ui.brackets.settle') }).press('Enter');
  await expect(panel).toContainText(words('ui.brackets.none'));
  await expect(panel.getByRole('button', { name: words('ui.brackets.clean') })).toBeFocused();
  const { clauses } = await naskah.host().call('texts.show', { negotiation, draft: null });
  expect(clauses.find(({ code }) => code === 'funding')?.body.id).toMatch(/ketersediaan dana\.$/);
});
