import type { Page } from '@playwright/test';
import { expectNothingInternal, plantCanaries } from '../helpers/canaries.ts';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { findFocusedClause, findFooterNote, findQuestion, projectedText } from '../helpers/projected-screen.ts';
import { getClause, openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

/** From a clause of the text to the projected screen in a window of its own, at a meeting that begins in Minsk. */
async function projectBeside(page: Page, code: string, inOutline: string): Promise<Page> {
  await showClause(page, code, inOutline);
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await dialog.getByRole('textbox', { name: 'Tempat' }).fill('Minsk');
  const opening = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Tayangkan di Jendela Sendiri' }).click();
  const beside = await opening;
  await expect(findFocusedClause(beside)).toBeInViewport();
  return beside;
}

/** Closes a window as its × does. */
async function closeWindow(beside: Page): Promise<void> {
  const closed = beside.waitForEvent('close');
  await beside.evaluate('window.close()').catch(() => undefined);
  await closed;
}

test('the projected screen in a window of its own is in step with the workbench, shows nothing internal, and F5 alone closes it', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  await plantCanaries(naskah.host(), page);
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await dialog.getByRole('radio', { name: /Jakarta/ }).check();
  const opening = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Tayangkan di Jendela Sendiri' }).click();
  const beside = await opening;
  await expect(findFocusedClause(beside)).toContainText('[BY: bertahap]');
  await expect(page.getByRole('menubar')).toBeVisible();

  await beside.keyboard.press('ArrowDown');
  await expect(page.locator('[data-clause="areas"][data-here]').first()).toBeAttached();
  await showClause(page, 'funding', 'Pendanaan');
  await expect(findFocusedClause(beside)).toContainText('Pendanaan');
  await expectNothingInternal(beside, 'in step');

  await beside.reload();
  await expect(findFocusedClause(beside)).toContainText('Pendanaan');
  await beside.keyboard.press('Escape');
  await expect(findQuestion(beside).getByRole('button')).toHaveText(['1 Tutup', 'Esc Tetap di sini']);
  await beside.keyboard.press('Escape');
  await expect(findFocusedClause(beside)).toContainText('Pendanaan');
  await expectNothingInternal(beside, 'after Escape');
  const closed = beside.waitForEvent('close');
  // The window goes while the key is pressed.
  await beside.keyboard.press('F5').catch(() => undefined);
  await closed;
  await expect(page.getByRole('menubar')).toBeVisible();
});

test('F5 pressed while the meetings are still read asks for the meeting once they are there', async ({
  page,
  open,
}) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/call/meetings.list', async (route) => {
    await asked;
    await route.continue();
  });
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F5');
  answer();
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await expect(dialog.getByRole('radio', { name: 'Pertemuan baru hari ini' })).toBeVisible();
});

test('words discarded at the table, and those in a window that is closed or reloaded, are offered in the workbench', async ({
  page,
  open,
  naskah,
}) => {
  const listBodies = async () =>
    (await naskah.host().call('typing.list', { negotiation: projectedText })).map(({ body }) => body.split(' ').at(-1));
  await open();
  const beside = await projectBeside(page, 'objective', 'Tujuan');
  await beside.keyboard.press('Enter');
  await beside.keyboard.type(' Dibuang.');
  await beside.keyboard.press('Escape');
  await beside.keyboard.press('1');
  await expect(getClause(page, 'objective')).toContainText('Dibuang.');
  await expect(findFocusedClause(beside)).not.toContainText('Dibuang.');

  await beside.keyboard.press('ArrowDown');
  await beside.keyboard.press('Enter');
  await beside.keyboard.type(' Dimuat.');
  await beside.reload();
  await expect(getClause(page, 'areas')).toContainText('Dimuat.');
  await expect(findFocusedClause(beside)).toBeInViewport();
  await beside.keyboard.press('ArrowDown');
  await beside.keyboard.press('Enter');
  await beside.keyboard.type(' Ditutup.');
  await closeWindow(beside);
  await expect(getClause(page, 'forms')).toContainText('Ditutup.');
  await expect.poll(listBodies).toEqual(['Dibuang.', 'Dimuat.', 'Ditutup.']);
});

