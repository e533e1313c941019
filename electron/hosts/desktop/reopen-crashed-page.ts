import { app, type BrowserWindow, dialog } from 'electron';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';

/** A page that crashes again within this time would crash again if it were reopened automatically. */
const REPEATED_CRASH_MS = 60_000;

/**
 * Reopens the page if its process ends, once automatically; if it soon ends again, the person decides. The returned
 * function reports, once per crash, whether the page was reopened.
 */
export function reopenCrashedPage(window: BrowserWindow): () => boolean {
  let last: number | null = null;
  let isReopened = false;
  const reopen = () => {
    isReopened = true;
    window.webContents.reload();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    const isSoon = last !== null && now - last < REPEATED_CRASH_MS;
    last = now;
    if (isSoon) void askToReopen(window, reopen);
    else reopen();
  });
  return () => {
    const before = isReopened;
    isReopened = false;
    return before;
  };
}

async function askToReopen(window: BrowserWindow, reopen: () => void): Promise<void> {
  // A page that never loaded was never shown.
  window.show();
  const inAll = (key: string, between: string) =>
    interfaceLanguages.map((one) => formatMessage(one, key)).join(between);
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Naskah',
    message: inAll('ui.crashed.title', '\n'),
    detail: inAll('ui.crashed.about', '\n\n'),
    buttons: [inAll('ui.crashed.reopen', ' / '), inAll('ui.crashed.quit', ' / ')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) reopen();
  else app.quit();
}
