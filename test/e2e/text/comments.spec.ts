import { getClause, openClauseEditor, selectWords, showClause, waitForCount } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('a comment on selected words is created, shown in the text, accepted and written', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  const cell = await showClause(page, 'objective', 'Tujuan');
  await selectWords(page, cell, 'mendorong investasi');
  await page.keyboard.press('Control+Alt+M');
  const form = page.getByRole('form', { name: 'Beri masukan' });
  await form.getByLabel('Unit').selectOption('AGRO');
  await form.getByLabel('Jenis').selectOption('editorial');
  await form.getByRole('textbox', { name: 'Masukan' }).fill('Kurang tegas.');
  await form.getByRole('textbox', { name: 'Usulan rumusan' }).fill('memajukan investasi');
  await form.getByRole('button', { name: 'Catat masukan' }).click();
  await expect(cell.locator('[data-comment]').first()).toHaveText('mendorong investasi');

  const panel = page.getByRole('region', { name: 'Masukan' });
  await expect(panel).toContainText('Kurang tegas.');
  await panel.getByRole('textbox', { name: 'Tindak lanjut' }).fill('Setuju.');
  await panel.getByRole('button', { name: 'Terima dan tulis' }).click();
  await expect(cell).toContainText('memajukan investasi');
  await expect(panel).toContainText('menghasilkan versi baru');

  const comments = await naskah.host().call('comments.list', { negotiation: 'loi-belarus', clause: 'objective' });
  const history = await naskah.host().call('clauses.history', { negotiation: 'loi-belarus', clause: 'objective' });
  expect(comments.at(-1)).toMatchObject({ unit: 'AGRO', kind: 'editorial', answers: [{ text: 'Setuju.' }] });
  expect(comments.at(-1)?.answers[0]?.version).toBe(history.versions.find(({ head }) => head)?.hash);
});

test('a comment is answered in place without changing the text', async ({ page, open, naskah }) => {
  await open();
  await waitForCount(page, 2);
  await page.keyboard.press('Alt+ArrowDown');
  const panel = page.getByRole('region', { name: 'Masukan' });
  await panel.getByRole('textbox', { name: 'Tindak lanjut' }).fill('Nanti.');
  await panel.getByRole('button', { name: 'Ditunda' }).click();
  // The field holds the same words until the answer is stored.
  await expect(panel.getByRole('textbox', { name: 'Tindak lanjut' })).toHaveCount(0);
  await expect(panel).toContainText('Nanti.');
  const comments = await naskah.host().call('comments.list', { negotiation: 'loi-belarus', clause: 'resources' });
  expect(comments.map(({ answers }) => answers.map(({ disposition }) => disposition))).toEqual([['deferred']]);
});

test('a comment whose words have changed says so and shows the original', async ({ page, open }) => {
  await open();
  await openClauseEditor(page, 'resources', 'Sumber Daya');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Rumusan yang lain.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'resources')).toContainText('Rumusan yang lain.');
  await page.keyboard.press('Alt+1');
  const panel = page.getByRole('region', { name: 'Masukan' });
  await expect(panel).toContainText('Kata-kata ini sudah berubah sejak masukan dibuat');
  await expect(panel.locator('blockquote')).toHaveText('kalium');
});

