import { type Browser, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../helpers/browser.ts';
import { pageEditing } from './page-editing.ts';
import { pageStart } from './page-start.ts';
import type { Row } from './table.ts';

/**
 * What a person waits for on the screen, in a real browser. In: the folder of a large store. Where there is no browser, one
 * row that says so.
 */
export async function onScreen(large: string): Promise<Row[]> {
  const browser = await openBrowser();
  if (typeof browser === 'string') return [{ name: 'on screen', measured: `skipped: ${browser}`, goal: '', met: null }];
  try {
    return [...(await pageStart(browser)), ...(await pageEditing(browser, large))];
  } finally {
    await browser.close();
  }
}

/** A browser, else why there is none. */
async function openBrowser(): Promise<Browser | string> {
  try {
    return await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs], headless: true });
  } catch (problem) {
    return `no browser (${String(problem).split('\n', 1)[0]})`;
  }
}
