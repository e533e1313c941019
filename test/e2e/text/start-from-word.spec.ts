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
  await numbering.selectOption('none');
  await expect(firstHeading).toHaveValue('Paragraf 1 Tujuan');
  await expect(page.getByRole('radio', { name: words('ui.new.unnumbered') })).toBeChecked();
});
