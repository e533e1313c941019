// node test/e2e/helpers/take-pictures.ts: retakes the README's screenshots, in resources/screenshots.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from '../../helpers/browser.ts';
import { startWorkbench } from './start-workbench.ts';
import { getClause, showClause } from './text-screen.ts';

const into = join(import.meta.dirname, '..', '..', '..', 'resources', 'screenshots');

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

mkdirSync(into, { recursive: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
for (const { name, prepare } of pictures) {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-pictures-'));
  const host = await startWorkbench(folder);
  try {
    await host.call('person.set', { name: 'Sari Dewi', unit: 'KPAII' });
    await host.call('sample.load', {});
    const options = { viewport: { width: 1280, height: 720 }, locale: 'id-ID', reducedMotion: 'reduce' } as const;
    const page = await browser.newPage(options);
    await page.goto(host.address);
    await page.locator('main').waitFor();
    await page.goto(`${host.origin}/#/text/loi-belarus`);
    await expect(getClause(page, 'objective')).toBeVisible();
    await prepare(page);
    await page.screenshot({ path: join(into, `${name}.png`), animations: 'disabled' });
    await page.close();
  } finally {
    await host.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
await browser.close();
