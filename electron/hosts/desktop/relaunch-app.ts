import { spawn } from 'node:child_process';
import { app } from 'electron';
import type { OpenedStore } from '../../../shared/api/client.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { Result } from '../../../shared/api/result.ts';
import { openReadableStore } from '../../core/store/open-store.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { ownFolderOrFindPage } from '../owner/own-folder-or-find-page.ts';
import { buildRestartArguments } from './parse-data-folder.ts';

/**
 * Restarts the app on another data folder and ends this window. If a browser or another window shows that folder, that
 * one comes to the front and this window stays. Throws, and stays, if the folder cannot be opened: a window must not
 * end in an error.
 */
export async function relaunchApp(folder: string): Promise<Result<OpenedStore>> {
  const owned = await ownFolderOrFindPage(folder, 'desktop').catch(expectOpenWindow);
  if (owned === 'window') startSecondProcess(folder);
  else if ('address' in owned) openInBrowser(owned.address);
  else {
    try {
      checkStoreOpens(folder);
    } finally {
      owned.release();
    }
    app.relaunch({ args: buildRestartArguments(folder, process.argv) });
    app.quit();
  }
  return { ok: true, value: { address: null } };
}

function expectOpenWindow(problem: unknown): 'window' {
  if (problem instanceof Failure && problem.code === 'store-owned' && problem.details.host === 'desktop')
    return 'window';
  throw problem;
}

/** A second start on a folder that has a window: it shows that window, or reports why it cannot. */
function startSecondProcess(folder: string): void {
  const child = spawn(process.execPath, buildRestartArguments(folder, process.argv), {
    detached: true,
    stdio: 'ignore',
  });
  child.on('error', () => {});
  child.unref();
}

/** Throws what opening the store would throw. A store in an older format is upgraded when it is opened. */
function checkStoreOpens(folder: string): void {
  try {
    openReadableStore(folder).db.close();
  } catch (problem) {
    if (!(problem instanceof Failure) || problem.code !== 'store-outdated') throw problem;
  }
}
