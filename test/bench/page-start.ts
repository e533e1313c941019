import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { startWorkbench } from '../e2e/helpers/start-workbench.ts';
import { removeBenchFolder } from './large-store.ts';
import { computeMedian } from './measure.ts';
import { pageWatch } from './page-watch.ts';
import { type BenchRow, createRow, formatMs } from './result-table.ts';

const STARTS = 9;
const GOAL = 2000;
/** The title of a text in the list; its address shows no location. */
const LINK = 'main li a';

/** From starting the browser host's process to the first screens of the sample, in a browser that is already running. */
export async function measurePageStart(browser: Browser): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-bench-run-'));
  try {
    const host = await startWorkbench(folder);
    await host.call('person.set', { name: 'Sari', unit: null });
    await host.call('sample.load', {});
    await host.kill();
    const all: { home: number; text: number }[] = [];
    for (let n = 0; n < STARTS; n += 1) all.push(await measureFirstScreens(browser, folder));
    return (['home', 'text'] as const).map((screen) => {
      const times = all.map((one) => one[screen]);
      return createRow(
        `start to painted ${screen} of the sample`,
        computeMedian(times),
        GOAL,
        formatMs,
        `slowest ${formatMs(Math.max(...times))}`,
      );
    });
  } finally {
    removeBenchFolder(folder);
  }
}

/** No part of the page is cached: each start has a port of its own. */
async function measureFirstScreens(browser: Browser, folder: string): Promise<{ home: number; text: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await context.addInitScript(pageWatch);
  const page = await context.newPage();
  const started = performance.timeOrigin + performance.now();
  const host = await startWorkbench(folder);
  try {
    await page.goto(host.address, { waitUntil: 'commit' });
    const home = await page.evaluate<number>(`naskahWatch.painted('${LINK}')`);
    await page.evaluate(`document.querySelector('${LINK}').click()`);
    const text = await page.evaluate<number>(`naskahWatch.painted('[data-clause]')`);
    return { home: home - started, text: text - started };
  } finally {
    await context.close();
    await host.kill();
  }
}
