import type { Page } from '@playwright/test';
import { getBody, getClause, getEditor, getSaveBar, openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

test('an open editor adopts what another window writes, until a person types in it', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  const now = async () => {
    const text = await call('texts.show', { negotiation, draft: null });
    return text.clauses.find(({ code }) => code === 'objective')?.body.id ?? '';
  };
  const write = async (words: string) => {
    const texts = { id: { body: `${await now()}${words}` } };
    await call('clauses.write', { negotiation, clause: 'objective', parents: null, texts, note: '' });
  };
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await write(' Dari jendela lain.');
  await expect(getBody(page)).toContainText('Dari jendela lain.');
  await expect(getBody(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(getBody(page)).toContainText('Dari jendela lain.');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Dari sini.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'objective')).toContainText('Dari jendela lain. Dari sini.');
  expect(await now()).toMatch(/Dari jendela lain\. Dari sini\.$/);

  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Lagi.');
  await write(' Sekali lagi.');
  const alert = getEditor(page).getByRole('alert');
  await alert.getByRole('button', { name: 'Lanjutkan di atas versi terkini' }).click();
  await getBody(page).focus();
  await page.keyboard.type('!');
  await expect(alert).toHaveCount(0);
});

test('words typed when the projected screen opens are offered when it is left', async ({ page, open, words }) => {
  await open();
  await openClauseEditor(page, 'funding', 'Pendanaan');
  await page.keyboard.type(' Belum selesai.');
  await page.keyboard.press('F5');
  await page.getByRole('radio', { name: words('ui.projector.no-meeting') }).check();
  await page.keyboard.press('Enter');
  await expect(page.locator('article[aria-current]')).toBeInViewport();
  await expect(page.locator('main')).not.toContainText('Belum selesai.');
  await page.keyboard.press('F5');
  await page.getByRole('button', { name: 'Paragraf 7 (ID)' }).click();
  await expect(getBody(page)).toContainText('Belum selesai.');
});

test('a typed position survives other tabs and clauses and a crash, and is recorded once', async ({
  page,
  open,
  naskah,
  words,
  faults,
}) => {
  const taken = async () => {
    const records = await naskah.host().call('records.list', { negotiation });
    return records.filter(({ kind }) => kind === 'position.taken').length;
  };
  await open();
  const before = await taken();
  await showClause(page, 'ip', 'Kekayaan');
  await page.keyboard.press('Alt+3');
  const panel = page.getByRole('region', { name: words('ui.history.positions') });
  const opening = panel.getByRole('textbox', { name: words('ui.history.position.opening') });
  await panel.getByRole('button', { name: words('ui.history.position-edit') }).press('Enter');
  await expect(opening).toBeFocused();
  await page.keyboard.type('Milik bersama');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('+');
  await expect(opening).toHaveValue('Milik bersam+a');
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Alt+3');
  await expect(opening).toHaveValue('Milik bersam+a');
  await showClause(page, 'funding', 'Pendanaan');
  await expect(opening).toHaveCount(0);
  const settings = async () => Object.values(await naskah.host().call('settings.show', {}));
  await expect.poll(settings).toContainEqual(expect.stringContaining('Milik bersam+a'));
  faults.expect(/ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)|\/changes$/);
  await naskah.restart();
  await open('/text/loi-belarus/ip/positions');
  await expect(opening).toHaveValue('Milik bersam+a');
  await panel.getByRole('button', { name: words('ui.text.save') }).dblclick();
  await expect(panel).toContainText('Milik bersam+a');
  await expect(opening).toHaveCount(0);
  expect(await taken()).toBe(before + 1);
  await page.getByRole('button', { name: words('ui.notice.undo') }).click();
  await expect(panel).not.toContainText('Milik bersam+a');
  await expect.poll(async () => (await settings()).filter((value) => value.includes('Milik bersam'))).toEqual([]);
});

