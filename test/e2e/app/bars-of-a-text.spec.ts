import { expectAccessible } from '../helpers/check-accessibility.ts';
import { findCoveredControls } from '../helpers/covered-controls.ts';
import { describeLanguages } from '../helpers/describe-languages.ts';
import { getOutline, getPlace, openClauseEditor, readPagePath } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const name = { id: 'Belarus · Kerja Sama Industri', en: 'Belarus · Industrial Cooperation' };

describeLanguages((speech) => {
  test('every screen of a text names it, its stage, its draft and what is saved, and covers nothing', async ({
    page,
    open,
    words,
    naskah,
  }) => {
    test.setTimeout(300_000);
    const bar = page.getByRole('region', { name: words('ui.title-bar.label') });
    await open();
    for (const place of ['text', 'compare', 'matrix', 'gather', 'sign', 'verify'] as const) {
      await page.goto(`${naskah.host().origin}/#/${place}/loi-belarus`);
      await expect(page.locator('main').getByRole('heading').first()).toBeAttached();
      await expect(bar).toContainText(name[speech]);
      await expect(bar).toContainText(words('ui.title-bar.stage-unset'));
      await expect(bar).toContainText('Konsep Kemenperin setelah masukan unit');
      await expect(bar).toContainText(/(Tersimpan|Saved) \d/);
      await expect(page.getByRole('contentinfo')).toContainText(words('ui.agreement.count', { agreed: 0, all: 18 }));
      for (const width of [720, 1280, 1920]) {
        await page.setViewportSize({ width, height: 720 });
        expect({ place, width, covered: await findCoveredControls(page) }).toEqual({ place, width, covered: [] });
      }
      await expectAccessible(page, `the bars around ${place}`);
    }
    await page.goto(`${naskah.host().origin}/#/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(bar).toHaveCount(0);
  });
});

test('the rail leads to every place of the text, with what waits there', async ({ page, open, words }) => {
  const bar = page.getByRole('region', { name: words('ui.title-bar.label') });
  await open('/');
  await page.getByRole('link', { name: name.id }).click();
  const waits = getPlace(page, 'Masukan');
  await expect(waits).toHaveAccessibleName('Masukan 2 belum ditanggapi');
  await expect(getPlace(page, 'Bandingkan')).toHaveAccessibleName('Bandingkan 1 draf balasan');
  await expect(getPlace(page, 'Tanda Tangan')).toHaveAccessibleName('Tanda Tangan 5 syarat menghalangi');
  await expect(getPlace(page, 'Naskah')).toHaveAttribute('aria-current', 'page');
  await waits.click();
  await expect(page.getByRole('region', { name: 'Masukan' })).toBeVisible();
  await expect(waits).toHaveAttribute('aria-current', 'page');
  await getPlace(page, 'Naskah').click();
  await expect(page.getByRole('region', { name: 'Masukan' })).toHaveCount(0);
  for (const [place, path] of [
    ['Bandingkan', '/compare/loi-belarus'],
    ['Matriks', '/matrix/loi-belarus'],
    ['Berkas', '/gather/loi-belarus'],
    ['Proses', '/sign/loi-belarus/process'],
    ['Tanda Tangan', '/sign/loi-belarus'],
  ] as const) {
    await getPlace(page, place).click();
    await expect.poll(() => readPagePath(page)).toMatch(path);
    await expect(getPlace(page, place)).toHaveAttribute('aria-current', 'page');
    // The screen before is gone.
    await expect(page.locator('main')).toHaveCount(1);
    await expect(bar).toHaveCount(1);
  }
  await waits.click();
  await expect(page.getByRole('region', { name: 'Masukan' })).toContainText('volume pasokan');
});

test('the title bar says what becomes of typed words, and its next step answers the comments', async ({
  page,
  open,
  words,
  faults,
}) => {
  await open();
  const bar = page.getByRole('region', { name: words('ui.title-bar.label') });
  await expect(bar).toContainText(/Tersimpan \d/);
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  await expect(bar).toContainText(words('ui.title-bar.kept'));
  await page.route('**/call/typing.keep', (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'internal', message: '', details: { reason: 'Disk penuh' } } } }),
  );
  await page.keyboard.type(' Lagi.');
  await expect(bar).toContainText(/^.*Tidak tersimpan: .*Disk penuh/);
  await page.unroute('**/call/typing.keep');
  await page.keyboard.type(' Dan lagi.');
  await expect(bar).toContainText(words('ui.title-bar.kept'));
  await page.keyboard.press('Control+S');
  await expect(bar).toContainText(/Tersimpan \d/);
  await expect(bar).toContainText('+ 1 perubahan');
  await bar.getByRole('button', { name: 'Tanggapi 2 Masukan' }).click();
  await expect(page.getByRole('region', { name: 'Masukan' }).locator('[data-here="true"]')).toContainText(
    'volume pasokan',
  );
  expect(faults.found()).toEqual([]);
});

test('a text is called as a person named it', async ({ page, open, words, naskah }) => {
  await open();
  await page.getByRole('menuitem', { name: 'Berkas', exact: true }).click();
  await page.getByRole('menuitem', { name: words('ui.action.describe') }).click();
  const field = page.getByRole('textbox', { name: words('ui.describe.short-name') });
  await expect(field).toHaveAttribute('placeholder', name.id);
  await field.fill('Minsk 2022');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('region', { name: words('ui.title-bar.label') })).toContainText('Minsk 2022');
  const [text] = await naskah.host().call('negotiations.list', {});
  expect(text?.shortName).toBe('Minsk 2022');
});

test('the preamble is folded in the outline, with its marks, and the legend says what they mean', async ({
  page,
  open,
  naskah,
}) => {
  await naskah.host().call('comments.make', {
    negotiation: 'loi-belarus',
    clause: 'noting-trade',
    language: 'id',
    quote: null,
    unit: null,
    kind: 'substance',
    body: 'Mohon diperiksa.',
    proposal: null,
  });
  await open('/text/loi-belarus');
  const outline = getOutline(page);
  await expect(outline.getByRole('listitem')).toHaveCount(14);
  const preamble = outline.getByRole('button', { name: /^Pembukaan/ });
  await expect(preamble.getByRole('img', { name: 'Masukan terbuka: 1' })).toBeVisible();
  await preamble.click();
  await expect(outline.getByRole('listitem')).toHaveCount(18);
  await page.reload();
  await expect(outline.getByRole('listitem')).toHaveCount(18);
  const legend = outline.getByRole('region', { name: 'Arti tanda' });
  await expect(legend).toContainText('Disepakati Ad Referendum');
  await legend.getByRole('button').click();
  await expect(legend).not.toContainText('Disepakati Ad Referendum');
});
