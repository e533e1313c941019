import { expectAccessible } from '../helpers/check-accessibility.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test.use({ locale: 'en-US' });

for (const [speech, shown, problem] of [
  ['id', '12 Februari 2022', 'Tanggal tidak dikenali. Contoh: 12 Februari 2022'],
  ['en', '12 February 2022', 'This is not a date. Example: 12 February 2022'],
] as const)
  test.describe(speech, () => {
    test.use({ speech });

    test('a day is shown with the name of its month in the language of the program, however it was typed', async ({
      page,
      open,
      words,
    }) => {
      await open('/compare/loi-belarus/two/draft%3Adraft-1/draft%3Adraft-2/id');
      await page.getByRole('button', { name: words('ui.compare.out-redline') }).click();
      const dialog = page.getByRole('dialog');
      const day = dialog.getByLabel(words('ui.compare.out-date'));
      for (const typed of ['12.02.2022', '2022-02-12', '12 Feb 2022', '12/2/2022']) {
        await day.fill(typed);
        await day.blur();
        await expect(day).toHaveValue(shown);
      }
      await day.fill('31.02.2022');
      await day.blur();
      await expect(day).toHaveValue('31.02.2022');
      await expect(dialog.getByText(problem)).toBeVisible();
      await expectAccessible(page, 'date');
      await dialog.locator('input[type="date"]').fill('2022-02-12');
      await expect(day).toHaveValue(shown);
      await expect(dialog.getByText(problem)).toHaveCount(0);
    });
  });
