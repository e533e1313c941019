import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { dropFiles } from '../helpers/drop-files.ts';
import { getBody, getClause, getEditor, getOutline, openClauseEditor } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

test('a new clause begins in its heading, and its empty fields say what belongs there', async ({ page, open }) => {
  await open();
  await getOutline(page).getByRole('button', { name: 'Tambah klausul' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tambah klausul' }).click();
  const heading = getEditor(page).getByRole('textbox', { name: /^Judul, / });
  await expect(heading).toBeFocused();
  await expect(heading).toContainText('Judul dalam bahasa Indonesia, boleh kosong');
  await expect(getBody(page)).toContainText('Isi dalam bahasa Indonesia');
  await page.keyboard.type('Kerja Sama Lain');
  await expect(heading).toHaveText('Kerja Sama Lain');
});

test('the save bar is in sight however long the clause is, at 720 pixels', async ({ page, open, naskah }) => {
  const body = Array.from({ length: 60 }, (_, n) => `Kalimat ke-${n + 1} yang panjang.`).join('\n\n');
  await open();
  const texts = { id: { body } };
  await naskah.host().call('clauses.write', { negotiation, clause: 'areas', parents: null, texts, note: '' });
  await openClauseEditor(page, 'areas', 'Bidang');
  await page.keyboard.press('Control+Home');
  await expect(getEditor(page).getByRole('button', { name: 'Simpan', exact: true })).toBeInViewport();
});

/** The words of an element that stand on more than one line. */
const listBrokenWords = (place: Locator) =>
  place.evaluate<readonly string[]>(`(root) => {
    const broken = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (const { index, 0: word } of node.data.matchAll(/\\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    return broken;
  }`);

test('no word breaks in the signature blocks of three languages beside each other, and none leaves its column', async ({
  page,
  open,
}) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  for (const language of ['RU', 'EN']) await page.getByRole('button', { name: language, exact: true }).click();
  await expect(getClause(page, 'objective', 'en')).toBeVisible();
  const blocks = page.locator('[class*="signaturePlace"]');
  await blocks.first().scrollIntoViewIfNeeded();
  await expect(blocks).toHaveCount(3);
  for (const block of await blocks.all()) {
    expect(await listBrokenWords(block)).toEqual([]);
    expect(await block.evaluate<boolean>('(one) => one.scrollWidth <= one.clientWidth')).toBe(true);
  }
});

test('a photo that was received is not offered for comparison, and what is verified is never stored', async ({
  page,
  open,
  naskah,
}) => {
  const { call, keep } = naskah.host();
  await open('/verify/loi-belarus');
  await dropFiles(page, [{ name: 'foto.jpg', bytes: Buffer.from('foto') }]);
  await expect(page.getByRole('article', { name: 'foto.jpg' })).toBeVisible();
  expect(await call('files.list', { negotiation })).toEqual([]);
  await keep(negotiation, 'foto.jpg', new Uint8Array([0xff, 0xd8, 0xff]));
  await keep(negotiation, 'surat.docx', new Uint8Array([0x50, 0x4b]));
  await open('/compare/loi-belarus');
  const next = page.getByRole('group', { name: 'Baru' }).getByRole('combobox');
  await expect(next.getByRole('option', { name: 'surat.docx' })).toHaveCount(1);
  await expect(next.getByRole('option', { name: 'foto.jpg' })).toHaveCount(0);
});

test('a counter-draft whose sender nobody recognised is applied to no unit', async ({ page, open }) => {
  await open('/gather/loi-belarus');
  await expect(page.getByText('Belum ada berkas yang menunggu')).toBeVisible();
  const sample = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');
  const bytes = readFileSync(join(sample, 'counter-draft-1.en.docx'));
  await dropFiles(page, [{ name: 'balasan.docx', bytes }]);
  const file = page.getByRole('article', { name: 'balasan.docx' });
  await expect(file.getByText(/^Pilih pengirimnya, atau tandai/)).toBeVisible();
  await expect(file.getByRole('button', { name: 'Terapkan', exact: true })).toBeDisabled();
});

test('Enter in a list chooses, and never sends its form', async ({ page, open }) => {
  await open('/new');
  const national = page.getByRole('combobox', { name: /^Bahasa nasionalnya/ });
  await national.fill('tidak ada bahasa begini');
  await national.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Naskah baru');
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
  await national.fill('Rus');
  await national.press('ArrowDown');
  await national.press('Enter');
  await expect(national).toHaveValue('Rusia');
  await national.fill('');
  await expect(page.getByRole('option').first()).toHaveText(/^(Indonesia|Inggris|Rusia)$/);
});
