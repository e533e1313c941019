import { app, type BrowserWindow } from 'electron';
import { askAboutHungPage, askToRestart } from './ask-to-restart.ts';

/** A page that crashes again within this time would crash again if it were reopened automatically. */
const REPEATED_CRASH_MS = 60_000;

/**
 * Reopens the page if its process ends, once automatically; if it soon ends again, the person decides, and so if it does not
 * respond. What was typed is in the store, up to its last second. The returned
 * function reports, once per crash, whether the page was reopened.
 */
export function reopenCrashedPage(window: BrowserWindow): () => boolean {
  let last: number | null = null;
  let isReopened = false;
  /** The person had the process ended. */
  let isEnded = false;
  let asking: AbortController | null = null;
  const reopen = () => {
    isReopened = true;
    window.webContents.reload();
  };
  const ask = async () => {
    const again = await askToRestart(window, { title: 'title', about: 'about', restart: 'reopen' });
    if (window.isDestroyed()) return;
    if (again) reopen();
    else app.quit();
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
    if (isSoon) void ask();
    else reopen();
  });
  window.on('unresponsive', () => {
    if (asking !== null) return;
    const controller = new AbortController();
    asking = controller;
    void askAboutHungPage(window, controller.signal).then((again) => {
      asking = null;
      if (!again) return;
      isEnded = true;
      // A page that does not respond would not hear that it is to be opened again.
      window.webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => asking?.abort());
  return () => {
    const before = isReopened;
    isReopened = false;
    return before;
  };
}