async function part(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

test('the guidelines, a step and the archive keep typed text while other parts of the screen are used', async ({
  page,
  open,
}) => {
  await open('/sign/loi-belarus/process');
  const background = page.getByRole('textbox', { name: 'Latar belakang permasalahan' });
  const powers = page.getByRole('form', { name: /Surat Kuasa/ });
  const letter = powers.getByRole('textbox', { name: 'Nomor surat' });
  await background.fill('Perdagangan masih kecil.');
  await letter.fill('SK-1');
  await part(page, 'Arsip');
  const place = page.getByRole('textbox', { name: 'Tempat' });
  await place.fill('Minsk');
  await part(page, 'Proses dan pedoman');
  await expect(background).toHaveValue('Perdagangan masih kecil.');
  await expect(letter).toHaveValue('SK-1');
  await part(page, 'Arsip');
  await expect(place).toHaveValue('Minsk');
});

test('text typed while a step is being recorded is kept, and the step is recorded once', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  const held = Promise.withResolvers<void>();
  await open('/sign/loi-belarus/process');
  const form = page.getByRole('form', { name: /Kementerian Luar Negeri/ });
  const letter = form.getByRole('textbox', { name: 'Nomor surat' });
  await form.getByRole('combobox', { name: 'Keadaan' }).selectOption('done');
  await letter.fill(' B-17 ');
  await page.route('**/call/process.show', async (route) => {
    await held.promise;
    await route.continue();
  });
  await form.getByRole('button', { name: 'Catat' }).dblclick();
  const steps = async () =>
    (await call('records.list', { negotiation })).filter(({ kind }) => kind === 'step.recorded');
  await expect.poll(async () => (await steps()).length).toBe(1);
  const ground = form.getByRole('textbox', { name: 'Catatan' });
  await ground.fill('Menyusul');
  held.resolve();
  await expect(form).toContainText('B-17');
  await expect(ground).toHaveValue('Menyusul');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await steps()).length).toBe(2);
  await expect(letter).toHaveValue('B-17');
  await expect(form.getByRole('button', { name: 'Catat' })).toBeDisabled();
  await expect(ground).toBeFocused();
});

test('text typed for a meeting is kept when its dialog is closed, and can be discarded', async ({
  page,
  open,
  naskah,
  words,
}) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  const dialog = page.getByRole('dialog', { name: words('ui.meeting.title') });
  const meetings = async () => {
    await page.getByRole('menuitem', { name: words('ui.menu.text'), exact: true }).click();
    await page.getByRole('menuitem', { name: words('ui.meeting.action') }).click();
    await expect(dialog).toBeVisible();
  };
  await meetings();
  const summary = dialog.getByRole('textbox', { name: words('ui.meeting.summary') });
  await summary.fill('Paragraf 1 dibahas.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await meetings();
  await expect(summary).toHaveValue('Paragraf 1 dibahas.');
  await dialog.getByRole('textbox', { name: words('ui.meeting.place') }).fill('Minsk');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await naskah.host().call('meetings.list', { negotiation })).length).toBe(1);
  await expect(dialog.getByRole('button', { name: /Minsk/ })).toBeVisible();
  await expect(summary).toHaveValue('Paragraf 1 dibahas.');
  await summary.fill('Salah.');
  await dialog.getByRole('button', { name: words('ui.text.discard') }).click();
  await expect(summary).toHaveValue('Paragraf 1 dibahas.');
  await dialog.getByRole('button', { name: words('ui.meeting.new') }).click();
  await expect(summary).toHaveValue('');
});

test('a term and the note of a version are kept when their forms are closed', async ({ page, open, words }) => {
  await open();
  await showClause(page, 'objective', 'Tujuan');
  const dialog = page.getByRole('dialog', { name: words('ui.glossary.title') });
  const word = dialog.getByRole('textbox', { name: words('ui.glossary.word') }).first();
  const add = dialog.getByRole('button', { name: words('ui.glossary.add') });
  const terms = async () => {
    await page.getByRole('menuitem', { name: words('ui.menu.text'), exact: true }).click();
    await page.getByRole('menuitem', { name: words('ui.text.action.terms') }).click();
    await add.press('Enter');
    await expect(word).toBeFocused();
  };
  await terms();
  await page.keyboard.type('Komite');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await terms();
  await expect(word).toHaveValue('Komite');
  await dialog.getByRole('button', { name: words('ui.text.cancel') }).press('Enter');
  await expect(add).toBeFocused();
  await add.press('Enter');
  await expect(word).toHaveValue('');
  await page.keyboard.press('Escape');

  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  const note = getSaveBar(page).getByRole('textbox', { name: words('ui.text.note') });
  await note.fill('Setelah pertemuan');
  await page.keyboard.press('Escape');
  await openClauseEditor(page, 'objective', 'Tujuan');
  await expect(note).toHaveValue('Setelah pertemuan');
  await page.keyboard.press('Control+S');
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Lagi.');
  await expect(note).toHaveValue('');
});
