import { getBody, getEditor, getOutline } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

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
