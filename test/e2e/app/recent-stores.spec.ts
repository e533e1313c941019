import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { type RunningWorkbench, startWorkbench } from '../helpers/start-workbench.ts';
import { getClause } from '../helpers/text-screen.ts';
import { test as base, expect } from '../helpers/workbench-test.ts';

/** A second store on the same machine, with the sample in it. */
const test = base.extend<{ other: RunningWorkbench & { readonly data: string } }>({
  other: async ({ naskah, faults }, use) => {
    const data = join(naskah.folder, 'lain');
    const host = await startWorkbench(naskah.folder, 'lain');
    await host.call('person.set', { name: 'Budi', unit: 'ILMATE' });
    await host.call('sample.load', {});
    // Opening the page of the other store is what this test is about.
    faults.expect(/^request: http:\/\/127\.0\.0\.1:\d+\//);
    await use({ ...host, data });
    await host.kill();
    kill(data);
  },
});

test.use({ begin: 'person' });

/** Ends a process that a page started, which is not a child of this one. */
function kill(data: string): void {
  const note = join(data, 'loopback.json');
  if (!existsSync(note)) return;
  const { pid } = JSON.parse(readFileSync(note, 'utf8')) as { pid: number };
  try {
    process.kill(pid, 'SIGKILL');
  } catch {}
}

const stores = (page: Page): Locator => page.getByRole('region', { name: /^(Penyimpanan lain|Other stores)$/ });

test('without another known store, the interface does not mention stores', async ({ page, open }) => {
  await open('/');
  await expect(page.getByText('Mulailah dengan naskah baru, atau lihat dahulu')).toBeVisible();
  await expect(stores(page)).toHaveCount(0);
});

test('switches to a store that is running and to one that is not; the first keeps running', async ({
  page,
  open,
  other,
  naskah,
}) => {
  await open('/');
  await expect(stores(page).getByRole('listitem')).toHaveCount(1);
  await expect(stores(page).getByRole('listitem')).toContainText(`${other.data}terakhir dibuka`);
  await expect(stores(page)).toContainText(`Penyimpanan ini: ${join(naskah.folder, 'data')}`);
  await expectAccessible(page, 'stores');
  await stores(page)
    .getByRole('button', { name: `Buka ${other.data}` })
    .click();
  await expect(page.getByRole('button', { name: /Budi · ILMATE/ })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(other.origin);
  await page.getByRole('link', { name: /Kerja Sama Industri/ }).click();
  await expect(getClause(page, 'objective')).toContainText('menetapkan kerangka kerja sama industri');
  await page.goBack();
  await expect(stores(page).getByRole('listitem')).toContainText(join(naskah.folder, 'data'));

  await page.goto(await naskah.host().again());
  await expect(page.getByText('Mulailah dengan naskah baru, atau lihat dahulu')).toBeVisible();
  await other.kill();
  await stores(page)
    .getByRole('button', { name: `Buka ${other.data}` })
    .click();
  await expect(page.getByRole('link', { name: /Kerja Sama Industri/ })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(other.origin);

  // And back: with the browser's back button, and by the same way as before.
  await page.goBack();
  await expect(page.getByText('Mulailah dengan naskah baru, atau lihat dahulu')).toBeVisible();
  await page.goForward();
  await stores(page).getByRole('button').click();
  await expect(page.getByText('Mulailah dengan naskah baru, atau lihat dahulu')).toBeVisible();
  expect(new URL(page.url()).origin).toBe(naskah.host().origin);
  expect(await naskah.host().call('negotiations.list', {})).toEqual([]);
});

for (const speech of ['id', 'en'] as const)
  test.describe(speech, () => {
    test.use({ speech });
    test(`a missing store is rejected with a message, and the page stays (${speech})`, async ({
      page,
      open,
      other,
      words,
    }) => {
      await open('/');
      const button = stores(page).getByRole('button', { name: words('ui.stores.open-named', { folder: other.data }) });
      await expect(button).toBeVisible();
      await other.kill();
      renameSync(join(other.data, 'naskah.db'), join(other.data, 'pindah.db'));
      await button.click();
      await expect(stores(page).getByRole('alert')).toContainText(
        words('ui.problem.store-unknown', { path: other.data }),
      );
      await expectAccessible(page, 'a store that is gone');
      await expect(button).toBeEnabled();
    });
  });
