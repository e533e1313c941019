import { join } from 'node:path';
import { dropSample } from '../helpers/drop-files.ts';
import { readPagePath } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const sample = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');

test.describe('from Word', () => {
  test.use({ begin: 'person' });

  test('a new text starts from Word files, whose segmentation a person corrects', async ({ page, open, naskah }) => {
    await open('/new');
    await page.getByRole('radio', { name: 'Dari berkas Word' }).check();
    await page.getByRole('textbox', { name: 'Kode' }).fill('BY');
    await page.getByRole('combobox', { name: 'Bahasa nasionalnya' }).fill('inggris');
    await page.getByRole('option', { name: 'Inggris', exact: true }).click();
    const subject = page.getByRole('group', { name: 'Tentang' });
    await subject.getByLabel('Inggris').fill('trade');
    await page.getByRole('radio', { name: 'Inggris' }).check();
    await page.getByRole('radio', { name: 'Dari berkas Word' }).check();
    await page.getByRole('button', { name: 'Buat naskah' }).click();
    await expect(page.getByText('Pilih berkas Word, atau mulai dengan cara lain.')).toBeVisible();
    for (const [language, name] of [
      ['Indonesia', 'sent-draft-1.id.docx'],
      ['Inggris', 'sent-draft-1.en.docx'],
    ] as const) {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: `Pilih berkas bahasa ${language}…` }).click();
      await (await choosing).setFiles(join(sample, name));
      await expect(page.getByText(name)).toBeVisible();
    }
    const cuts = page.getByRole('region', { name: /klausul ditemukan$/ });
    await expect(cuts.getByRole('listitem').first()).toBeVisible();
    const count = await cuts.getByRole('listitem').count();
    expect(count).toBeGreaterThan(10);
    await expect(cuts.getByRole('textbox', { name: /, Inggris$/ })).toHaveCount(count);
    await cuts
      .getByRole('textbox', { name: /, Indonesia$/ })
      .nth(5)
      .fill('Judul yang dibetulkan');
    const dropFirst = cuts.getByRole('button', { name: 'Buang klausul 1', exact: true });
    await dropFirst.click();
    await expect(cuts.getByRole('listitem')).toHaveCount(count - 1);
    await cuts.getByRole('button', { name: 'Urungkan pembagian terakhir' }).click();
    await expect(cuts.getByRole('listitem')).toHaveCount(count);
    await dropFirst.click();
    await expect(cuts.getByRole('listitem')).toHaveCount(count - 1);
    // Corrections are kept after a visit to another screen.
    await page.getByRole('button', { name: 'Batal' }).click();
    await page.getByRole('button', { name: 'Naskah baru' }).first().click();
    await expect(page.getByRole('radio', { name: 'Dari berkas Word' })).toBeChecked();
    await expect(cuts.getByRole('textbox', { name: /, Indonesia$/ }).nth(4)).toHaveValue('Judul yang dibetulkan');

    const ministry = page.getByRole('group', { name: 'Nama kementerian' }).first();
    await expect(ministry.getByLabel('Indonesia')).toHaveValue('Kementerian Perindustrian Republik Belarus');
    await expect(subject.getByLabel('Indonesia')).toHaveValue('KERJA SAMA INDUSTRI');
    await expect(subject.getByLabel('Inggris')).toHaveValue('trade');

    await cuts.getByRole('button', { name: 'Gabungkan klausul 1 dengan klausul 2' }).click();
    await expect(cuts.getByRole('listitem')).toHaveCount(count - 2);
    const first = cuts.getByRole('listitem').first();
    await first.getByRole('button', { name: /^MENCATAT/ }).click();
    await first.getByRole('button', { name: 'Klausul baru mulai di sini' }).click();
    await expect(cuts.getByRole('listitem')).toHaveCount(count - 1);
    await expect(
      cuts
        .getByRole('listitem')
        .nth(1)
        .getByRole('button', { name: /^NOTING/ }),
    ).toBeVisible();

    await page.getByRole('button', { name: 'Buat naskah' }).click();
    await expect.poll(() => readPagePath(page)).toMatch(/^\/text\//);
    const [made] = await naskah.host().call('negotiations.list', {});
    const text = await naskah.host().call('texts.show', { negotiation: made?.code ?? '', draft: null });
    expect(text.clauses).toHaveLength(count - 1);
    expect(text.clauses.map(({ heading }) => heading.id)).toContain('Judul yang dibetulkan');
  });

  test('the names of both sides are marked with one click where they are side by side, and the marks can be undone', async ({
    page,
    open,
  }) => {
    await open('/new');
    await page.getByRole('radio', { name: 'Dari berkas Word' }).check();
    await page.getByRole('textbox', { name: 'Kode' }).fill('BY');
    await dropSample(page, ['sent-draft-1.en.docx', 'sent-draft-1.id.docx']);
    const offer = page.getByRole('alert').filter({ hasText: 'Kedua pihak disebut berdampingan di 6 tempat' });
    await expect(offer).toContainText('“Kementerian Perindustrian Republik Indonesia dan Kementerian');
    await offer.getByRole('button', { name: 'Tandai semua' }).click();
    await expect(offer).toHaveCount(0);
    await expect(page.getByText('6 tempat ditandai.')).toBeVisible();
    await page.getByRole('button', { name: 'Urungkan pembagian terakhir' }).click();
    await expect(offer).toBeVisible();
  });

  test('files dropped anywhere on the page go to their languages, and the page does not navigate', async ({
    page,
    open,
  }) => {
    await open('/new');
    await expect(page.getByRole('radio', { name: 'Dari berkas Word' })).not.toBeChecked();
    const names = ['sent-draft-1.en.docx', 'sent-draft-1.id.docx'];
    await dropSample(page, names);
    for (const name of names) await expect(page.getByText(name)).toBeVisible();
    const cuts = page.getByRole('region', { name: /klausul ditemukan$/ });
    await expect(cuts.locator('[lang="en"]').first()).toContainText('The Ministry of Industry');
    const left = await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'x.docx'));
      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      return document.querySelector('main').dispatchEvent(event);
    })()`);
    expect(left).toBe(false);
  });
});
