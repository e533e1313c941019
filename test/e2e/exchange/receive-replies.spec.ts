import ExcelJS from 'exceljs';
import { dropFiles, dropSample } from '../helpers/drop-files.ts';
import { getClause, getPlace, readPagePath } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

test('replies dropped on the text are previewed, and become comments only when applied', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  const before = (await call('comments.list', { negotiation, clause: null })).length;
  await dropSample(page, ['reply-ROHUKUM.en.docx', 'reply-AGRO.id.docx']);
  const file = page.getByRole('article', { name: 'reply-ROHUKUM.en.docx' });
  await expect(file.getByRole('combobox', { name: 'Dari' })).toHaveValue('ROHUKUM');
  await expect(file.getByRole('combobox', { name: 'Bahasa' })).toHaveValue('en');
  await expect(file.getByText(/^Ditemukan \d+ = \d+ ada tempatnya \+ \d+ belum$/)).toBeVisible();
  const first = file.getByRole('region').first();
  await expect(first).toHaveAccessibleName('Tidak ditandai oleh pengirim');
  expect(await call('comments.list', { negotiation, clause: null })).toHaveLength(before);

  const tracked = file.getByRole('region', { name: 'Perubahan terlacak' });
  await expect(tracked.locator('del').first()).toBeVisible();
  await expect(tracked.locator('ins').first()).toBeVisible();
  await tracked.getByRole('checkbox', { name: /^Ambil semua/ }).uncheck();
  await first
    .getByRole('button', { name: /^Ubah: / })
    .first()
    .click();
  await first.getByRole('textbox', { name: 'Bunyi masukan' }).fill('Diubah tanpa ditandai.');
  await file.getByRole('button', { name: 'Terapkan' }).click();
  await expect(file.getByRole('link', { name: 'Lihat masukan' })).toBeVisible();
  const made = (await call('comments.list', { negotiation, clause: null })).slice(before);
  expect(made.filter(({ kind }) => kind === 'silent-change').map(({ body }) => body)).toContain(
    'Diubah tanpa ditandai.',
  );
  expect(new Set(made.map(({ unit }) => unit))).toEqual(new Set(['ROHUKUM']));
  expect(made.some(({ body }) => body.startsWith('Perubahan terlacak'))).toBe(false);
  await expect(
    page.getByRole('article', { name: 'reply-AGRO.id.docx' }).getByRole('button', { name: 'Terapkan' }),
  ).toBeVisible();
});

test('an applied reply is undone whole, and is pending again', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  await open('/gather/loi-belarus');
  const before = (await call('comments.list', { negotiation, clause: null })).length;
  await dropSample(page, ['reply-BPSDMI.id.docx']);
  const file = page.getByRole('article', { name: 'reply-BPSDMI.id.docx' });
  await file.getByRole('button', { name: 'Terapkan' }).click();
  await expect(file.getByRole('link', { name: 'Lihat masukan' })).toBeVisible();
  expect((await call('comments.list', { negotiation, clause: null })).length).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(file.getByRole('button', { name: 'Terapkan' })).toBeVisible();
  expect(await call('comments.list', { negotiation, clause: null })).toHaveLength(before);
  await expect(file.getByText('Berkas ini sudah pernah diterima')).toHaveCount(0);
});

test('an Excel form that a unit filled in keeps its kind, unless a person chooses another', async ({
  page,
  open,
  naskah,
}) => {
  const { call, file: fetched } = naskah.host();
  const { files } = await call('requests.send', {
    negotiation,
    draft: 'draft-2',
    languages: ['id'],
    units: ['AGRO'],
    bodies: [],
    letter: null,
    deadline: null,
    note: '',
    form: true,
    paper: 'A4',
  });
  const form = files.find(({ file: { name } }) => name.endsWith('.xlsx'))?.file.sha256 ?? '';
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await fetched(form)) as never);
  const rows: number[] = [];
  book.worksheets[0]?.eachRow((row, n) => {
    if (/^Paragraf [78]$/.test(String(row.getCell(2).value))) rows.push(n);
  });
  for (const [at, kind] of ['Hukum', 'Redaksional'].entries()) {
    const row = book.worksheets[0]?.getRow(rows[at] ?? 0);
    if (row === undefined) throw new Error('no row');
    row.getCell(4).value = kind;
    row.getCell(5).value = `Masukan ${kind}.`;
  }
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  await open('/gather/loi-belarus');
  await dropFiles(page, [{ name: 'formulir.xlsx', bytes }]);
  const card = page.getByRole('article', { name: 'formulir.xlsx' });
  await expect(card.getByRole('combobox', { name: 'Dari' })).toHaveValue('AGRO');
  const second = card.getByRole('listitem').filter({ hasText: 'Masukan Redaksional.' });
  await second.getByRole('button', { name: /^Ubah: / }).click();
  await second.getByRole('combobox', { name: /^Jenis/ }).selectOption('substance');
  await card.getByRole('button', { name: 'Terapkan' }).click();
  await expect(card.getByRole('link', { name: 'Lihat masukan' })).toBeVisible();
  const made = (await call('comments.list', { negotiation, clause: null })).filter(({ body }) =>
    body.startsWith('Masukan '),
  );
  expect(made.map(({ unit, kind, body }) => [unit, kind, body])).toEqual([
    ['AGRO', 'legal', 'Masukan Hukum.'],
    ['AGRO', 'substance', 'Masukan Redaksional.'],
  ]);
});

