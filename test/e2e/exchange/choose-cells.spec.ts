import { expectAccessible } from '../helpers/check-accessibility.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

test('cells of the matrix are chosen by keys, clicks and headers, and answered together with one undo', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  for (const clause of ['funding', 'confidentiality'])
    for (const unit of ['AGRO', 'IKFT'])
      await call('comments.make', {
        negotiation,
        clause,
        unit,
        body: 'Mohon dibahas.',
        proposal: null,
        language: null,
        quote: null,
        kind: 'substance',
      });
  const countAnswered = async () =>
    (await call('comments.list', { negotiation, clause: null })).filter(({ answers }) =>
      answers.some(({ text }) => text === 'Dibahas dalam rapat.'),
    ).length;
  await open('/matrix/loi-belarus');
  const grid = page.getByRole('grid', { name: 'Matriks Masukan' });
  const cell = (unit: string, clause: RegExp) =>
    grid.getByRole('gridcell').getByRole('button', { name: new RegExp(`${unit}, ${clause.source}`) });
  const chosen = grid.getByRole('gridcell', { selected: true });
  await cell('AGRO', /.*Pendanaan/).focus();
  await page.keyboard.press('Space');
  await expect(chosen).toHaveCount(1);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(chosen).toHaveCount(2);
  await cell('AGRO', /.*Kerahasiaan/).click({ modifiers: ['ControlOrMeta'] });
  await expect(chosen).toHaveCount(3);
  const pane = page.getByRole('region', { name: '3 sel dipilih' });
  await expect(pane.getByRole('form', { name: 'Tanggapi 3 masukan' })).toBeVisible();
  await expectAccessible(page, 'matrix, chosen cells');
  await page.keyboard.press('Escape');
  await expect(chosen).toHaveCount(0);

  // The whole row at its head, and one cell out of it.
  await grid
    .getByRole('rowheader', { name: /Pendanaan/ })
    .getByRole('button')
    .focus();
  await page.keyboard.press('Space');
  await expect(chosen).toHaveCount(2);
  await grid
    .getByRole('rowheader', { name: /Kerahasiaan/ })
    .getByRole('button')
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(chosen).toHaveCount(4);
  await cell('IKFT', /.*Kerahasiaan/).click({ modifiers: ['ControlOrMeta'] });
  await expect(chosen).toHaveCount(3);
  const form = page.getByRole('form', { name: 'Tanggapi 3 masukan' });
  await form.getByRole('textbox', { name: 'Tindak lanjut' }).fill('Dibahas dalam rapat.');
  await form.getByRole('combobox').selectOption('deferred');
  await form.getByRole('button', { name: 'Tanggapi 3 masukan' }).click();
  await expect.poll(countAnswered).toBe(3);
  await page.getByRole('button', { name: 'Urungkan' }).first().click();
  await expect.poll(countAnswered).toBe(0);
});
