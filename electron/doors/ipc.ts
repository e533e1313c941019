import { type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { maxFileBytes, type SavedFile, sanitizeFileName } from '../../shared/api/client.ts';
import type { CommandName } from '../../shared/api/commands.ts';
import { Failure } from '../../shared/api/failure.ts';
import type { Result } from '../../shared/api/result.ts';
import type { Core } from '../core/core.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import { channels } from './channels.ts';
import { writeWhole } from './cli/files.ts';
import type { Stores } from './recent.ts';
import { refusal } from './refusal.ts';

type Answering = {
  readonly core: Core;
  readonly stores: Stores;
  /** Whether the page was opened again after its process was gone. */
  readonly wasReopened: () => boolean;
};

/** Answers the page in the window. The function that comes back takes nothing more and waits for what is under way. */
export function answerWindow(window: BrowserWindow, { core, stores, wasReopened }: Answering): () => Promise<void> {
  const running = new Set<Promise<unknown>>();
  const handle = (channel: string, run: (...given: unknown[]) => Promise<Result<unknown>>) => {
    ipcMain.handle(channel, async (event, ...given) => {
      if (!isOurs(event, window)) return refusal(new Failure('request-refused', { reason: 'sender' }));
      const work = run(...given).catch(refusal);
      running.add(work);
      return work.finally(() => running.delete(work));
    });
  };
  // The core parses the input, and refuses a name that is none of its own.
  handle(channels.call, (name, input) => core.call(name as CommandName, input as never));
  handle(channels.file, async (sha256) => ({ ok: true, value: kept(core, sha256) }));
  handle(channels.receive, async (negotiation, name, bytes) => {
    if (
      (negotiation !== null && typeof negotiation !== 'string') ||
      typeof name !== 'string' ||
      !(bytes instanceof Uint8Array)
    )
      throw new Failure('request-refused', { reason: 'file' });
    if (bytes.byteLength > maxFileBytes) throw new Failure('too-large', { limit: maxFileBytes / 1024 / 1024 });
    return core.receive(negotiation, name, bytes);
  });
  handle(channels.saveAs, async (name, sha256) => {
    if (typeof name !== 'string') throw new Failure('request-refused', { reason: 'name' });
    return { ok: true, value: await saveAs(window, name, kept(core, sha256)) };
  });
  handle(channels.stores, async () => ({ ok: true, value: stores.list() }));
  handle(channels.openStore, async (folder) => {
    if (typeof folder !== 'string') throw new Failure('request-refused', { reason: 'folder' });
    return stores.open(folder);
  });
  handle(channels.reopened, async () => ({ ok: true, value: wasReopened() }));
  const deaf = core.onChanged((topics) => {
    if (!window.isDestroyed()) window.webContents.send(channels.changed, topics);
  });
  return async () => {
    deaf();
    for (const channel of Object.values(channels)) ipcMain.removeHandler(channel);
    await Promise.all(running);
  };
}

/** Whether it was our own page, itself and not a frame in it, that asked. */
function isOurs({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.url.startsWith(`${APP_ORIGIN}/`) &&
    !window.isDestroyed() &&
    sender === window.webContents
  );
}

function kept(core: Core, sha256: unknown): Uint8Array {
  const bytes = typeof sha256 === 'string' ? core.file(sha256) : null;
  if (bytes === null) throw new Failure('file-unknown');
  return bytes;
}

async function saveAs(window: BrowserWindow, name: string, bytes: Uint8Array): Promise<SavedFile> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: sanitizeFileName(name) });
  if (canceled || filePath === '') return { path: null };
  writeWhole(filePath, bytes);
  return { path: filePath };
}
