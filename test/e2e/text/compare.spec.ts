import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import {
  buildCompareAddress,
  chooseComputerFile,
  findChangeList,
  findComparisonPage,
  findSideGroup,
  getSamplePath,
} from '../helpers/compare-screen.ts';
import { getClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const filters = (page: Page) => page.getByRole('group', { name: 'Saring menurut jenis' });

/** The number of changes that the label of a filter states. */
async function counts(page: Page): Promise<Map<string, number>> {
  const labels = await filters(page).locator('label').allTextContents();
  return new Map(labels.map((label) => [label.replace(/\s*\d+$/, ''), Number(/\d+$/.exec(label)?.[0])]));
}

test('from the text: our last draft against the working text, and the changes since then', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.getByRole('navigation', { name: 'Bagian naskah' }).getByRole('link', { name: 'Bandingkan' }).click();
  await expect(page.getByText('Kedua naskah sama, huruf demi huruf.')).toBeVisible();
  await expect(findSideGroup(page, 'Lama').getByRole('combobox')).toHaveValue('draft:draft-2');
  await expect(findSideGroup(page, 'Baru').getByRole('combobox')).toHaveValue('text');

  const { clauses } = await naskah.host().call('texts.show', { negotiation: 'loi-belarus', draft: null });
  const body = clauses.find(({ code }) => code === 'working-group')?.body.id ?? '';
  await naskah.host().call('clauses.write', {
    negotiation: 'loi-belarus',
    clause: 'working-group',
    parents: null,
    texts: { id: { body: `${body} Uji.` } },
    note: '',
  });
  await expect(findChangeList(page).getByRole('option')).toHaveCount(1);
  await findChangeList(page).getByRole('option').click();
  await expect(findComparisonPage(page).locator('ins')).toContainText('Uji.');

  await page.getByRole('button', { name: 'Draf balasan terbaru: Counter-draft Belarus' }).click();
  await expect(page.getByText('Tampak sama, tetapi berbeda: 1')).toBeVisible();
  await page.reload();
  await expect(findSideGroup(page, 'Baru').getByRole('combobox')).toHaveValue('draft:counter-draft-1');
  await expect(page.getByText('Tampak sama, tetapi berbeda: 1')).toBeVisible();
});

