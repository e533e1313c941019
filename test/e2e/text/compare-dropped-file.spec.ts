import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import {
  buildCompareAddress,
  chooseComputerFile,
  findChangeList,
  findComparisonPage,
  findSideGroup,
  getSamplePath,
} from '../helpers/compare-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('two files with the same words are not called equal when parts of them were not compared', async ({
  page,
  open,
}) => {
  await open(buildCompareAddress('draft:draft-1', 'draft:draft-2', 'en'));
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
  await chooseComputerFile(page, 'Lama', getSamplePath('sent-draft-1.en.docx'));
  await chooseComputerFile(page, 'Baru', getSamplePath('sent-draft-1.en.docx'));
  // The page of two files compares all parts; clause by clause only words are compared.
  await expect(page.getByText(/^Kedua berkas sama: kata, nomor, tabel/)).toBeVisible();
  await page.getByText('Menyatu', { exact: true }).click();
  await expect(page.getByText('Tidak ada perbedaan kata')).toBeVisible();
  await expect(page.getByText('Kedua naskah sama, huruf demi huruf.')).toHaveCount(0);
  await expect(page.getByText(/^Tidak dibandingkan: .*format$/).first()).toBeVisible();
});

test('a file dropped on a side is compared and not stored', async ({ page, open, naskah }) => {
  await open(buildCompareAddress('draft:draft-2', 'text', 'en'));
  const transfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Paragraph 1\\nAims\\nThe aim is this.'], 'aims.txt'));
    return data;
  })()`);
  const target = findSideGroup(page, 'Baru');
  for (const event of ['dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer: transfer });
  await expect(target.getByRole('combobox')).toHaveValue(/:aims\.txt$/);
  await expect(findChangeList(page).getByRole('option').first()).toContainText('Klausul dihapus');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(findComparisonPage(page)).toContainText('The aim is this.');
  expect(await naskah.host().call('files.list', { negotiation: 'loi-belarus' })).toEqual([]);
});

test('a file too large for one command is compared all the same, and not stored', async ({ page, open, naskah }) => {
  await open(buildCompareAddress('draft:draft-2', 'text', 'en'));
  const words = Buffer.from('Paragraph 1\nAims\n'.padEnd(3_300_000, 'The Participants will meet. '));
  const choosing = page.waitForEvent('filechooser');
  await findSideGroup(page, 'Baru').getByRole('button').click();
  await (await choosing).setFiles({ name: 'large.txt', mimeType: 'text/plain', buffer: words });
  await expect(findSideGroup(page, 'Baru').getByRole('combobox')).toHaveValue(/^computer:.*:large\.txt$/);
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
  expect(await naskah.host().call('files.list', { negotiation: 'loi-belarus' })).toEqual([]);
});

test('of an archive with several texts one is named for a side, and that one is compared', async ({
  page,
  open,
  words,
}) => {
  const names = ['sent-draft-2.id.docx', 'counter-draft-1.en.docx'];
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(getSamplePath(name))])));
  await open(buildCompareAddress('draft:draft-2', 'text', 'en'));
  const choosing = page.waitForEvent('filechooser');
  await findSideGroup(page, 'Baru').getByRole('button').click();
  await (await choosing).setFiles({ name: 'dua.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  const dialog = page.getByRole('dialog', { name: words('incoming.which', { name: 'dua.zip' }) });
  await expectAccessible(page, 'which file in an archive');
  await dialog.getByRole('button', { name: 'counter-draft-1.en.docx' }).click();
  await expect(findSideGroup(page, 'Baru').getByRole('combobox').locator('option:checked')).toContainText(
    'counter-draft-1.en.docx',
  );
  await expect(findComparisonPage(page)).toContainText('LETTER OF INTENT');
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
});

test('of a stored archive with several texts one is named, and a reload compares the same one', async ({
  page,
  open,
  words,
  naskah,
}) => {
  const zip = zipSync({
    'draf.docx': readFileSync(getSamplePath('sent-draft-2.en.docx')),
    'balasan.docx': readFileSync(getSamplePath('counter-draft-1.en.docx')),
  });
  await naskah.host().keep('loi-belarus', 'tersimpan.zip', zip);
  await open(buildCompareAddress('draft:draft-2', 'text', 'en'));
  await findSideGroup(page, 'Baru').getByRole('combobox').selectOption({ label: 'tersimpan.zip' });
  const dialog = page.getByRole('dialog', { name: words('incoming.which', { name: 'tersimpan.zip' }) });
  await dialog.getByRole('button', { name: 'balasan.docx' }).click();
  const chosen = findSideGroup(page, 'Baru').getByRole('combobox').locator('option:checked');
  await expect(chosen).toHaveText('tersimpan.zip › balasan.docx');
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
  await page.reload();
  await expect(chosen).toHaveText('tersimpan.zip › balasan.docx');
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
});
