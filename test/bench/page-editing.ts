import type { Browser, Page } from '@playwright/test';
import { startWorkbench } from '../e2e/helpers/start-workbench.ts';
import { GENERATED_CODE } from './generate-store.ts';
import { computeMedian, computePercentile } from './measure.ts';
import { pageWatch } from './page-watch.ts';
import { type BenchRow, createRow, formatMs } from './result-table.ts';

const OPENINGS = 40;
/** Some 150 key presses, at the pace of a fast typist. */
const WORDS = 'Para Peserta sepakat untuk meningkatkan kerja sama industri yang saling menguntungkan. '.repeat(2);
const PACE_MS = 60;
const OPEN_GOAL = 100;
const KEY_GOAL = 50;

type Screen = { readonly name: string; readonly prepare: (page: Page) => Promise<void> };

const screens: readonly Screen[] = [
  { name: 'one language', prepare: async () => {} },
  {
    name: 'three languages, changes shown',
    prepare: async (page) => {
      for (const language of ['EN', 'RU']) await page.getByRole('button', { name: language, exact: true }).click();
      await page.locator('[data-columns="3"]').waitFor();
      await page.keyboard.press('F9');
      await page.locator('ins, del').first().waitFor();
    },
  },
];

/** Opening a clause, and typing in it, in a store of hundreds of clauses and of thousands of comments. */
export async function measureEditing(browser: Browser, folder: string): Promise<BenchRow[]> {
  const host = await startWorkbench(folder);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    await host.call('person.set', { name: 'Sari', unit: null });
    await context.addInitScript(pageWatch);
    const page = await context.newPage();
    await page.goto(host.address);
    await page.locator('main').waitFor();
    await page.goto(`${host.origin}/#/text/${GENERATED_CODE}`);
    await page.locator('[data-clause]').first().waitFor();
    const rows: BenchRow[] = [];
    for (const { name, prepare } of screens) {
      await prepare(page);
      rows.push(formatTimes(`opening a clause: ${name}`, await measureOpenings(page), OPEN_GOAL));
      rows.push(formatTimes(`key press to paint: ${name}`, await measureKeys(page), KEY_GOAL));
    }
    return rows;
  } finally {
    await context.close();
    await host.kill();
  }
}

/** Every other clause is opened with Enter, the others with a click. */
async function measureOpenings(page: Page): Promise<number[]> {
  for (let n = 0; n < OPENINGS; n += 1) {
    await showNthClause(page, n * 7);
    await page.evaluate(`naskahWatch.of = 'opening'`);
    if (n % 2 === 0) await page.keyboard.press('Enter');
    else await page.locator('[data-clause]:focus').click({ position: { x: 60, y: 60 } });
    await page.evaluate(`naskahWatch.seen(${n + 1})`);
    await leaveEditor(page);
  }
  return takeTimes(page, OPENINGS);
}

async function measureKeys(page: Page): Promise<number[]> {
  await showNthClause(page, 4);
  await page.keyboard.press('Enter');
  await page.locator('.cm-editor :focus').waitFor();
  await page.evaluate(`naskahWatch.of = 'keys'; naskahWatch.events.length = 0`);
  await page.keyboard.type(WORDS, { delay: PACE_MS });
  await page.evaluate(`naskahWatch.seen(${WORDS.length})`);
  await page.evaluate(`naskahWatch.of = ''`);
  const slow = await page.evaluate<number[]>('naskahWatch.events.splice(0)');
  await leaveEditor(page);
  // The browser's own times reach up to the screen, but exist only for slow events: the longer of both counts.
  const own = (await takeTimes(page, WORDS.length)).sort((a, b) => b - a);
  return own.map((time, n) => Math.max(time, slow.sort((a, b) => b - a)[n] ?? 0));
}

async function showNthClause(page: Page, n: number): Promise<void> {
  const entry = page.locator('nav ol li').nth(n).getByRole('button').nth(1);
  await entry.click();
  await page.locator('[data-clause]:focus').waitFor();
}

async function leaveEditor(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.cm-editor').first().waitFor({ state: 'detached' });
}

async function takeTimes(page: Page, count: number): Promise<number[]> {
  const times = await page.evaluate<number[]>('naskahWatch.presses.splice(0)');
  if (times.length !== count) throw new Error(`${times.length} of ${count} presses were seen`);
  return times;
}

function formatTimes(name: string, times: readonly number[], goal: number): BenchRow {
  const more = `of ${times.length}; median ${formatMs(computeMedian(times))}, slowest ${formatMs(Math.max(...times))}`;
  return createRow(`${name}, 95th percentile`, computePercentile(times, 95), goal, formatMs, more);
}
