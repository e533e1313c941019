import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { FailureDetails } from '../../../shared/api/failure.ts';
import { formatMessage, type MessageKey } from '../../../shared/i18n/format-message.ts';
import { placeManagedFile } from '../../hosts/managed/place-managed-file.ts';
import { type PageFaults, watchForFaults } from './page-faults.ts';
import { type Beginning, PreparedStores } from './prepared-stores.ts';
import { type RunningWorkbench, startWorkbench } from './start-workbench.ts';

type Options = {
  readonly begin: Beginning;
  readonly speech: 'id' | 'en';
  /** What is in the administrator's file; null if there is none. */
  readonly managed: string | null;
};

type Naskah = {
  /** The folder of its data and of this machine's memory. */
  readonly folder: string;
  readonly host: () => RunningWorkbench;
  /** The same data under a new process. */
  readonly restart: () => Promise<RunningWorkbench>;
};

type Fixtures = {
  readonly naskah: Naskah;
  readonly faults: PageFaults;
  /** Opens a page: at a location of the interface, else the text of the sample if it was loaded. */
  readonly open: (place?: string, page?: Page) => Promise<void>;
  /** The text that a key has on the screen. */
  readonly words: (key: MessageKey, details?: FailureDetails) => string;
};

export const test = base.extend<Options & Fixtures, { readonly prepared: PreparedStores }>({
  begin: ['sample', { option: true }],
  speech: ['id', { option: true }],
  managed: [null, { option: true }],

  prepared: [
    // biome-ignore lint/correctness/noEmptyPattern: the first argument names what the fixture needs
    async ({}, use) => {
      const prepared = new PreparedStores();
      await use(prepared);
      prepared.remove();
    },
    { scope: 'worker' },
  ],

  naskah: async ({ managed, begin, prepared }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'naskah-e2e-'));
    await prepared.place(begin, folder);
    const environment = managed === null ? {} : placeManagedFile(folder, managed);
    let host = await startWorkbench(folder, 'data', environment);
    await use({
      folder,
      host: () => host,
      restart: async () => {
        await host.kill();
        host = await startWorkbench(folder, 'data', environment);
        return host;
      },
    });
    await host.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  faults: [
    async ({ context, naskah }, use) => {
      const faults = await watchForFaults(context, () => naskah.host().origin);
      await use(faults);
      expect(faults.found()).toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ naskah, begin, speech, page: first, faults: _ }, use) => {
    if (speech !== 'id') await naskah.host().call('settings.set', { name: 'ui.language', value: speech });
    await use(async (place = begin === 'sample' ? '/text/loi-belarus' : '/', page = first) => {
      // From elsewhere: a change of the code alone at the same origin does not reload the page.
      await page.goto('about:blank');
      await page.goto(await naskah.host().again());
      await expect(page.locator('main')).toBeVisible();
      await page.goto(`${naskah.host().origin}/#${place}`);
    });
  },

  words: async ({ speech }, use) => {
    await use((key, details) => formatMessage(speech, key, details));
  },
});

export { expect };
