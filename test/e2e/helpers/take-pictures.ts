// node test/e2e/helpers/take-pictures.ts [readme|manual] [NAME…]: retakes the README's screenshots, in resources/screenshots,
// and the manual's pictures, in resources/manual, or those of these names alone.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';
import { browserArgs, findBrowser } from '../../helpers/browser.ts';
import { manualPictures } from './manual-pictures.ts';
import { startWorkbench } from './start-workbench.ts';
import { getClause, showClause } from './text-screen.ts';

const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
const [only, ...names] = process.argv.slice(2);
const isAsked = (name: string) => names.length === 0 || names.includes(name);

const pictures: readonly { readonly name: string; readonly prepare: (page: Page) => Promise<void> }[] = [
  {
    name: 'text',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'EN', exact: true }).click();
      await page.keyboard.press('F9');
      await page.getByRole('combobox', { name: 'Perubahan sejak' }).selectOption('draft-1');
      await showClause(page, 'areas', 'Bidang');
      await expect(getClause(page, 'areas').locator('ins').first()).toBeVisible();
      await page.keyboard.press('Alt+2');
      await expect(page.getByRole('region', { name: 'Riwayat' }).locator('ins').first()).toBeVisible();
    },
  },
  {
    name: 'checks',
    prepare: async (page) => {
      await page
        .getByRole('toolbar')
        .getByRole('button', { name: /^Pemeriksaan/ })
        .click();
      await expect(page.getByRole('tab', { name: /^Pemeriksaan/ })).toHaveAttribute('aria-selected', 'true');
      await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
    },
  },
  {
    name: 'home',
    prepare: async (page) => {
      await page.keyboard.press('Control+Alt+H');
      await expect(page.getByRole('region', { name: 'Yang menunggu' }).getByRole('listitem')).toHaveCount(4);
    },
  },
];

const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });

type Picture = { readonly into: string; readonly name: string; readonly place: string; readonly height: number };
type TakePicture = (picture: Picture, prepare: (page: Page) => Promise<void>) => Promise<void>;

/** Runs `work` on a sample of its own. No picture may leave anything there that another shows. */
async function runOnSample(speech: InterfaceLanguage, work: (take: TakePicture) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-pictures-'));
  const host = await startWorkbench(folder);
  try {
    await host.call('person.set', { name: 'Sari Dewi', unit: 'KPAII' });
    await host.call('sample.load', {});
    await host.call('settings.set', { name: 'ui.language', value: speech });
    await work(async ({ into, name, place, height }, prepare) => {
      mkdirSync(into, { recursive: true });
      const options = { viewport: { width: 1280, height }, locale: 'id-ID', reducedMotion: 'reduce' } as const;
      const page = await browser.newPage(options);
      await page.goto(await host.again());
      await page.locator('main').waitFor();
      await page.goto(`${host.origin}/#${place}`);
      await prepare(page);
      await page.screenshot({ path: join(into, `${name}.png`), animations: 'disabled' });
      await page.close();
    });
  } finally {
    await host.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (only !== 'manual')
  await runOnSample('id', async (take) => {
    for (const { name, prepare } of pictures.filter((one) => isAsked(one.name)))
      await take(
        { into: join(resources, 'screenshots'), name, place: '/text/loi-belarus', height: 720 },
        async (page) => {
          await expect(getClause(page, 'objective')).toBeVisible();
          await prepare(page);
        },
      );
  });
if (only !== 'readme')
  for (const speech of interfaceLanguages)
    await runOnSample(speech, async (take) => {
      const into = join(resources, 'manual', speech, 'pictures');
      for (const { page: name, place, prepare } of manualPictures.filter(({ page }) => isAsked(page)))
        await take({ into, name, place, height: 640 }, (page) => prepare(page, speech));
    });
await browser.close();
