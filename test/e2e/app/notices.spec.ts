import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { findCoveredControls } from '../helpers/covered-controls.ts';
import { getBody, getClause, openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const notice = (page: Page) =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Tutup pemberitahuan' }) });

/** Also checked by axe here; accessibility.spec.ts checks the screens themselves. */
const looked = ['an editor with its save bar', 'the export', '/'];

/** A completed action, with its Undo button. */
async function saved(page: Page): Promise<void> {
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  await page.keyboard.press('Control+S');
  await expect(notice(page)).toContainText('Versi baru disimpan.');
}

/** The notice, which stays while it is hovered, does not overlap the field. */
async function apart(page: Page, field: Locator): Promise<void> {
  await notice(page).hover();
  await expect(field).toBeVisible();
  const [one, other] = [await notice(page).boundingBox(), await field.boundingBox()];
  if (one === null || other === null) throw new Error('nothing to compare');
  const over =
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height;
  expect({ notice: one, field: other, over }).toMatchObject({ over: false });
}

test('a notice never covers the field a person types in', async ({ page, open }) => {
  await open();
  await saved(page);
  await openClauseEditor(page, 'funding', 'Pendanaan');
  await apart(page, getBody(page));
  await page.keyboard.type(' Lagi.');
  await apart(page, page.getByLabel('Catatan'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+F');
  await apart(page, page.getByRole('search').getByRole('textbox'));
  await page.keyboard.press('Escape');
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('Control+Alt+M');
  await apart(page, page.getByRole('textbox', { name: 'Masukan' }));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tetapkan Draf' }).click();
  await apart(page, page.getByLabel('Nama draf'));
});

test('a notice stays while it is hovered or focused, and disappears afterwards', async ({ page, open }) => {
  await page.clock.install();
  await open();
  await saved(page);
  await notice(page).hover();
  await page.clock.fastForward(60_000);
  await expect(notice(page)).toContainText('Versi baru disimpan.');
  await notice(page).getByRole('button', { name: 'Urungkan' }).focus();
  await page.mouse.move(0, 400);
  await page.clock.fastForward(60_000);
  await expect(notice(page)).toContainText('Versi baru disimpan.');
  await getClause(page, 'objective').focus();
  await page.clock.fastForward(30_000);
  await expect(notice(page)).toHaveCount(0);
});

test('Ctrl+Alt+Z undoes the action named in the notice', async ({ page, open }) => {
  await open();
  await saved(page);
  await page.keyboard.press('Control+Alt+Z');
  await expect(notice(page)).toContainText('Sudah diurungkan.');
  await expect(getClause(page, 'objective')).not.toContainText('Baru.');
});

const small = { width: 1280, height: 720 };
const sizes = [small, { width: 1920, height: 1080 }];

for (const speech of ['id', 'en'] as const)
  test.describe(speech, () => {
    test.use({ speech });
    test(`notices cover no control on any screen or in any dialog, and none covers them (${speech})`, async ({
      page,
      open,
      words,
    }) => {
      const close = page.getByRole('button', { name: words('ui.notice.close') });
      const undo = page.getByRole('button', { name: words('ui.notice.undo'), exact: true });
      test.setTimeout(240_000);
      /** At each size, with a success next to a failure, hovered so that it stays. */
      const uncovered = async (what: string) => {
        for (const size of sizes) {
          await page.setViewportSize(size);
          await expect(close).toHaveCount(2);
          await undo.hover();
          await expect
            .soft({ what, size, covered: await findCoveredControls(page) })
            .toEqual({ what, size, covered: [] });
        }
        await page.setViewportSize(small);
        await undo.hover();
        if (looked.includes(what)) await expectAccessible(page, `notices, ${what}`);
      };
      await open();
      await openClauseEditor(page, 'objective', 'Tujuan');
      await page.keyboard.type(' Baru.');
      await page.keyboard.press('Control+S');
      await expect(undo).toBeVisible();
      await page.route('**/call/clauses.write', (route) =>
        route.fulfill({
          json: {
            ok: false,
            error: { code: 'internal', message: '', details: { reason: 'Disk penuh. '.repeat(12) } },
          },
        }),
      );
      await openClauseEditor(page, 'objective', 'Tujuan');
      await page.keyboard.type(' Lagi.');
      await page.keyboard.press('Control+S');
      await uncovered('an editor with its save bar');
      await page.keyboard.press('Escape');
      for (const [key, what] of [
        ['Alt+1', 'comments'],
        ['Alt+2', 'history'],
      ] as const) {
        await page.keyboard.press(key);
        await uncovered(what);
      }
      await page.keyboard.press('F12');
      await expect(page.getByRole('dialog')).toBeVisible();
      await uncovered('the export');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await uncovered('the key map');
      await page.keyboard.press('Escape');
      for (const place of [
        '/',
        '/new',
        '/verify',
        '/gather/loi-belarus',
        '/matrix/loi-belarus',
        '/sign/loi-belarus/ready',
        '/sign/loi-belarus/set',
        '/sign/loi-belarus/process',
        '/compare/loi-belarus/two/draft%3Adraft-1/text/id',
        '/compare/loi-belarus/three',
      ]) {
        await page.goto(`${new URL(page.url()).origin}/#${place}`);
        await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
        await uncovered(place);
      }
    });
  });

test('a new notice does not put Undo where a control was', async ({ page, open }) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  const before = await page.locator('main').boundingBox();
  await page.keyboard.press('Control+S');
  await expect(notice(page)).toContainText('Versi baru disimpan.');
  expect(await page.locator('main').boundingBox()).toEqual(before);
  const undo = await notice(page).getByRole('button', { name: 'Urungkan' }).boundingBox();
  expect(undo?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
});

test('a failure follows the language of the interface', async ({ page, open }) => {
  await open();
  const details = { reason: 'Disk penuh' };
  await page.route('**/call/clauses.write', (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'internal', message: '', details } } }),
  );
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  await page.keyboard.press('Control+S');
  await expect(notice(page)).toContainText('Terjadi kesalahan di dalam Naskah');
  await page.getByRole('button', { name: 'ID: Switch to English' }).click();
  const shown = page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Close' }) });
  await expect(shown).toContainText('Disk penuh');
  await expect(shown).not.toContainText('Terjadi kesalahan');
});