test('two drafts are shown as they are printed, beside the view by clauses, which comes first', async ({
  page,
  open,
}) => {
  await open(buildCompareAddress('draft:draft-1', 'draft:draft-2', 'en'));
  await expect(findComparisonPage(page).getByRole('article').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Menyatu' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(findComparisonPage(page).getByRole('article')).toHaveCount(0);
  const title = findComparisonPage(page).locator('p', { hasText: 'LETTER OF INTENT' }).first();
  await expect(title).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Seperti cetakan' })).toBeFocused();
  await expect(findChangeList(page).getByRole('option')).toHaveCount(5);
  await findChangeList(page).getByRole('option').nth(1).click();
  await expect(findComparisonPage(page).locator('[data-here]').first()).toBeInViewport();
  await expectAccessible(page, 'two drafts as printed');

  await findComparisonPage(page).focus();
  await page.keyboard.press('End');
  const signatures = findComparisonPage(page).getByRole('row').last().getByRole('cell');
  await expect(signatures).toHaveCount(2);
  const [left, right] = await Promise.all((await signatures.all()).map((cell) => cell.boundingBox()));
  expect(left?.x).toBeLessThan(right?.x ?? 0);

  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await expect(page.locator('[data-printed]')).toContainText('Perubahan: Republic of Indonesia – dihapus');
  await page.evaluate("dispatchEvent(new Event('afterprint'))");

  // The choice is kept, for texts of ours and not for files.
  await page.reload();
  await expect(findComparisonPage(page).locator('p', { hasText: 'LETTER OF INTENT' }).first()).toBeVisible();
  await page.getByText('Menyatu', { exact: true }).click();
  await expect(findComparisonPage(page).getByRole('article').first()).toBeVisible();
});

test('the page of a draft and a file of theirs warns of letters that look the same', async ({ page, open }) => {
  await open(buildCompareAddress('draft:draft-2', 'text', 'en'));
  await chooseComputerFile(page, 'Baru', getSamplePath('counter-draft-1.en.docx'));
  await page.getByText('Seperti cetakan', { exact: true }).click();
  await expect(findComparisonPage(page).getByRole('article')).toHaveCount(0);
  await expect(page.getByText('Tampak sama, tetapi berbeda: 1')).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Lihat', exact: false }).first().click();
  await expect(findComparisonPage(page).locator('[data-kind="spoof"]').first()).toBeInViewport();
  await expectAccessible(page, 'a draft beside a file');
});

test('a file from the disk: the planted letters come first, with their code points on demand', async ({
  page,
  open,
  naskah,
}) => {
  await open(buildCompareAddress('draft:draft-2', 'text', 'en'));
  await chooseComputerFile(page, 'Baru', getSamplePath('counter-draft-1.en.docx'));
  const first = findChangeList(page).getByRole('option').first();
  await expect(first).toContainText('Tampak sama');
  await expect(first.locator('ins')).toHaveText('Pаrticipаnts');
  const warning = page.getByRole('alert').filter({ hasText: 'Tampak sama, tetapi berbeda: 1' });
  await warning.getByRole('button', { name: 'Kode karakter' }).click();
  await expect(warning.getByText('U+0430 CYRILLIC SMALL LETTER A').first()).toBeVisible();
  await warning.getByRole('button', { name: /^Lihat/ }).click();
  await expect(findComparisonPage(page).locator('ins[data-here]')).toHaveText('Pаrticipаnts');
  await expect(findComparisonPage(page).locator('ins[data-here]')).toBeInViewport();

  await page.reload();
  await expect(page.getByText('Berkas “counter-draft-1.en.docx” tidak disimpan')).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih lagi…' }).click();
  await (await choosing).setFiles(getSamplePath('counter-draft-1.en.docx'));
  await expect(warning).toBeVisible();
  expect(await naskah.host().call('files.list', { negotiation: 'loi-belarus' })).toEqual([]);
});

test('filter counts add up; filtered-out changes stay in the text, without colours', async ({ page, open }) => {
  await open(buildCompareAddress('draft:draft-2', 'draft:counter-draft-1', 'en'));
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
  const all = await counts(page);
  const whole = all.get('Semua') ?? 0;
  all.delete('Semua');
  expect([...all.values()].reduce((sum, count) => sum + count, 0)).toBe(whole);
  expect(whole).toBeGreaterThan(10);
  await filters(page)
    .getByText(/^Angka dan tanggal/)
    .click();
  await expect(findChangeList(page).getByRole('option')).toHaveCount(all.get('Angka dan tanggal') ?? 0);
  await expect(page.getByText(`${all.get('Angka dan tanggal')} dari ${whole} perubahan`)).toBeVisible();
  await expect(findComparisonPage(page).locator('ins', { hasText: 'has not yet reached' })).toHaveAttribute(
    'data-quiet',
  );
  await page.keyboard.press('Alt+ArrowDown');
  await expect(findComparisonPage(page).locator('ins[data-here]')).not.toHaveAttribute('data-quiet');
});

test('Alt+Down and Alt+Up cycle through all changes; the arrow keys and Enter work in the list', async ({
  page,
  open,
}) => {
  await open(buildCompareAddress('draft:draft-1', 'draft:draft-2', 'id'));
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
  const here = findChangeList(page).getByRole('option', { selected: true });
  const count = await findChangeList(page).getByRole('option').count();
  const seen: string[] = [];
  for (let n = 0; n < count; n++) {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText(`${n + 1} dari ${count}`, { exact: true })).toBeVisible();
    await expect(findComparisonPage(page).locator('[data-here]').first()).toBeInViewport();
    seen.push((await here.textContent()) ?? '');
  }
  expect(new Set(seen).size).toBe(count);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(here).toHaveText(seen.at(-2) ?? '');
  await findChangeList(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(here).toHaveText(seen[0] ?? '');
  await expect(findComparisonPage(page).locator('del[data-here]')).toHaveText('wajib');
  await page.keyboard.press('F9');
  await expect(page.getByText(/^Lama: Konsep awal Kemenperin/)).toBeVisible();
  await expect(findComparisonPage(page).locator('ins', { hasText: 'akan' }).first()).toBeInViewport();
});
