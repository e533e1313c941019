import type { Locator } from '@playwright/test';
import {
  buildCompareAddress,
  chooseComputerFile,
  findChangeList,
  findComparisonPage,
  findSideGroup,
  getSamplePath,
} from '../helpers/compare-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('manual pairing: recorded for a counter-draft, and kept by the page for a file', async ({ page, open }) => {
  await open(buildCompareAddress('draft:draft-2', 'draft:counter-draft-1', 'en'));
  const added = findComparisonPage(page).getByRole('article').filter({ hasText: 'Localisation of Assembly' });
  const pairWith = async (row: Locator, words: string) => {
    await row.getByRole('button', { name: /^Tindakan untuk/ }).click();
    await page.getByRole('menuitem', { name: 'Pasangkan dengan…' }).click();
    await page.getByRole('dialog').getByRole('combobox').selectOption({ label: words });
    await page.getByRole('dialog').getByRole('button', { name: 'Pasangkan' }).click();
  };
  await findChangeList(page).getByRole('option').filter({ hasText: 'Klausul baru' }).click();
  await expect(added).toContainText('Klausul baru');
  await pairWith(added, 'Paragraph 12 · Legal Status');
  await expect(page.getByText('Pasangan dicatat.')).toBeVisible();
  await expect(added).not.toContainText('Klausul baru');
  await page.reload();
  await expect(findChangeList(page).getByRole('option').first()).toBeVisible();
  await expect(findChangeList(page).getByRole('option').filter({ hasText: 'Klausul baru' })).toHaveCount(0);

  await chooseComputerFile(page, 'Baru', getSamplePath('counter-draft-1.en.docx'));
  await findChangeList(page).getByRole('option').filter({ hasText: 'Klausul baru' }).click();
  await pairWith(added, 'Paragraph 12 · Legal Status');
  await expect(page.getByText('Pasangan hanya berlaku untuk sandingan ini.')).toBeVisible();
  await expect(added).toContainText('Dipasangkan secara manual');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(added).toContainText('Klausul baru');
});

test('clauses of medium similarity are left to the person, and the answer can be undone', async ({ page, open }) => {
  const same =
    'The Participants will establish a working group that meets once a year in turn in both of the countries.';
  const old = 'Expenses of every visit will be borne by the side that sends its experts to the other country.';
  const next =
    'Results of joint research remain the property of those institutes which have obtained them alone and first.';
  const aims = 'The aim of this letter is industrial cooperation in the automotive industry and in upstream chemicals.';
  const costs = 'Each Participant will bear its own costs unless both of them decide otherwise in writing beforehand.';
  const paragraphs = (...bodies: string[]) =>
    Buffer.from(bodies.map((body, n) => `Paragraph ${n + 1}\n${body}`).join('\n'));
  const take = async (name: 'Lama' | 'Baru', words: Buffer) => {
    const choosing = page.waitForEvent('filechooser');
    await findSideGroup(page, name).getByRole('button').click();
    await (await choosing).setFiles({ name: `${name}.txt`, mimeType: 'text/plain', buffer: words });
  };
  await open('/compare/-');
  await take('Lama', paragraphs(`Meetings\n${same} ${old}`, `Aims\n${aims}`, `Costs\n${costs}`));
  await take('Baru', paragraphs(`Aims\n${aims}`, `Costs\n${costs}`, `Working Group\n${same} ${next}`));
  const question = page.getByRole('group', { name: /^Mungkin klausul yang sama/ });
  await question.getByRole('button', { name: 'Bukan' }).click();
  await expect(question).toHaveCount(0);
  await expect(
    findChangeList(page)
      .getByRole('option')
      .filter({ hasText: /Klausul (baru|dihapus)/ }),
  ).toHaveCount(2);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await question.getByRole('button', { name: 'Ya, sama' }).click();
  await expect(question).toHaveCount(0);
  await expect(findComparisonPage(page)).toContainText('Dipasangkan secara manual');
});
