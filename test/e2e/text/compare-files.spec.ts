import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parsePageTexts } from '../../../electron/core/pdf/parse-page-texts.ts';
import { findPdfPrinter } from '../../../electron/core/pdf/pdf-printer.ts';
import { skipUnless } from '../../helpers/platform.ts';
import { buildModelDocx } from '../../helpers/redline/build-model-docx.ts';
import type { ModelBlock, ModelRun } from '../../helpers/redline/document-model.ts';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getSamplePath } from '../helpers/compare-screen.ts';
import { dropFiles } from '../helpers/drop-files.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const text = (words: string, look = ''): ModelRun => ({ kind: 'text', text: words, look });
const paragraph = (...runs: ModelRun[]): ModelBlock => ({
  kind: 'paragraph',
  runs,
  style: null,
  list: null,
  align: null,
});
const table = (...rows: (readonly string[])[]): ModelBlock => ({
  kind: 'table',
  rows: rows.map((cells) => cells.map((words) => [paragraph(text(words))])),
});
const buildFile = (blocks: readonly ModelBlock[]) =>
  buildModelDocx({ blocks, header: [] }, { styles: [], lists: [], firstId: 1 });

const old = buildFile([
  paragraph(text('Para Pihak mengadakan pertemuan.')),
  table(['No.', 'Kegiatan'], ['1', 'Kunjungan ke pabrik traktor'], ['2', 'Lokakarya susu'], ['3', 'Misi dagang']),
]);
const next = buildFile([
  paragraph(text('Para '), text('Pihak', 'b'), text(' mengadakan pertemuan.')),
  table(['No.', 'Kegiatan'], ['1', 'Kunjungan ke pabrik mesin'], ['3', 'Misi dagang'], ['4', 'Pelatihan pegawai']),
]);

const list = (page: Page) => page.getByRole('listbox', { name: 'Daftar perubahan' });
const texts = (page: Page) => page.getByRole('document', { name: /^Sandingan, / });

async function compareFiles(page: Page, before: Uint8Array = old, after: Uint8Array = next): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-compare-'));
  for (const [name, side, bytes] of [
    ['lama.docx', 'Lama', before],
    ['baru.docx', 'Baru', after],
  ] as const) {
    writeFileSync(join(folder, name), bytes);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('group', { name: side, exact: true }).getByRole('button').click();
    await (await choosing).setFiles(join(folder, name));
  }
  await expect(list(page)).toBeVisible();
  rmSync(folder, { recursive: true });
}

test.use({ begin: 'person' });

test('two files are a page in the form of the newer one, and each change of the list is found on it', async ({
  page,
  open,
}) => {
  await open('/compare');
  await compareFiles(page);
  await expect(list(page).getByRole('option')).toHaveCount(3);
  await expect(texts(page).getByRole('row')).toHaveCount(5);
  await expect(texts(page).getByRole('cell', { name: 'Kunjungan ke pabrik' }).locator('ins')).toHaveText('mesin');
  await list(page).getByRole('option').nth(2).click();
  await expect(texts(page).getByRole('cell', { name: 'Pelatihan pegawai' })).toHaveAttribute('data-here');
  await expectAccessible(page, 'two files');
  await page.getByText('Berdampingan', { exact: true }).click();
  await expect(texts(page).getByRole('row')).toHaveCount(0);
  await expect(texts(page).getByRole('article').first()).toBeVisible();
});

test('changes of formatting are hidden at first, with their count', async ({ page, open }) => {
  await open('/compare');
  await compareFiles(page);
  await expect(texts(page).locator('mark')).toHaveCount(0);
  await page.getByRole('button', { name: '1 perubahan format — Tampilkan' }).click();
  await expect(texts(page).locator('mark')).toHaveText('Pihak');
  await expect(list(page).getByRole('option').first()).toContainText('tebal: Pihak');
  await expectAccessible(page, 'two files');
  await page.getByRole('button', { name: '1 perubahan format — Sembunyikan' }).click();
  await expect(texts(page).locator('mark')).toHaveCount(0);
});

