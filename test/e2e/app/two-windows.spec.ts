import { getBody, getClause, getEditor, getSaveBar, openClauseEditor, readPagePath } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('a save in one window appears in the other', async ({ page, context, open }) => {
  await open();
  const other = await context.newPage();
  await open('/text/loi-belarus', other);
  await expect(getClause(other, 'objective')).toBeVisible();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Dari jendela pertama.');
  await page.keyboard.press('Control+S');
  await expect(getClause(other, 'objective')).toContainText('Dari jendela pertama.');
});

test('a clause that another window changed meanwhile is not overwritten, and nothing is lost', async ({
  page,
  context,
  open,
  naskah,
}) => {
  await open();
  const other = await context.newPage();
  await open('/text/loi-belarus', other);
  await openClauseEditor(other, 'objective', 'Tujuan');
  await other.keyboard.type(' Dari jendela kedua.');
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Dari jendela pertama.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'objective')).toContainText('Dari jendela pertama.');

  const alert = getEditor(other).getByRole('alert');
  await expect(alert).toContainText('Sari menulis klausul ini ketika Anda sedang mengetik');
  await expect(alert).toContainText('Dari jendela pertama.');
  await expect(alert).toContainText('Dari jendela kedua.');
  await expect(getSaveBar(other).getByRole('button', { name: 'Simpan ID' })).toHaveCount(0);
  await other.keyboard.press('Control+S');
  await expect(alert).toBeVisible();
  await expect(getBody(other)).toContainText('Dari jendela kedua.');
  const now = async () => {
    const text = await naskah.host().call('texts.show', { negotiation: 'loi-belarus', draft: null });
    return text.clauses.find(({ code }) => code === 'objective');
  };
  expect((await now())?.body.id).toContain('Dari jendela pertama.');
  expect((await now())?.heads).toHaveLength(1);
  const { versions } = await naskah.host().call('clauses.history', { negotiation: 'loi-belarus', clause: 'objective' });
  const stale = naskah.host().call('clauses.write', {
    negotiation: 'loi-belarus',
    clause: 'objective',
    parents: [versions.at(-2)?.hash ?? ''],
    texts: { id: { body: 'Dari jendela kedua.' } },
    note: '',
  });
  await expect(stale).rejects.toThrow('parent-stale');

  await alert.getByRole('button', { name: 'Lanjutkan di atas versi terkini' }).click();
  await other.keyboard.press('Control+S');
  await expect(getClause(page, 'objective')).toContainText('Dari jendela kedua.');
  const history = await naskah.host().call('clauses.history', { negotiation: 'loi-belarus', clause: 'objective' });
  expect(history.versions.some(({ body }) => body.id?.includes('Dari jendela pertama.'))).toBe(true);
});

test('a new window opens where the program was left, and home is one step back from there', async ({
  page,
  context,
  open,
  naskah,
}) => {
  const leftAt = async () => (await naskah.host().call('settings.show', {}))['ui.last-place'];
  const openNext = async () => {
    const next = await context.newPage();
    await next.goto(await naskah.host().again());
    return next;
  };
  await open('/matrix/loi-belarus');
  await expect(page.getByRole('grid')).toBeVisible();
  await expect.poll(leftAt).toBe('/matrix/loi-belarus');
  await page.close();
  await naskah.restart();
  const second = await openNext();
  await expect(second.getByRole('grid')).toBeVisible();
  await second.goBack();
  await expect(second.getByRole('region', { name: 'Yang Menunggu' })).toBeVisible();
  await expect.poll(leftAt).toBeUndefined();
  await second.close();
  const third = await openNext();
  await expect(third.getByRole('region', { name: 'Yang Menunggu' })).toBeVisible();
  expect(await readPagePath(third)).toBe('/');
});
