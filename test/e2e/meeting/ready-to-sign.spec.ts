import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { dropFiles } from '../helpers/drop-files.ts';
import { getClause, readPagePath } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

test('readiness is shown point by point, and passing a blocker requires a reason', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.keyboard.press('Control+Alt+g');
  await expect(page.getByRole('heading', { name: 'Siap Tanda Tangan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Belum siap: 5 hal/ })).toBeVisible();
  const points = page.getByRole('list', { name: 'Syarat penandatanganan' });
  const first = points.getByRole('listitem').first();
  await expect(first.getByRole('img', { name: 'Belum terpenuhi' })).toBeVisible();
  const stale = points.getByRole('listitem', { name: /bahasa/i }).filter({ hasText: 'Komponen Otomotif' });
  await stale.getByRole('link', { name: /Komponen Otomotif/ }).click();
  await expect.poll(() => readPagePath(page)).toBe('/text/loi-belarus/automotive');
  await page.goBack();

  await stale.getByRole('button', { name: 'Lanjutkan dengan catatan' }).click();
  const reason = stale.getByRole('textbox', { name: 'Alasan' });
  await expect(reason).toBeFocused();
  await reason.fill('Naskah Rusia diselaraskan oleh Kedutaan.');
  await reason.press('Enter');
  await expect(page.getByRole('heading', { name: /^Belum siap: 4 hal/ })).toBeVisible();
  await expect(stale).toContainText('Naskah Rusia diselaraskan oleh Kedutaan.');
  await stale.getByRole('button', { name: 'Cabut catatan' }).click();
  await expect(page.getByRole('heading', { name: /^Belum siap: 5 hal/ })).toBeVisible();
  const { points: known } = await call('readiness.show', { negotiation, draft: null });
  expect(known.every(({ passed }) => passed === null)).toBe(true);
});

test('the signing set is made of the frozen draft, and each of its files is recognised', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open('/sign/loi-belarus/set');
  await expect(page.getByRole('button', { name: 'Buat dan unduh (.zip)' })).toBeDisabled();
  const { points } = await call('readiness.show', { negotiation, draft: null });
  for (const { point, met } of points)
    if (!met)
      await call('readiness.pass', { negotiation, point, reason: 'Diputuskan ketua delegasi.', withdrawn: false });
  await page.getByRole('radio', { name: 'Satu berkas untuk semua bahasa' }).check();
  const pdf = page.getByRole('checkbox', { name: 'Buat juga PDF' });
  if (await pdf.isEnabled()) await pdf.uncheck();
  const downloading = page.waitForEvent('download');
  const own = page.getByRole('checkbox', { name: 'Sertakan berkas internal' });
  await expect(own).not.toBeChecked();
  await page.getByRole('button', { name: 'Buat dan unduh (.zip)' }).click();
  const zip = unzipSync(readFileSync(await (await downloading).path()));
  const [made] = await call('signing.list', { negotiation });
  expect(
    Object.keys(zip)
      .map((name) => name.split('/').at(-1))
      .sort(),
  ).toEqual(
    made?.files
      .filter(({ role }) => role !== 'proof' && role !== 'checklist')
      .map(({ file: { name } }) => name)
      .sort(),
  );
  await own.check();
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Buat dan unduh (.zip)' }).click();
  const whole = Object.keys(unzipSync(readFileSync(await (await again).path())));
  expect(whole.filter((name) => name.startsWith('internal/'))).toHaveLength(3);
  await expect(page.getByText('Diputuskan ketua delegasi.').first()).toBeVisible();

  const original = made?.files.find(({ role }) => role === 'original')?.file.name ?? '';
  const bytes = Object.entries(zip).find(([name]) => name.endsWith(original))?.[1] ?? new Uint8Array();
  const parts = unzipSync(bytes);
  const words = new TextDecoder().decode(parts['word/document.xml']);
  const changed = {
    ...parts,
    'word/document.xml': new TextEncoder().encode(
      words.replace('5 (lima)', '6 (enam)').replace('5\u00a0(lima)', '6\u00a0(enam)'),
    ),
  };
  const around = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      /^word\/footer\d*\.xml$/.test(name)
        ? new TextEncoder().encode(new TextDecoder().decode(part).replace(/<w:t( [^>]*)?>(?=\p{L})/u, '$&Salinan, '))
        : part,
    ]),
  );
  const struck = {
    ...parts,
    'word/document.xml': new TextEncoder().encode(words.replaceAll('<w:rPr>', '<w:rPr><w:strike/>')),
  };
  await open('/verify');
  const given = [
    { name: 'kaki.docx', bytes: Buffer.from(zipSync(around)) },
    { name: 'dicoret.docx', bytes: Buffer.from(zipSync(struck)) },
    { name: 'sama.docx', bytes: Buffer.from(bytes) },
    { name: 'disimpan-ulang.docx', bytes: Buffer.from(zipSync(parts)) },
    { name: 'diubah.docx', bytes: Buffer.from(zipSync(changed)) },
  ];
  await dropFiles(page, given, 'text=Belum ada berkas yang diperiksa');
  await expect(page.getByRole('article', { name: 'sama.docx' })).toContainText('sama persis');
  await expect(page.getByRole('article', { name: 'disimpan-ulang.docx' })).toContainText('Teksnya sama');
  const other = page.getByRole('article', { name: 'diubah.docx' });
  await expect(other).toContainText('Teksnya berbeda');
  await expect(other.locator('del').first()).toContainText('5');
  await expect(other.locator('ins').first()).toContainText('6');
  await expect(page.getByRole('article', { name: 'kaki.docx' })).toContainText('Di atas atau di bawah halaman');
  await expect(page.getByRole('article', { name: 'dicoret.docx' })).toContainText('dicoret secara manual');
});