test('what is printed is the comparison alone, with the names of both texts', async ({ page, open }) => {
  await open('/compare');
  await compareFiles(page);
  await list(page).getByRole('option').first().click();
  await page.evaluate('window.print = () => { window.isPrinted = true; }');
  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await expect.poll(() => page.evaluate('window.isPrinted')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('[data-printed]');
  await expect(printed).toContainText('Sandingan: lama.docx → baru.docx');
  await expect(printed.getByRole('cell', { name: 'Kunjungan ke pabrik' }).locator('ins')).toHaveText('mesin');
  await expect(printed.getByRole('cell', { name: 'Kunjungan ke pabrik' }).locator('ins')).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
  // The change that is open on the screen is not framed on paper.
  await expect(printed.locator('[data-here]').first()).toHaveCSS('outline-style', 'none');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Cetak', exact: true })).toBeHidden();
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await expect(printed).toHaveCount(0);
});

test('a PDF is offered where this machine can make one; where it cannot, the dialog says so', async ({
  page,
  open,
  naskah,
}) => {
  const { pdf } = await naskah.host().call('printers.show', {});
  await open('/compare');
  await compareFiles(page);
  await page.getByRole('button', { name: 'Redline Word' }).click();
  const dialog = page.getByRole('dialog');
  const kind = dialog.getByRole('combobox', { name: 'Jenis berkas' });
  await expect(kind.locator('option', { hasText: 'PDF' })).toBeEnabled({ enabled: pdf !== null });
  await expect(dialog.getByText(/^PDF tidak dapat dibuat/)).toHaveCount(pdf === null ? 1 : 0);
  await expectAccessible(page, 'two files');
});

const printer = skipUnless(findPdfPrinter() !== null, 'no LibreOffice or Word');

test(`a PDF of the comparison is downloaded, with the words of both files${printer.why}`, async ({ page, open }) => {
  test.skip(printer.isSkipped, printer.why);
  test.slow();
  await open('/compare');
  await compareFiles(
    page,
    readFileSync(getSamplePath('sent-draft-2.en.docx')),
    readFileSync(getSamplePath('counter-draft-1.en.docx')),
  );
  await page.getByRole('button', { name: 'Redline Word' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Jenis berkas' }).selectOption('pdf');
  // LibreOffice takes its time where other work keeps the cores busy.
  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('redline-lama-baru-en.pdf');
  const words = (await parsePageTexts(readFileSync(await download.path()))).join(' ').replaceAll(/\s+/g, ' ');
  for (const word of ['remains below', 'has not yet reached', 'Localisation of Assembly'])
    expect(words).toContain(word);
  await expect(dialog).toHaveCount(0);
});

test('of a long table only the rows near the viewport are rendered, and each change is found in it', async ({
  page,
  open,
}) => {
  const build = (changed: string) => {
    const rows = Array.from({ length: 400 }, (_, n) => [
      `${n + 1}`,
      n === 350 ? changed : `Kegiatan ${n + 1}`,
      'Rp1.000',
    ]);
    return buildFile([paragraph(text('Lampiran')), table(['No.', 'Kegiatan', 'Biaya'], ...rows)]);
  };
  await open('/compare');
  await compareFiles(page, build('Lokakarya susu'), build('Lokakarya keju'));
  await expect(texts(page).getByRole('row').first()).toBeVisible();
  expect(await texts(page).getByRole('row').count()).toBeLessThan(120);
  await expect(texts(page).getByRole('table').first()).toHaveAttribute('aria-rowcount', '401');
  await list(page).getByRole('option').first().click();
  const cell = page.getByRole('cell', { name: 'Lokakarya' });
  const changed = texts(page).locator(cell);
  await expect(changed.locator('ins')).toHaveText('keju');
  await expect(changed).toBeInViewport();
  await expect(texts(page).getByRole('row').filter({ has: cell })).toHaveAttribute('aria-rowindex', '352');
  // The parts of the table have the same columns.
  const cells = await texts(page).getByRole('row').locator('td:nth-child(2)').all();
  const lefts = new Set(await Promise.all(cells.map(async (cell) => Math.round((await cell.boundingBox())?.x ?? -1))));
  expect(lefts.size).toBe(1);
  await page.getByText('Hanya yang berubah', { exact: true }).click();
  await expect(texts(page).getByRole('row')).toHaveCount(11);
  await expect(texts(page).getByRole('row').first()).toContainText('Kegiatan');
  await expectAccessible(page, 'a long table');
});

test('files that are dropped anywhere on the page become its texts and are not received', async ({
  page,
  open,
  naskah,
}) => {
  await open('/compare');
  await expect(page.getByText('Pilih dua naskah')).toBeVisible();
  await dropFiles(page, [{ name: 'lama.docx', bytes: Buffer.from(old) }]);
  await expect(page.getByRole('group', { name: 'Lama', exact: true }).getByRole('combobox')).toHaveValue(/lama\.docx$/);
  await dropFiles(page, [{ name: 'baru.docx', bytes: Buffer.from(next) }], 'header');
  await expect(list(page).getByRole('option')).toHaveCount(3);
  await dropFiles(page, [
    { name: 'satu.docx', bytes: Buffer.from(next) },
    { name: 'dua.docx', bytes: Buffer.from(old) },
    { name: 'tiga.docx', bytes: Buffer.from(old) },
  ]);
  await expect(page.getByText('Tidak dipakai, karena tidak ada isian untuknya: tiga.docx.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Lama', exact: true }).getByRole('combobox')).toHaveValue(/satu\.docx$/);
  await expect(page.getByRole('group', { name: 'Baru', exact: true }).getByRole('combobox')).toHaveValue(/dua\.docx$/);
  await naskah.host().call('sample.load', {});
  expect(await naskah.host().call('files.list', { negotiation: 'loi-belarus' })).toEqual([]);
});
