import { readFileSync } from 'node:fs';
import type { FileChooser } from '@playwright/test';
import { zipSync } from 'fflate';
import { expect, test } from '../helpers/workbench-test.ts';

test.use({ begin: 'person' });

test('a file’s instrument, clause word and numbering are proposed, and another numbering cuts all clauses anew', async ({
  page,
  open,
  words,
}) => {
  await open('/');
  await page
    .getByRole('button', { name: words('ui.home.new') })
    .first()
    .click();
  await page.getByRole('radio', { name: words('ui.new.word') }).check();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Indonesian?…$/ }).click();
  await (await choosing).setFiles('resources/sample/sent-draft-2.id.docx');
  const numbering = page.getByRole('combobox', { name: words('ui.new.word-numbering', { language: 'Indonesia' }) });
  await expect(numbering).toHaveValue('paragraf arabic');
  const named = { language: 'Indonesia' };
  await expect(page.getByRole('textbox', { name: words('ui.new.clause-word', named) })).toHaveValue('Paragraf');
  await expect(page.getByRole('textbox', { name: words('ui.new.word-instrument', named) })).toHaveValue(
    'PERNYATAAN KEHENDAK',
  );
  const firstHeading = page.getByRole('textbox', { name: words('ui.new.word-heading', { n: 5, ...named }) });
  await expect(firstHeading).toHaveValue('Tujuan');
  await expect(page.getByText('Paragraf 1', { exact: true })).toBeVisible();
  await numbering.selectOption('none');
  await expect(firstHeading).toHaveValue('Paragraf 1 Tujuan');
  await expect(page.getByRole('radio', { name: words('ui.new.unnumbered') })).toBeChecked();
});

test('the form has the width of its column, with the title beside it', async ({ page, open, words }) => {
  await open('/new');
  const form = page.getByRole('heading', { name: words('ui.new.title') });
  await expect(form).toBeVisible();
  const [left, right] = [await form.boundingBox(), await page.locator('aside').boundingBox()];
  expect(left?.width).toBeGreaterThan(600);
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  expect(right?.y).toBeLessThan((left?.y ?? 0) + (left?.height ?? 0));
});

test('corrections are not lost: another numbering can be undone, and a file that cannot be read changes nothing', async ({
  page,
  open,
  words,
}) => {
  await open('/new');
  await page.getByRole('radio', { name: words('ui.new.word') }).check();
  const choose = async (file: Parameters<FileChooser['setFiles']>[0]) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Indonesian?…$/ }).click();
    await (await choosing).setFiles(file);
  };
  await choose('resources/sample/sent-draft-2.id.docx');
  const named = { language: 'Indonesia' };
  const heading = page.getByRole('textbox', { name: words('ui.new.word-heading', { n: 5, ...named }) });
  const numbering = page.getByRole('combobox', { name: words('ui.new.word-numbering', named) });
  await expect(heading).toHaveValue('Tujuan');
  await page.getByRole('textbox', { name: words('ui.new.clause-word', named) }).fill('Butir');
  await numbering.selectOption('none');
  await expect(heading).toHaveValue('Paragraf 1 Tujuan');
  // Nothing was corrected, so there is nothing to return to.
  await expect(page.getByRole('button', { name: words('ui.new.word-undo') })).toHaveCount(0);
  await numbering.selectOption('paragraf arabic');
  await heading.fill('Sasaran');

  await numbering.selectOption('none');
  await expect(page.getByText(words('ui.new.word-recut'))).toBeVisible();
  await expect(heading).toHaveValue('Paragraf 1 Tujuan');
  await page.getByRole('button', { name: words('ui.new.word-undo') }).click();
  await expect(heading).toHaveValue('Sasaran');
  await expect(numbering).toHaveValue('paragraf arabic');
  await expect(page.getByRole('textbox', { name: words('ui.new.clause-word', named) })).toHaveValue('Butir');

  await choose({ name: 'lain.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('no Word file') });
  await expect(page.getByRole('alert', { name: words('ui.state.failed') })).toContainText('.docx');
  await expect(heading).toHaveValue('Sasaran');
  await expect(page.getByText('sent-draft-2.id.docx')).toBeVisible();
});

test('of a file in two languages the state, both texts and the names side by side are proposed', async ({
  page,
  open,
  words,
}) => {
  await open('/new');
  await page.getByRole('radio', { name: words('ui.new.word') }).check();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Indonesian?…$/ }).click();
  await (await choosing).setFiles('test/fixtures/blind-drafts/first/id-en-pernyataan-kolom.docx');
  await expect(page.getByText(words('ui.new.word-within'))).toBeVisible();
  await expect(page.getByText(words('ui.new.word-none'))).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: words('ui.new.code') })).toHaveValue('BY');
  await page.getByRole('button', { name: words('ui.new.word-sides-mark') }).click();
  await expect(
    page.getByRole('status').filter({ hasText: words('ui.new.word-sides-marked', { count: 2 }) }),
  ).toBeVisible();
});

test('of an archive with several texts a person names the one to start from', async ({ page, open, words }) => {
  const names = ['sent-draft-2.id.docx', 'sent-draft-2.en.docx'];
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(`resources/sample/${name}`)])));
  const archive = { name: 'dua.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) };
  await open('/new');
  await page.getByRole('radio', { name: words('ui.new.word') }).check();
  const choose = async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Indonesian?…$/ }).click();
    await (await choosing).setFiles(archive);
    return page.getByRole('dialog', { name: words('incoming.which', { name: 'dua.zip' }) });
  };
  await (await choose()).getByRole('button', { name: words('ui.app.close') }).click();
  await expect(page.getByText('sent-draft-2.id.docx', { exact: true })).toBeHidden();
  await (await choose()).getByRole('button', { name: 'sent-draft-2.id.docx' }).click();
  await expect(page.getByText('sent-draft-2.id.docx', { exact: true })).toBeVisible();
  const named = { language: 'Indonesia' };
  await expect(page.getByRole('textbox', { name: words('ui.new.word-heading', { n: 5, ...named }) })).toHaveValue(
    'Tujuan',
  );
});

test('of a file whose parties are none of our state, a person says which one is ours before the text is made', async ({
  page,
  open,
  words,
}) => {
  const ministries = ['Kementerian Gambut Republik Belarus', 'Kementerian Kayu Republik Kazakhstan'] as const;
  const lines = [
    `PERNYATAAN KEHENDAK ANTARA ${ministries.join(' DAN ').toUpperCase()} TENTANG GAMBUT`,
    `${ministries.join(' dan ')}, selanjutnya disebut “Para Peserta”, telah mencapai pengertian sebagai berikut:`,
    'Paragraf 1',
    'Para Peserta bertemu setiap tahun.',
    'Paragraf 2',
    'Biaya ditanggung masing-masing.',
  ];
  await open('/new');
  await page.getByRole('radio', { name: words('ui.new.word') }).check();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Indonesian?…$/ }).click();
  await (await choosing).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) });
  const asked = page.getByRole('radiogroup', { name: words('ui.new.own-side') });
  await expect(asked.getByRole('radio')).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: words('ui.new.code') })).toHaveValue('KZ');
  await page.getByRole('button', { name: words('ui.new.do') }).click();
  await expect(page.getByText(words('ui.new.own-side-missing'))).toBeVisible();
  await asked.getByRole('radio', { name: ministries[1] }).check();
  await expect(page.getByText(words('ui.new.own-side-missing'))).toBeHidden();
  // The other one is theirs.
  await expect(page.getByRole('textbox', { name: words('ui.new.code') })).toHaveValue('BY');
});