test('the table neither overwrites nor removes what the workbench types in the same words', async ({
  page,
  open,
  naskah,
}) => {
  const listBodies = async () =>
    (await naskah.host().call('typing.list', { negotiation: projectedText })).map(({ body }) => body.slice(-11));
  await open();
  const beside = await projectBeside(page, 'objective', 'Tujuan');
  await beside.keyboard.press('Enter');
  await beside.keyboard.type(' Di meja.');
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Di ruangan.');
  await beside.keyboard.type(' Lagi.');
  await expect.poll(listBodies).toEqual(['Di ruangan.']);
  await beside.keyboard.press('Control+Enter');
  await expect(findFooterNote(beside)).toHaveText('Tersimpan');
  await closeWindow(beside);
  await page.reload();
  await expect(getClause(page, 'objective')).toContainText('Di ruangan.');
  expect(await listBodies()).toEqual(['Di ruangan.']);
});

test('what is done at the table is recorded at the meeting just made; what was withheld there is told once the window is gone', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  const meeting = async () => (await call('meetings.list', { negotiation: projectedText }))[0];
  const report = page.getByRole('dialog', { name: 'Dari layar proyektor' });
  const reopen = async (beside: Page) => {
    await beside.keyboard.press('a');
    await beside.keyboard.press('1');
    await expect(findFocusedClause(beside)).toContainText('Disepakati ad referendum');
    await beside.keyboard.press('Enter');
    await beside.keyboard.press('1');
    await expect(findFooterNote(beside)).toHaveText('Dibuka kembali');
  };
  await open();
  const beside = await projectBeside(page, 'objective', 'Tujuan');
  await reopen(beside);
  expect(await meeting()).toMatchObject({ place: 'Minsk', collected: [{ reopened: false }, { reopened: true }] });

  // Chosen while the window is open, and projected into it again.
  const date = new Date().toISOString().slice(0, 10);
  const hold = { negotiation: projectedText, meeting: null, date, place: 'Jakarta', present: [], draft: null };
  const { meeting: second } = await call('meetings.hold', { ...hold, summary: '' });
  await call('settings.set', { name: 'ui.projector.meeting', value: `${date} ${projectedText} ${second}` });
  await showClause(page, 'areas', 'Bidang Kerja Sama');
  await page.getByRole('menubar').getByText('Tampilan').click();
  await page.getByRole('menuitem', { name: 'Tayangkan di Jendela Sendiri' }).click();
  await expect(findFocusedClause(beside)).toContainText('Bidang Kerja Sama');
  await reopen(beside);
  const collected = (await call('meetings.list', { negotiation: projectedText })).find(({ id }) => id === second);
  expect(collected?.collected).toMatchObject([{ reopened: false }, { reopened: true }]);

  await beside.reload();
  await expect(report.getByRole('listitem')).toHaveCount(2);
  await expect(findFocusedClause(beside)).toBeInViewport();
  await beside.keyboard.press('ArrowDown');
  await reopen(beside);
  await closeWindow(beside);
  await expect(report.getByRole('listitem')).toHaveText([/^Paragraf 1\b/, /^Paragraf 2\b/, /^Paragraf 3\b/]);
});

test('a window of the projected screen that cannot show its text says so, and shows nothing of the workbench', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  await plantCanaries(naskah.host(), page);
  const openBlank = async (kind: string, address: string) => {
    const opening = page.waitForEvent('popup');
    await page.evaluate(
      `void window.open(${JSON.stringify(address)}, 'naskah-projector', 'popup,width=900,height=600')`,
    );
    const beside = await opening;
    await expect(beside.getByRole('main'), kind).toHaveText(
      'Naskah tidak dapat ditampilkanTutup jendela ini, lalu tayangkan lagi dari meja kerja.F5 Tutup',
    );
    await beside.keyboard.press('Control+k');
    await beside.keyboard.press('F1');
    await expect(beside.getByRole('button')).toHaveCount(0);
    await expectNothingInternal(beside, kind);
    await expectAccessible(beside, kind);
    const closed = beside.waitForEvent('close');
    await beside.keyboard.press('F5').catch(() => undefined);
    await closed;
  };
  await openBlank('an unknown link', '/#~tidak-dikenal');
  await openBlank('a place of the workbench', '/#/text/loi-belarus/funding');
  await openBlank('a text that does not exist', '/#/projector/tidak-ada/0');
  await openBlank('an address that is not whole', '/#/projector/%E0%A4/0');
  await page
    .context()
    .route('**/call/person.show', (route) =>
      route.fulfill({ json: { ok: false, error: { code: 'internal', details: { reason: 'rahasia' } } } }),
    );
  await openBlank('a core that fails', '/#/projector/loi-belarus/0');
});
