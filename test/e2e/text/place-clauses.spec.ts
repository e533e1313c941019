import { getBody, getClause, getOutline, getOutlineEntry, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('a clause is added, moved with the keyboard, removed and restored, and each is undone', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  const codes = async () => {
    const text = await naskah.host().call('texts.show', { negotiation: 'loi-belarus', draft: null });
    return text.clauses.map(({ code }) => code);
  };
  const before = await codes();
  const notices = page.getByRole('status').locator('> *');
  /** The store has recorded the change before the page says so. */
  const undo = async (done: string | RegExp) => {
    const said = notices.filter({ hasText: done });
    await said.getByRole('button', { name: 'Urungkan' }).click();
    await expect(said).toHaveCount(0);
  };

  await getOutline(page).getByRole('button', { name: 'Tindakan untuk Paragraf 6' }).click();
  await page.getByRole('menuitem', { name: 'Tambah klausul sesudah ini' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tambah klausul' });
  await dialog.getByLabel('Kode (boleh kosong)').fill('baru');
  await dialog.getByRole('button', { name: 'Tambah klausul' }).click();
  await getBody(page).click();
  await page.keyboard.type('Isi klausul baru.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'baru')).toContainText('Isi klausul baru.');
  await expect(getClause(page, 'baru')).toContainText('Paragraf 7');
  await expect(getOutlineEntry(page, 'Pendanaan')).toContainText('8');
  const added = before.flatMap((code) => (code === 'working-group' ? [code, 'baru'] : [code]));
  expect(await codes()).toEqual(added);

  await getOutline(page).getByRole('button', { name: 'Pindahkan Paragraf 7', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(getOutlineEntry(page, 'Isi klausul baru.')).toHaveAttribute('data-dragging', 'true');
  await page.keyboard.press('ArrowUp');
  const place = `urutan ${before.indexOf('working-group') + 1} dari ${added.length}.`;
  await expect(page.getByText(`Paragraf 7 di tempat Paragraf 6, ${place}`)).toBeAttached();
  await page.keyboard.press('Space');
  await expect(page.getByText(`Paragraf 7 diletakkan pada ${place}`)).toBeAttached();
  await expect(page.getByText('Paragraf 7 dipindahkan.')).toBeVisible();
  const moved = before.flatMap((code) => (code === 'working-group' ? ['baru', code] : [code]));
  await expect.poll(codes).toEqual(moved);
  await undo('Paragraf 7 dipindahkan.');
  await expect.poll(codes).toEqual(added);
  // The page follows the store a moment later.
  await expect(getOutlineEntry(page, 'Isi klausul baru.')).toContainText('7');

  await getOutline(page).getByRole('button', { name: 'Tindakan untuk Paragraf 7' }).click();
  await page.getByRole('menuitem', { name: 'Keluarkan dari naskah' }).click();
  await expect.poll(codes).toEqual(before);
  await expect(getClause(page, 'baru')).toHaveCount(0);
  await undo('dikeluarkan dari naskah');
  await expect.poll(codes).toEqual(added);
  await expect(getOutlineEntry(page, 'Isi klausul baru.')).toContainText('7');

  await getOutline(page).getByRole('button', { name: 'Tindakan untuk Paragraf 7' }).click();
  await page.getByRole('menuitem', { name: 'Keluarkan dari naskah' }).click();
  await page.getByRole('button', { name: /^Dikeluarkan: / }).click();
  await page.getByRole('menuitem', { name: 'Pulihkan “Paragraf · Isi klausul baru.”' }).click();
  await expect.poll(codes).toEqual(added);
  await undo('“Paragraf · Isi klausul baru.” dipulihkan.');
  await expect.poll(codes).toEqual(before);
});

test('adding a clause is undone', async ({ page, open }) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  const entries = getOutline(page).getByRole('listitem');
  const count = await entries.count();
  await getOutline(page).getByRole('button', { name: 'Tambah klausul' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tambah klausul' }).click();
  await expect(entries).toHaveCount(count + 1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(entries).toHaveCount(count);
});

test('the label of an annex is changed in each language from its menu, printed in references, and undone', async ({
  page,
  open,
  naskah,
}) => {
  const host = naskah.host();
  const negotiation = 'loi-belarus';
  const made = { negotiation, code: 'daftar', kind: 'annex', to: { place: 'last' } } as const;
  await host.call('clauses.create', made);
  const body = { id: 'Daftar komponen.', en: 'List of components.', ru: 'Перечень компонентов.' };
  const texts = Object.fromEntries(Object.entries(body).map(([language, words]) => [language, { body: words }]));
  await host.call('clauses.write', { negotiation, clause: 'daftar', parents: null, texts, note: '' });
  const referring = { id: { body: 'Lihat Lampiran {ref:daftar}.' }, en: { body: 'See Schedule {ref:daftar}.' } };
  await host.call('clauses.write', { negotiation, clause: 'objective', parents: null, texts: referring, note: '' });
  await open();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await getOutline(page).getByRole('button', { name: 'Tindakan untuk Lampiran 1' }).click();
  await page.getByRole('menuitem', { name: 'Ubah sebutan lampiran' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ubah sebutan lampiran' });
  await dialog.getByLabel('Indonesia').fill('Lampiran A');
  await dialog.getByLabel('Inggris').fill('Schedule B');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toHaveCount(0);
  await showClause(page, 'daftar', 'Daftar komponen');
  await expect(getClause(page, 'daftar')).toContainText('Lampiran A');
  await expect(getClause(page, 'daftar', 'en')).toContainText('Schedule B');
  await showClause(page, 'objective', 'Tujuan');
  await expect(getClause(page, 'objective')).toContainText('Lihat Lampiran A.');
  await expect(getClause(page, 'objective', 'en')).toContainText('See Schedule B.');
  const notice = page.getByRole('status').locator('> *').filter({ hasText: 'Sebutan disimpan.' });
  await notice.getByRole('button', { name: 'Urungkan' }).click();
  await expect(getClause(page, 'objective', 'en')).toContainText('See Schedule 1.');
  await expect(getClause(page, 'objective')).toContainText('Lihat Lampiran 1.');
  await showClause(page, 'daftar', 'Daftar komponen');
  await expect(getClause(page, 'daftar')).toContainText('Lampiran 1');
});
