import { app, type BrowserWindow } from 'electron';
import { askAboutHungPage, askToRestart, type HungTitle } from './ask-to-restart.ts';

/** A page that crashes again within this time would crash again if it were reopened automatically. */
const REPEATED_CRASH_MS = 60_000;

type CrashAnswers = {
  /** The window in front of which the person is asked about a page that does not respond. */
  readonly askBefore: BrowserWindow;
  readonly hungTitle: HungTitle;
  /** The page is opened again. */
  readonly reopened: () => void;
  /** The page has soon ended again, and was not opened again. */
  readonly endedAgain: () => void;
};

/**
 * Reopens the page of the workbench if its process ends, once automatically; if it soon ends again, the person decides. The
 * returned function reports, once per crash, whether the page was reopened.
 */
export function reopenCrashedWorkbench(window: BrowserWindow): () => boolean {
  let isReopened = false;
  const reopened = () => {
    isReopened = true;
  };
  const ask = async () => {
    const again = await askToRestart(window, { title: 'title', about: 'about', restart: 'reopen' });
    if (window.isDestroyed()) return;
    if (!again) return app.quit();
    reopened();
    window.webContents.reload();
  };
  reopenCrashedPage(window, { askBefore: window, hungTitle: 'hung-title', reopened, endedAgain: () => void ask() });
  return () => {
    const before = isReopened;
    isReopened = false;
    return before;
  };
}

/**
 * Reopens a page if its process ends, but not if it soon ends again; if it does not respond, the person decides. What was
 * typed is in the store, up to its last second.
 */
export function reopenCrashedPage(window: BrowserWindow, answers: CrashAnswers): void {
  const { askBefore, hungTitle, reopened, endedAgain } = answers;
  let last: number | null = null;
  /** The person had the process ended. */
  let isEnded = false;
  let asking: AbortController | null = null;
  const reopen = () => {
    reopened();
    window.webContents.reload();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    asking?.abort();
    if (isEnded) {
      isEnded = false;
      return reopen();
    }
    if (reason === 'clean-exit') return;
    const now = Date.now();
    const isSoon = last !== null && now - last < REPEATED_CRASH_MS;
    last = now;
    if (isSoon) endedAgain();
    else reopen();
  });
  window.on('unresponsive', () => {
    if (asking !== null || askBefore.isDestroyed()) return;
    const controller = new AbortController();
    asking = controller;
    void askAboutHungPage(askBefore, hungTitle, controller.signal).then((again) => {
      asking = null;
      if (!again || window.isDestroyed()) return;
      isEnded = true;
      // A page that does not respond would not hear that it is to be opened again.
      window.webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => asking?.abort());
  window.on('closed', () => asking?.abort());
}
