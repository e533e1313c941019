import { getOutline, getOutlineEntry, waitForCount } from '../helpers/text-screen.ts';
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
  await page.getByRole('menuitem', { name: 'Disepakati', exact: true }).click();
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
