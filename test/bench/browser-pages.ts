import { type Browser, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../helpers/browser.ts';
import { measureEditing } from './page-editing.ts';
import { measurePageStart } from './page-start.ts';
import type { BenchRow } from './result-table.ts';

/**
 * Waiting times on the screen, in a real browser. In: the folder of a large store. Without a browser: one row that says
 * so.
 */
export async function measurePages(large: string): Promise<BenchRow[]> {
  const browser = await launchBrowser();
  if (typeof browser === 'string') return [{ name: 'on screen', measured: `skipped: ${browser}`, goal: '', met: null }];
  try {
    return [...(await measurePageStart(browser)), ...(await measureEditing(browser, large))];
  } finally {
    await browser.close();
  }
}

/** A browser, or the reason why there is none. */
async function launchBrowser(): Promise<Browser | string> {
  try {
    return await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs], headless: true });
  } catch (problem) {
    return `no browser (${String(problem).split('\n', 1)[0]})`;
  }
}
