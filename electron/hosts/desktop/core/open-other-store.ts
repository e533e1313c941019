import type { OpenedStore } from '../../../../shared/api/client.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { Result } from '../../../../shared/api/result.ts';
import { openReadableStore } from '../../../core/store/open-store.ts';
import { openInBrowser } from '../../open-in-browser.ts';
import { ownFolderOrFindPage } from '../../owner/own-folder-or-find-page.ts';
import type { CoreMessage } from './core-messages.ts';

/**
 * Has the program restart on another data folder. If a browser or another window shows that folder, that one comes to the
 * front and this window stays. Throws, and the window stays, if the folder cannot be opened: a window must not end in an
 * error.
 */
export async function openOtherStore(
  folder: string,
  post: (message: CoreMessage) => void,
): Promise<Result<OpenedStore>> {
  const owned = await ownFolderOrFindPage(folder, 'desktop').catch(expectOpenWindow);
  if (owned === 'window') post({ startSecond: folder });
  else if ('address' in owned) openInBrowser(owned.address);
  else {
    try {
      checkStoreOpens(folder);
    } finally {
      owned.release();
    }
    // The page has its answer before it is closed.
    setImmediate(() => post({ relaunch: folder }));
  }
  return { ok: true, value: { address: null } };
}

function expectOpenWindow(problem: unknown): 'window' {
  if (problem instanceof Failure && problem.code === 'store-owned' && problem.details.host === 'desktop')
    return 'window';
  throw problem;
}

/** Throws what opening the store would throw. A store in an older format is upgraded when it is opened. */
function checkStoreOpens(folder: string): void {
  try {
    openReadableStore(folder).db.close();
  } catch (problem) {
    if (!(problem instanceof Failure) || problem.code !== 'store-outdated') throw problem;
  }
}