test('an unfinished comment or response is restored until it is sent', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  await open();
  await waitForCount(page, 2);
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('Control+Alt+M');
  const panel = page.getByRole('region', { name: 'Masukan' });
  const form = page.getByRole('form', { name: 'Beri masukan' });
  await form.getByLabel('Unit').selectOption('AGRO');
  await form.getByRole('textbox', { name: 'Masukan' }).fill('Belum selesai');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowDown');
  const response = panel.getByRole('textbox', { name: 'Tindak lanjut' });
  await response.pressSequentially('Kita setuju.');
  await page.keyboard.press('Home');
  await page.keyboard.type('Ya: ');
  await expect(response).toHaveValue('Ya: Kita setuju.');
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('region', { name: 'Riwayat' })).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(response).toHaveValue('Ya: Kita setuju.');
  const kept = () => call('settings.show', {});
  await expect.poll(async () => Object.values(await kept())).toContain('Ya: Kita setuju.');
  await page.reload();
  await waitForCount(page, 2);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(response).toHaveValue('Ya: Kita setuju.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Ditanggapi: Diterima.')).toBeVisible();
  const comments = await call('comments.list', { negotiation: 'loi-belarus', clause: 'resources' });
  expect(comments.map(({ answers }) => answers.map(({ text }) => text))).toEqual([['Ya: Kita setuju.']]);
  await expect.poll(async () => Object.keys(await kept()).filter((name) => name.includes('response'))).toEqual([]);

  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('Control+Alt+M');
  await expect(form.getByRole('textbox', { name: 'Masukan' })).toHaveValue('Belum selesai');
  await expect(form.getByLabel('Unit')).toHaveValue('AGRO');
  await form.getByRole('button', { name: 'Batal' }).click();
  await page.keyboard.press('Control+Alt+M');
  await expect(form.getByRole('textbox', { name: 'Masukan' })).toHaveValue('');
});

test('the card that was just settled takes that back in place, with the words of the answer', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  const answers = async () =>
    (await call('comments.list', { negotiation: 'loi-belarus', clause: 'resources' })).flatMap(({ answers: all }) =>
      all.map(({ text }) => text),
    );
  await open('/text/loi-belarus/resources/comments');
  const panel = page.getByRole('region', { name: 'Masukan' });
  const field = panel.getByRole('textbox', { name: 'Tindak lanjut' });
  await field.fill('Setuju.');
  await panel.getByRole('button', { name: 'Tidak Diterima' }).press('Enter');
  await expect.poll(answers).toEqual(['Setuju.']);
  const undo = panel.getByRole('button', { name: 'Urungkan tanggapan' });
  await expect(panel).toContainText('Tidak Diterima');
  await undo.press('Enter');
  await expect.poll(answers).toEqual([]);
  await expect(field).toHaveValue('Setuju.');
  await expect(field).toBeFocused();
  await expect(undo).toHaveCount(0);
  // Nothing else offers to take back what was taken back.
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toHaveCount(0);
  const { actions } = await call('actions.list', { negotiation: 'loi-belarus', person: null, limit: 1 });
  expect(actions[0]).toMatchObject({ what: 'undone' });

  // Of another answer, and after another filter, there is nothing to take back here.
  await panel.getByRole('button', { name: 'Ditunda' }).press('Enter');
  await expect(undo).toBeVisible();
  await panel.getByRole('combobox', { name: 'Keadaan' }).selectOption({ index: 1 });
  await panel.getByRole('combobox', { name: 'Keadaan' }).selectOption({ index: 0 });
  await expect(undo).toHaveCount(0);
});

test('after a response the focus moves to the next open comment', async ({ page, open, naskah }) => {
  for (const body of ['Satu.', 'Dua.'])
    await naskah.host().call('comments.make', {
      negotiation: 'loi-belarus',
      clause: 'funding',
      language: null,
      quote: null,
      unit: 'AGRO',
      kind: 'substance',
      body,
      proposal: null,
    });
  await open('/text/loi-belarus/funding/comments');
  const fields = page.getByRole('region', { name: 'Masukan' }).getByRole('textbox', { name: 'Tindak lanjut' });
  await expect(fields).toHaveCount(2);
  await page.getByRole('button', { name: 'Tidak Diterima' }).first().press('Enter');
  await expect(fields).toHaveCount(1);
  await expect(fields).toBeFocused();
  await page.getByRole('button', { name: 'Tidak Diterima' }).press('Enter');
  await expect(fields).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Masukan' }).locator(':focus')).toHaveCount(1);
});
