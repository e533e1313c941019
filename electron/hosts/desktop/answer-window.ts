import { type BrowserWindow, dialog, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type SavedFile, sanitizeFileName } from '../../../shared/api/client.ts';
import type { Result } from '../../../shared/api/result.ts';
import type { CoreProcess } from './core-process.ts';
import { buildFailureResult } from './failure-result.ts';
import { ipcChannels } from './ipc-channels.ts';
import { isOwnPage } from './is-own-page.ts';
import { printPageAsPdf } from './print-page-as-pdf.ts';

type WindowServices = {
  readonly core: () => CoreProcess;
  /** Whether the page was reopened after its process ended. */
  readonly wasReopened: () => boolean;
};

/** Handles what the page in the window asks of the main process, and hands its ports on to the core. */
export function answerWindow(window: BrowserWindow, { core, wasReopened }: WindowServices): void {
  const handle = (channel: string, run: (...given: unknown[]) => Promise<Result<unknown>>) => {
    ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...given) => {
      if (!isOwnPage(event, window)) return buildFailureResult('request-refused', { reason: 'sender' });
      return run(...given).catch((problem) => buildFailureResult('internal', { reason: String(problem) }));
    });
  };
  ipcMain.on(ipcChannels.connect, (event: IpcMainEvent) => {
    const [port] = event.ports;
    if (port === undefined) return;
    if (isOwnPage(event, window)) core().connect(port);
    else port.close();
  });
  handle(ipcChannels.saveAs, async (name, sha256) => {
    if (typeof name !== 'string' || typeof sha256 !== 'string')
      return buildFailureResult('request-refused', { reason: 'name' });
    return saveFileAs(window, name, (path) => core().save(sha256, path));
  });
  handle(ipcChannels.printPage, async (paper) => {
    if (paper !== 'A4' && paper !== 'F4') return buildFailureResult('request-refused', { reason: 'paper' });
    return core().receive('naskah.pdf', await printPageAsPdf(window, paper));
  });
  handle(ipcChannels.reopened, async () => ({ ok: true, value: wasReopened() }));
}

async function saveFileAs(
  window: BrowserWindow,
  name: string,
  save: (path: string | null) => Promise<Result<null>>,
): Promise<Result<SavedFile>> {
  // Nobody is asked for a place for a file that is not there.
  const held = await save(null);
  if (!held.ok) return held;
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: sanitizeFileName(name) });
  if (canceled || filePath === '') return { ok: true, value: { path: null } };
  const saved = await save(filePath);
  return saved.ok ? { ok: true, value: { path: filePath } } : saved;
}
