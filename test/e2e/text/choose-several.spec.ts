import { getOutline, getOutlineEntry, openClauseEditor, waitForCount } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

test('clauses are chosen in the outline by click and keys, agreed and taken out, each undone as one', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  const shown = async () => (await call('texts.show', { negotiation, draft: null })).clauses;
  const agreed = async () => (await shown()).filter(({ status }) => status?.status === 'agreed').length;
  await open();
  const entry = (words: string) => getOutlineEntry(page, words).getByRole('button').nth(1);
  const bar = page.getByRole('region', { name: 'Klausul yang dipilih' });
  await entry('Pendanaan').click({ modifiers: ['ControlOrMeta'] });
  await expect(bar).toContainText('1 dipilih');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('3 dipilih');
  await page.keyboard.press('Space');
  await expect(bar).toContainText('2 dipilih');
  await bar.getByRole('button', { name: 'Sepakati…' }).click();
  await page.getByRole('menuitem', { name: 'Disepakati (2)', exact: true }).click();
  await expect.poll(agreed).toBe(2);
  await expect(bar).toHaveCount(0);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(agreed).toBe(0);

  const before = (await shown()).length;
  await entry('Pendanaan').click({ modifiers: ['ControlOrMeta'] });
  await entry('Kekayaan Intelektual').click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('2 dipilih');
  await bar.getByRole('button', { name: 'Keluarkan' }).click();
  await expect.poll(async () => (await shown()).length).toBe(before - 2);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(async () => (await shown()).length).toBe(before);
  await entry('Pendanaan').click({ modifiers: ['ControlOrMeta'] });
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(getOutline(page)).toBeVisible();
});

test('of several clauses, those that can be agreed as they are seen are, and the others are named', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open();
  const body = await openClauseEditor(page, 'funding', 'Pendanaan');
  await page.keyboard.type(' Biaya ditanggung sendiri.');
  await expect(body).toContainText('Biaya ditanggung sendiri.');
  await page.keyboard.press('Escape');
  const entry = (words: string) => getOutlineEntry(page, words).getByRole('button').nth(1);
  const bar = page.getByRole('region', { name: 'Klausul yang dipilih' });
  await entry('Pendanaan').click({ modifiers: ['ControlOrMeta'] });
  await entry('Kekayaan Intelektual').click({ modifiers: ['Shift'] });
  await bar.getByRole('button', { name: 'Sepakati…' }).click();
  const left = /^Tidak ikut: Paragraf \d+ \(ketikan belum disimpan\)\.$/;
  await expect(page.getByText(left)).toBeVisible();
  await page.getByRole('menuitem', { name: 'Disepakati (1)', exact: true }).click();
  const agreed = async () =>
    (await call('texts.show', { negotiation, draft: null })).clauses.flatMap(({ code, status }) =>
      status?.status === 'agreed' ? [code] : [],
    );
  await expect.poll(async () => (await agreed()).length).toBe(1);
  expect(await agreed()).not.toContain('funding');
  await expect(bar).toHaveCount(0);
  await expect(page.getByText(left)).toBeVisible();
  await expect(entry('Kekayaan Intelektual')).toBeFocused();
});

test('Escape in the bar leaves the choice, and the focus stays in the outline after every action', async ({
  page,
  open,
}) => {
  await open();
  const entry = (words: string) => getOutlineEntry(page, words).getByRole('button').nth(1);
  const bar = page.getByRole('region', { name: 'Klausul yang dipilih' });
  await entry('Pendanaan').click({ modifiers: ['ControlOrMeta'] });
  await bar.getByRole('button', { name: 'Pindahkan…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pindahkan ke setelah klausul:')).toBeVisible();
  // First the menu, then the choice.
  await page.keyboard.press('Escape');
  await expect(page.getByText('Pindahkan ke setelah klausul:')).toHaveCount(0);
  await expect(bar).toContainText('1 dipilih');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(entry('Pendanaan')).toBeFocused();

  await page.keyboard.press('Space');
  await bar.getByRole('button', { name: 'Keluarkan' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar).toHaveCount(0);
  await expect(getOutlineEntry(page, 'Pendanaan')).toHaveCount(0);
  await expect(getOutline(page).locator(':focus')).toHaveAttribute('data-outline', /./);
});

test('comments are chosen in the panel and get one answer', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  await open();
  await waitForCount(page, 2);
  await page.keyboard.press('Alt+1');
  const panel = page.getByRole('region', { name: 'Masukan', exact: true });
  await panel.getByText('Semua', { exact: true }).first().click();
  await panel
    .getByRole('checkbox', { name: /^Pilih masukan dari/ })
    .first()
    .focus();
  await page.keyboard.press('Shift+ArrowDown');
  const form = page.getByRole('form', { name: 'Tanggapi 2 masukan' });
  await form.getByRole('textbox').fill('Dibahas pada rapat berikutnya.');
  await form.getByRole('combobox').selectOption('deferred');
  await form.getByRole('button', { name: 'Tanggapi 2 masukan' }).click();
  const answers = async () =>
    (await call('comments.list', { negotiation, clause: null })).filter(({ answers: given }) =>
      given.some(({ text }) => text === 'Dibahas pada rapat berikutnya.'),
    ).length;
  await expect.poll(answers).toBe(2);
  const { actions } = await call('actions.list', { negotiation, person: null, limit: 1 });
  expect(actions[0]).toMatchObject({ what: 'answered', count: 2 });
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(answers).toBe(0);
});

test('the words of an answer keep the focus when the other open comment is settled, and Escape leaves the choice', async ({
  page,
  open,
}) => {
  await open();
  await waitForCount(page, 2);
  await page.keyboard.press('Alt+1');
  const panel = page.getByRole('region', { name: 'Masukan', exact: true });
  await panel.getByText('Semua', { exact: true }).first().click();
  const boxes = panel.getByRole('checkbox', { name: /^Pilih masukan dari/ });
  await boxes.first().focus();
  await page.keyboard.press('Shift+ArrowDown');
  const form = page.getByRole('form', { name: 'Tanggapi 2 masukan' });
  await form.getByRole('textbox').fill('Dibahas bersama.');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(boxes.last()).toBeFocused();
  await expect(boxes.last()).not.toBeChecked();

  const field = panel.getByRole('textbox').last();
  await field.fill('Menunggu kajian.');
  await panel.getByRole('button', { name: 'Tidak Diterima' }).first().click();
  await expect(boxes).toHaveCount(0);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Menunggu kajian.');
});
