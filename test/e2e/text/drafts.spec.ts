import { getClause, getEditor, openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('a draft can be frozen and read, and so can the counter-draft', async ({ page, open }) => {
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.getByRole('button', { name: 'Tetapkan Draf' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tetapkan Draf' });
  await dialog.getByLabel('Nama draf').fill('Draf untuk Minsk');
  await dialog.getByLabel('Tanggal').fill('2022-03-04');
  await dialog.getByRole('button', { name: 'Tetapkan Draf' }).click();
  await expect(page.getByText('Draf “Draf untuk Minsk” ditetapkan.')).toBeVisible();

  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Sesudah draf.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'objective')).toContainText('Sesudah draf.');

  const which = page.getByRole('combobox', { name: 'Naskah atau draf' });
  await which.selectOption({ label: 'Draf untuk Minsk (4 Maret 2022)' });
  await expect(page.getByText('Draf: hanya dibaca')).toBeVisible();
  await expect(getClause(page, 'objective')).not.toContainText('Sesudah draf.');
  await getClause(page, 'objective').click();
  await page.keyboard.press('Enter');
  await expect(getEditor(page)).toHaveCount(0);

  const theirs = await which.locator('option', { hasText: 'Counter-draft' }).textContent();
  await which.selectOption({ label: theirs ?? '' });
  await expect(page.getByText('Draf: hanya dibaca')).toBeVisible();
  await expect(page.getByRole('document', { name: /^Naskah, / })).not.toBeEmpty();
  await which.selectOption({ label: 'Naskah terkini' });
  await expect(getClause(page, 'objective')).toContainText('Sesudah draf.');
});
