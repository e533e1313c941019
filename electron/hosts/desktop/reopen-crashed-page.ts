import { app, type BrowserWindow, dialog } from 'electron';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';

/** A page that goes again within this time will go again when it is opened by itself. */
const REPEATED_CRASH_MS = 60_000;

/**
 * Opens the page again where its process is gone, once by itself; where it goes again soon, the person decides. The
 * function that comes back says, once for each time, whether the page was opened again.
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
  // A page that never came was never shown.
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
