import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { getClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

/** Drops files on the page as a person does from their desktop. */
async function drop(page: Page, files: readonly { readonly name: string; readonly words: string }[]): Promise<void> {
  const made = files.map(
    ({ name, words }) => `data.items.add(new File([${JSON.stringify(words)}], ${JSON.stringify(name)}));`,
  );
  const transfer = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); ${made.join('')} return data; })()`,
  );
  for (const event of ['dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer: transfer });
}

const menu = async (page: Page, item: string) => {
  await page.getByRole('menuitem', { name: 'Berkas', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('a file dropped anywhere is stored with the open text, confirmed, listed, and can be removed', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await drop(page, [{ name: 'Surat AGRO.pdf', words: 'Kami mengusulkan …' }]);
  const said = page.getByRole('status').filter({ hasText: 'Surat AGRO.pdf disimpan utuh' });
  await expect(said).toBeVisible();
  await drop(page, [{ name: 'salinan.pdf', words: 'Kami mengusulkan …' }]);
  await expect(page.getByText('Surat AGRO.pdf sudah tersimpan')).toBeVisible();

  await menu(page, 'Berkas Diterima');
  const dialog = page.getByRole('dialog', { name: 'Berkas diterima' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Unduh Surat AGRO.pdf' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toBe('Kami mengusulkan …');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Urungkan' }).first().click();
  await expect.poll(() => naskah.host().call('files.list', { negotiation: 'loi-belarus' })).toEqual([]);
});

test('a file dropped on the home screen goes to the selected text when there are several', async ({
  page,
  open,
  naskah,
}) => {
  const { parties } = await (async () => {
    await open('/');
    return naskah.host().call('texts.show', { negotiation: 'loi-belarus', draft: null });
  })();
  const { code } = await naskah.host().call('negotiations.create', {
    code: 'loi-lain',
    kind: 'letter-of-intent',
    profile: 'non-binding',
    title: { id: 'LAIN' },
    parties: parties as never,
    languages: ['id', 'en'],
    prevailingLanguage: null,
    numbered: true,
    template: false,
  });
  await expect(page.getByRole('link', { name: 'LAIN' })).toBeVisible();
  await drop(page, [{ name: 'a.txt', words: 'a' }]);
  const dialog = page.getByRole('dialog', { name: 'Berkas ini untuk naskah mana?' });
  await dialog.getByRole('combobox', { name: 'Naskah' }).selectOption(code);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('a.txt disimpan utuh dalam loi-lain')).toBeVisible();
  expect(await naskah.host().call('files.list', { negotiation: code })).toHaveLength(1);
});
