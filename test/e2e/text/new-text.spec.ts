import { getClause, getOutline } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test.use({ begin: 'person' });

test('a new text is created from the template, once its prevailing language is chosen', async ({
  page,
  open,
  naskah,
}) => {
  await open('/new');
  await page.getByRole('textbox', { name: 'Kode' }).fill('by');
  await page.getByRole('combobox', { name: 'Bahasa nasionalnya' }).fill('inggris');
  await page.getByRole('option', { name: 'Inggris', exact: true }).click();
  const ministry = page.getByRole('group', { name: 'Nama kementerian' }).first();
  await ministry.getByLabel('Indonesia').fill('Kementerian Perindustrian Republik Belarus');
  await ministry.getByLabel('Inggris').fill('Ministry of Industry of the Republic of Belarus');
  const subject = page.getByRole('group', { name: 'Tentang' });
  await subject.getByLabel('Indonesia').fill('kerja sama industri');
  await subject.getByLabel('Inggris').fill('industrial cooperation');

  const make = page.getByRole('button', { name: 'Buat naskah' });
  await make.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Belum lengkap: 1' })).toBeVisible();
  await expect(page.getByText('Pilih bahasanya, atau “Belum disepakati”.')).toBeVisible();
  expect(await naskah.host().call('negotiations.list', {})).toEqual([]);

  await page.getByRole('radio', { name: 'Inggris' }).check();
  await make.click();
  await expect(page.getByText('Naskah dibuat.')).toBeVisible();
  await expect(page.getByRole('document', { name: 'Naskah, ID' })).toContainText('KERJA SAMA INDUSTRI');
  const [made] = await naskah.host().call('negotiations.list', {});
  expect(made).toMatchObject({ languages: ['id', 'en'], prevailingLanguage: 'en' });
  expect(made?.clauses).toBeGreaterThan(5);
  await getOutline(page)
    .getByRole('button', { name: /^Pembukaan/ })
    .click();
  await expect(getOutline(page).getByRole('listitem')).toHaveCount(made?.clauses ?? 0);

  await page.getByRole('group', { name: 'Bahasa' }).getByRole('button', { name: 'EN' }).click();
  const text = await naskah.host().call('texts.show', { negotiation: made?.code ?? '', draft: null });
  const code = text.clauses[0]?.code ?? '';
  for (const language of ['id', 'en']) await expect(getClause(page, code, language)).not.toBeEmpty();
});