test('a wrong file is explained and blocks no other; all ready files are applied at once', async ({
  page,
  open,
  naskah,
}) => {
  await open('/gather/loi-belarus');
  await expect(page.getByText('Belum ada berkas yang menunggu')).toBeVisible();
  await dropSample(page, ['reply-BPSDMI.id.docx', 'reply-AGRO.id.docx'], ['rusak.docx', 'Surat.pdf']);
  const wrong = page.getByRole('article', { name: 'rusak.docx' });
  await expect(wrong.getByRole('alert')).toContainText('Tidak ada yang disimpan dari berkas ini');
  await expect(page.getByText('Surat.pdf disimpan utuh')).toBeVisible();
  for (const name of ['reply-BPSDMI.id.docx', 'reply-AGRO.id.docx'])
    await expect(page.getByRole('article', { name }).getByRole('button', { name: 'Terapkan' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Terapkan semua (2)' })).toHaveAccessibleDescription(
    /^1 berkas perlu diperiksa satu per satu/,
  );
  await page.getByRole('button', { name: 'Terapkan semua (2)' }).click();
  await expect(page.getByRole('link', { name: 'Lihat masukan' })).toHaveCount(2);
  const replies = await naskah.host().call('replies.list', { negotiation });
  expect(replies.map(({ unit }) => unit)).toEqual(expect.arrayContaining(['BPSDMI', 'AGRO']));

  await wrong.getByRole('button', { name: 'Simpan sebagai bukti' }).click();
  await expect(wrong.getByRole('textbox', { name: 'Masukan', exact: true })).toBeVisible();
  const files = await naskah.host().call('files.list', { negotiation });
  expect(files.map(({ file }) => file.name)).toEqual(expect.arrayContaining(['rusak.docx', 'Surat.pdf']));

  const evidence = page.getByRole('article', { name: 'Surat.pdf' });
  await evidence.getByRole('combobox', { name: 'Masukan atas' }).selectOption('funding');
  await evidence.getByRole('textbox', { name: 'Masukan', exact: true }).fill('Lihat surat.');
  await evidence.getByRole('button', { name: 'Catat masukan' }).click();
  await expect(evidence.getByText('1 masukan dicatat')).toBeVisible();
  const comments = await naskah.host().call('comments.list', { negotiation, clause: 'funding' });
  expect(comments.map(({ body }) => body)).toContain('Lihat surat.');

  await dropSample(page, ['reply-AGRO.id.docx']);
  await expect(page.getByText('Berkas ini sudah pernah diterima.')).toBeVisible();
});

test('the recognised data can be corrected, and the file is read again accordingly', async ({ page, open, naskah }) => {
  await open('/gather/loi-belarus');
  await expect(page.getByText('Belum ada berkas yang menunggu')).toBeVisible();
  await dropSample(page, ['reply-AGRO.id.docx']);
  const file = page.getByRole('article', { name: 'reply-AGRO.id.docx' });
  await file.getByRole('combobox', { name: 'Dari' }).selectOption('IKFT');
  await file.getByRole('combobox', { name: 'Menjawab draf' }).selectOption('draft-2');
  await expect(file.getByRole('combobox', { name: 'Menjawab draf' })).toHaveValue('draft-2');
  await file.getByRole('button', { name: 'Terapkan' }).click();
  await expect(file.getByRole('link', { name: 'Lihat masukan' })).toBeVisible();
  expect((await naskah.host().call('replies.list', { negotiation })).map(({ unit }) => unit)).toContain('IKFT');
});

test('a counter-draft becomes a draft of theirs in its languages, cut at the numbers that a person chooses, and is compared three ways', async ({
  page,
  open,
  naskah,
}) => {
  await open('/gather/loi-belarus');
  await expect(page.getByText('Belum ada berkas yang menunggu')).toBeVisible();
  await dropSample(page, ['counter-draft-1.en.docx', 'counter-draft-1.ru.docx']);
  for (const name of ['counter-draft-1.en.docx', 'counter-draft-1.ru.docx'])
    await page
      .getByRole('article', { name })
      .getByRole('switch', { name: 'Ini draf balasan dari pihak mitra' })
      .click();
  const panel = page.getByRole('region', { name: 'Draf balasan dari pihak mitra' });
  await expect(panel.getByRole('combobox', { name: 'Bahasa counter-draft-1.ru.docx' })).toHaveValue('ru');
  await panel.getByRole('combobox', { name: 'Bahasa counter-draft-1.ru.docx' }).selectOption('en');
  await expect(panel.getByRole('alert')).toHaveText('Dua berkas berbahasa sama. Pakai satu berkas untuk tiap bahasa.');
  await panel.getByRole('combobox', { name: 'Bahasa counter-draft-1.ru.docx' }).selectOption('ru');
  const cutAt = panel.getByRole('combobox', { name: 'Klausul dipisah menurut (Inggris)' });
  await expect(cutAt).toHaveValue('paragraph arabic');
  // What was found is shown before anything is stored.
  await expect(
    panel.getByText(/^Paragraph 5 · Localisation of Assembly · The Participants will consider/),
  ).toBeVisible();
  await cutAt.selectOption({ label: 'a. … (4 klausul)' });
  await expect(panel.getByText(/^Paragraph 5 · Localisation of Assembly/)).toBeHidden();
  await panel.getByRole('textbox', { name: /Nama/ }).fill('Balasan Februari');
  await panel.getByRole('button', { name: 'Terima draf balasan' }).click();
  await expect.poll(() => readPagePath(page)).toMatch(/^\/compare\/loi-belarus\/three\//);
  const { drafts } = await naskah.host().call('texts.show', { negotiation, draft: null });
  expect(drafts.find(({ label }) => label === 'Balasan Februari')).toMatchObject({
    origin: 'counterpart',
    languages: expect.arrayContaining(['en', 'ru']),
  });
  const code = drafts.find(({ label }) => label === 'Balasan Februari')?.code ?? '';
  const { clauses } = await naskah.host().call('texts.show', { negotiation, draft: code });
  const paragraphs = clauses.filter(({ kind }) => kind === 'paragraph');
  expect(['en', 'ru'].map((one) => paragraphs.filter(({ body }) => body[one] !== undefined).length)).toEqual([4, 13]);
});

test('only files with a known sender and draft are applied at once, none of them twice, and all are undone together', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open('/gather/loi-belarus');
  await expect(page.getByText('Belum ada berkas yang menunggu')).toBeVisible();
  const before = (await call('comments.list', { negotiation, clause: null })).length;
  await dropSample(page, [
    'reply-BPSDMI.id.docx',
    'reply-AGRO.id.docx',
    'reply-AGRO.id.docx',
    'counter-draft-1.en.docx',
  ]);
  await page.getByRole('button', { name: 'Terapkan semua (2)' }).click();
  await expect(page.getByText(/^2 berkas diterima: \d+ masukan dicatat\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lihat masukan' })).toHaveCount(2);
  const replies = await call('replies.list', { negotiation });
  expect(replies.slice(-2).map(({ unit }) => unit)).toEqual(['BPSDMI', 'AGRO']);
  expect(replies.filter(({ unit }) => unit === 'AGRO')).toHaveLength(1);
  await expect(page.getByText('Berkas ini sudah pernah diterima.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Terapkan semua (0)' })).toBeDisabled();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByRole('link', { name: 'Lihat masukan' })).toHaveCount(0);
  expect(await call('comments.list', { negotiation, clause: null })).toHaveLength(before);
});

test('dropped files do not navigate the page; what is typed about a file survives a move and other screens', async ({
  page,
  open,
}) => {
  await open('/gather/loi-belarus');
  await expect(page.getByText('Belum ada berkas yang menunggu')).toBeVisible();
  await dropSample(page, ['reply-ROHUKUM.en.docx'], ['Surat.pdf']);
  const file = page.getByRole('article', { name: 'reply-ROHUKUM.en.docx' });
  await expect(file.getByRole('button', { name: 'Terapkan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Terima Berkas' })).toBeInViewport();
  await expect(file.getByText(/^Menjadi 6 hal di bawah/)).toBeVisible();

  // Inserted words alone show their position.
  const inserted = file.getByRole('listitem').filter({ hasText: 'signed by both Participants' });
  await expect(inserted).toContainText('Amendments, once signed');

  const evidence = page.getByRole('article', { name: 'Surat.pdf' });
  const words = evidence.getByRole('textbox', { name: 'Masukan', exact: true });
  await words.fill('Menurut surat ini');
  await page.keyboard.press('Escape');
  const on = evidence.getByRole('combobox', { name: 'Masukan atas' });
  const places = await on.getByRole('option').allTextContents();
  expect(new Set(places).size).toBe(places.length);
  await on.selectOption('funding');
  await expect(words).toHaveValue('Menurut surat ini');
  await getPlace(page, 'Naskah').click();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.goBack();
  await expect(words).toHaveValue('Menurut surat ini');
  await evidence.getByRole('combobox', { name: 'Unit' }).selectOption('AGRO');
  await words.press('Control+Enter');
  await expect(evidence.getByText('1 masukan dicatat')).toBeVisible();
  await expect(words).toHaveValue('');
  await expect(words).toBeFocused();
  await expect(evidence.getByRole('combobox', { name: 'Unit' })).toHaveValue('AGRO');

  await file.getByRole('checkbox', { name: /^Ambil semua: Perubahan terlacak/ }).uncheck();
  await file.getByRole('button', { name: 'Batal' }).click();
  await expect(file).toHaveCount(0);
  await page.getByRole('button', { name: 'Urungkan' }).last().click();
  await expect(file.getByRole('checkbox', { name: /^Ambil semua: Perubahan terlacak/ })).not.toBeChecked();
});
