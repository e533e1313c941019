import { type BrowserWindow, dialog, ipcMain } from 'electron';
import { type SavedFile, sanitizeFileName } from '../../../shared/api/client.ts';
import type { CommandName } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { Result } from '../../../shared/api/result.ts';
import { maxFileBytes } from '../../../shared/api/size-limits.ts';
import type { Core } from '../../core/core.ts';
import { createFailureResult } from '../failure-message.ts';
import type { RecentStoreList } from '../owner/recent-stores.ts';
import { writeFileAtomically } from '../user-files.ts';
import { ipcChannels } from './ipc-channels.ts';
import { isOwnPage } from './is-own-page.ts';
import { printPageAsPdf } from './print-page-as-pdf.ts';

type WindowServices = {
  readonly core: Core;
  readonly stores: RecentStoreList;
  /** Whether the page was reopened after its process ended. */
  readonly wasReopened: () => boolean;
};

/**
 * Handles the requests of the page in the window. The returned function stops accepting requests and waits for those in
 * progress.
 */
export function answerWindow(
  window: BrowserWindow,
  { core, stores, wasReopened }: WindowServices,
): () => Promise<void> {
  const running = new Set<Promise<unknown>>();
  const handle = (channel: string, run: (...given: unknown[]) => Promise<Result<unknown>>) => {
    ipcMain.handle(channel, async (event, ...given) => {
      if (!isOwnPage(event, window)) return createFailureResult(new Failure('request-refused', { reason: 'sender' }));
      const work = run(...given).catch(createFailureResult);
      running.add(work);
      return work.finally(() => running.delete(work));
    });
  };
  // The core parses the input, and refuses unknown command names.
  handle(ipcChannels.call, (name, input) => core.call(name as CommandName, input as never));
  handle(ipcChannels.file, async (sha256) => ({ ok: true, value: readStoredFile(core, sha256) }));
  handle(ipcChannels.receive, async (negotiation, name, bytes) => {
    if (
      (negotiation !== null && typeof negotiation !== 'string') ||
      typeof name !== 'string' ||
      !(bytes instanceof Uint8Array)
    )
      throw new Failure('request-refused', { reason: 'file' });
    if (bytes.byteLength > maxFileBytes)
      throw new Failure('file-too-large', { name, limit: maxFileBytes / 1024 / 1024 });
    return core.receive(negotiation, name, bytes);
  });
  handle(ipcChannels.saveAs, async (name, sha256) => {
    if (typeof name !== 'string') throw new Failure('request-refused', { reason: 'name' });
    return { ok: true, value: await saveFileAs(window, name, readStoredFile(core, sha256)) };
  });
  handle(ipcChannels.printPage, async (paper) => {
    if (paper !== 'A4' && paper !== 'F4') throw new Failure('request-refused', { reason: 'paper' });
    return core.receive(null, 'naskah.pdf', await printPageAsPdf(window, paper));
  });
  handle(ipcChannels.stores, async () => ({ ok: true, value: stores.list() }));
  handle(ipcChannels.openStore, async (folder) => {
    if (typeof folder !== 'string') throw new Failure('request-refused', { reason: 'folder' });
    return stores.open(folder);
  });
  handle(ipcChannels.reopened, async () => ({ ok: true, value: wasReopened() }));
  const deaf = core.onChanged((topics) => {
    if (!window.isDestroyed()) window.webContents.send(ipcChannels.changed, topics);
  });
  return async () => {
    deaf();
    for (const channel of Object.values(ipcChannels)) ipcMain.removeHandler(channel);
    await Promise.all(running);
  };
}

function readStoredFile(core: Core, sha256: unknown): Uint8Array {
  const bytes = typeof sha256 === 'string' ? core.file(sha256) : null;
  if (bytes === null) throw new Failure('file-unknown');
  return bytes;
}

async function saveFileAs(window: BrowserWindow, name: string, bytes: Uint8Array): Promise<SavedFile> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: sanitizeFileName(name) });
  if (canceled || filePath === '') return { path: null };
  writeFileAtomically(filePath, bytes);
  return { path: filePath };
}
