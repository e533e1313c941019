import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openInBrowser } from '../open-in-browser.ts';
import { findWindowBrowser } from './find-window-browser.ts';

/** A browser that cannot start (for root, or without a display) ends within this time. */
const START_MS = 3000;

/**
 * Opens an address of ours in a window of its own, by a Chrome, Edge or Chromium of this machine; where there is none, or
 * it ends at once, in the machine's browser. The window has a profile of its own in the state folder: no extension reads
 * the texts, no account synchronizes them, and nothing is fetched in the background.
 */
export async function openAppWindow(address: string, state: string): Promise<void> {
  const program = findWindowBrowser(process.env, process.platform);
  if (program === null || !(await startBrowser(program, buildWindowArguments(address, state)))) openInBrowser(address);
}

function buildWindowArguments(address: string, state: string): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${join(state, 'window')}`,
    '--class=naskah',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
  ];
}

/** Whether it runs, or has passed the address to its running process. */
async function startBrowser(program: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  child.unref();
  const failed = new Promise<false>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => code !== 0 && resolve(false));
  });
  return Promise.race([failed, wait(START_MS, true)]);
}
