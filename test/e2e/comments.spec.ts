import { expect, test } from './naskah.ts';
import { choose, clause, edit, show, waiting } from './screen.ts';

test('a comment on chosen words is made, seen in the text, accepted and written', async ({ page, open, naskah }) => {
  await open();
  const cell = await show(page, 'objective', 'Tujuan');
  await choose(page, cell, 'mendorong investasi');
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

  const comments = await naskah.door().call('comments.list', { negotiation: 'loi-belarus', clause: 'objective' });
  const history = await naskah.door().call('clauses.history', { negotiation: 'loi-belarus', clause: 'objective' });
  expect(comments.at(-1)).toMatchObject({ unit: 'AGRO', kind: 'editorial', answers: [{ text: 'Setuju.' }] });
  expect(comments.at(-1)?.answers[0]?.version).toBe(history.versions.find(({ head }) => head)?.hash);
});

test('a comment is answered in place without a change of the text', async ({ page, open, naskah }) => {
  await open();
  await waiting(page, 2);
  await page.keyboard.press('Alt+ArrowDown');
  const panel = page.getByRole('region', { name: 'Masukan' });
  await panel.getByRole('textbox', { name: 'Tindak lanjut' }).fill('Nanti.');
  await panel.getByRole('button', { name: 'Ditunda' }).click();
  await expect(panel).toContainText('Nanti.');
  const comments = await naskah.door().call('comments.list', { negotiation: 'loi-belarus', clause: 'resources' });
  expect(comments.map(({ answers }) => answers.map(({ disposition }) => disposition))).toEqual([['deferred']]);
});

test('a comment whose words have changed says so and shows its original', async ({ page, open }) => {
  await open();
  await edit(page, 'resources', 'Sumber Daya');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Rumusan yang lain.');
  await page.keyboard.press('Control+S');
  await expect(clause(page, 'resources')).toContainText('Rumusan yang lain.');
  await page.keyboard.press('Alt+1');
  const panel = page.getByRole('region', { name: 'Masukan' });
  await expect(panel).toContainText('Kata-kata ini sudah berubah sejak masukan dibuat');
  await expect(panel.locator('blockquote')).toHaveText('kalium');
});
