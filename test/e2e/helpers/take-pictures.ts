// node test/e2e/helpers/take-pictures.ts: retakes the README's screenshots, in resources/screenshots.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from '../../helpers/browser.ts';
import { startWorkbench } from './start-workbench.ts';
import { getClause, selectWords, showClause } from './text-screen.ts';

const into = join(import.meta.dirname, '..', '..', '..', 'resources', 'screenshots');
const drawer = (page: Page) => page.getByRole('region', { name: 'Masukan' });

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
    name: 'comment',
    prepare: async (page) => {
      const cell = await showClause(page, 'funding', 'Pendanaan');
      await selectWords(page, cell, 'ketersediaan anggaran');
      await page.keyboard.press('Control+Alt+M');
      const form = page.getByRole('form', { name: 'Beri masukan' });
      await form.getByLabel('Unit').selectOption('ROHUKUM');
      await form.getByRole('textbox', { name: 'Masukan' }).fill('Sebutkan anggaran masing-masing Peserta.');
      await form.getByRole('textbox', { name: 'Usulan rumusan' }).fill('ketersediaan anggaran masing-masing Peserta');
      await form.getByRole('button', { name: 'Catat masukan' }).click();
      await page.getByRole('button', { name: 'Tutup pemberitahuan' }).click();
      await drawer(page).getByRole('textbox', { name: 'Tindak lanjut' }).fill('Disepakati dalam rapat 14 Januari.');
    },
  },
  {
    name: 'export',
    prepare: async (page) => {
      await showClause(page, 'objective', 'Tujuan');
      await page.keyboard.press('F12');
      const preview = page.getByRole('dialog').getByRole('region', { name: /^Pratinjau/ });
      await expect(preview).toContainText('Paragraf 2');
      await preview.evaluate('(element) => element.closest("[class]").parentElement.scrollTo(0, 0)');
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