test('the print style is set once, previewed before it applies, and used by every file', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open('/sign/loi-belarus/set');
  await page.getByRole('button', { name: 'Tata letak cetak…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tata letak cetak' });
  await expect(dialog.getByText('PERNYATAAN KEHENDAK', { exact: true })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Kertas' }).selectOption('F4');
  await dialog.getByRole('combobox', { name: 'Judul klausul' }).selectOption('left');
  await dialog.getByRole('checkbox', { name: 'Nomor baris pada draf' }).check();
  await dialog.getByRole('button', { name: 'Pakai tata letak ini' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await call('looks.show', { negotiation })).toMatchObject({ paper: 'F4', heading: 'left', lineNumbers: true });
});

test('legal steps, guidelines and follow-up after signing are recorded and can be undone', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  await open('/sign/loi-belarus/process');
  const consulted = page.getByRole('form', { name: /Kementerian Luar Negeri|Kemlu/ });
  await consulted.getByRole('combobox', { name: 'Keadaan' }).selectOption('done');
  await consulted.getByRole('textbox', { name: 'Nomor surat' }).fill('B-17/KPAII/2022');
  await consulted.getByRole('button', { name: 'Catat' }).click();
  await expect(consulted).toContainText('B-17/KPAII/2022');
  await page.getByRole('textbox', { name: 'Latar belakang permasalahan' }).fill('Perdagangan masih di bawah potensi.');
  await page.getByRole('region', { name: 'Pedoman delegasi' }).getByRole('button', { name: 'Simpan' }).click();
  await expect
    .poll(async () => (await call('process.show', { negotiation })).guidelines?.background)
    .toBe('Perdagangan masih di bawah potensi.');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Pedoman delegasi (.docx)' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.docx$/);

  await page.getByRole('tab', { name: 'Arsip' }).click();
  await page.getByLabel('Tanggal penandatanganan').fill('2022-02-21');
  await page.getByRole('textbox', { name: 'Tempat' }).fill('Minsk');
  await page.getByRole('textbox', { name: 'Penanda tangan ID', exact: true }).fill('Menteri');
  // The saved data is reloaded late: typed text stays, and the next save can be undone.
  const held = Promise.withResolvers<void>();
  await page.route('**/call/process.show', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Simpan arsip' }).click();
  await expect.poll(async () => (await call('process.show', { negotiation })).signing?.place).toBe('Minsk');
  await page.getByRole('textbox', { name: 'Tempat' }).fill('Hrodna');
  await page.getByRole('button', { name: 'Simpan arsip' }).click();
  await expect.poll(async () => (await call('process.show', { negotiation })).signing?.place).toBe('Hrodna');
  const said = page.getByRole('status').locator('> *').filter({ hasText: 'Arsip dicatat' });
  const undo = said.getByRole('button', { name: 'Urungkan' });
  await expect(undo).toBeVisible();
  held.resolve();
  await expect(page.getByRole('textbox', { name: 'Tempat' })).toHaveValue('Hrodna');
  await undo.click();
  await expect.poll(async () => (await call('process.show', { negotiation })).signing?.place).toBe('Minsk');
  await expect(page.getByRole('textbox', { name: 'Tempat' })).toHaveValue('Minsk');
});
