import { extname } from 'node:path';
import {
  type BrowserWindow,
  dialog,
  type FileFilter,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
} from 'electron';
import { type SavedFile, sanitizeFileName } from '../../../shared/api/client.ts';
import type { Result } from '../../../shared/api/result.ts';
import type { ApplicationMenu } from './application-menu.ts';
import type { CoreProcess } from './core-process.ts';
import { buildFailureResult } from './failure-result.ts';
import { ipcChannels } from './ipc-channels.ts';
import { isOwnPage } from './is-own-page.ts';
import { printPageAsPdf } from './print-page-as-pdf.ts';
import type { ProjectedWindow } from './projector/projected-window.ts';
import type { ProjectorScreen } from './projector/projector-screen.ts';
import type { SaveFolders } from './save-folders.ts';

type WindowServices = {
  readonly core: () => CoreProcess;
  /** Whether the page was reopened after its process ended. */
  readonly wasReopened: () => boolean;
  readonly menu: ApplicationMenu;
  readonly projector: ProjectorScreen;
  readonly projected: ProjectedWindow;
  readonly folders: SaveFolders;
  readonly openFiles: (paths: readonly string[]) => void;
};

/** An address of the page that projects a text. */
const PROJECTOR_ADDRESS = /^\/projector\/[^/?#]+\/\d+$/;

/**
 * Handles what the page of the workbench asks of the main process, and hands its ports on to the core. The projected screen in
 * a window of its own may ask for a port and for its end alone, and the core answers there what that screen needs.
 */
export function answerWindow(window: BrowserWindow, services: WindowServices): void {
  const { core, wasReopened, menu, projector, projected, folders, openFiles } = services;
  const handle = (channel: string, run: (...given: unknown[]) => Promise<Result<unknown>>) => {
    ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...given) => {
      if (!isOwnPage(event, window)) return buildFailureResult('request-refused', { reason: 'sender' });
      return run(...given).catch((problem) => buildFailureResult('internal', { reason: String(problem) }));
    });
  };
  ipcMain.on(ipcChannels.connect, (event: IpcMainEvent) => {
    const [port] = event.ports;
    if (port === undefined) return;
    if (isOwnPage(event, window)) core().connect(port, 'workbench');
    else if (projected.current !== null && isOwnPage(event, projected.current)) core().connect(port, 'projector');
    else port.close();
  });
  ipcMain.on(ipcChannels.closeProjected, (event: IpcMainEvent) => {
    if (projected.current !== null && isOwnPage(event, projected.current)) projected.current.close();
  });
  ipcMain.on(ipcChannels.menus, (event: IpcMainEvent, menus: unknown) => {
    if (isOwnPage(event, window)) menu.show(menus);
  });
  ipcMain.on(ipcChannels.openFile, (event: IpcMainEvent, path: unknown) => {
    if (isOwnPage(event, window) && typeof path === 'string' && path !== '') openFiles([path]);
  });
  handle(ipcChannels.saveAs, async (name, sha256) => {
    if (typeof name !== 'string' || typeof sha256 !== 'string')
      return buildFailureResult('request-refused', { reason: 'name' });
    return saveFileAs(window, name, folders, (path) => core().save(sha256, path));
  });
  handle(ipcChannels.printPage, async (paper) => {
    if (paper !== 'A4' && paper !== 'F4') return buildFailureResult('request-refused', { reason: 'paper' });
    return core().receive('naskah.pdf', await printPageAsPdf(window, paper));
  });
  handle(ipcChannels.reopened, async () => ({ ok: true, value: wasReopened() }));
  handle(ipcChannels.screens, async () => ({ ok: true, value: projector.list() }));
  handle(ipcChannels.project, async (screen) => {
    if (screen !== null && typeof screen !== 'number')
      return buildFailureResult('request-refused', { reason: 'screen' });
    await (screen === null ? projector.end() : projector.begin(screen));
    return { ok: true, value: null };
  });
  handle(ipcChannels.projectBeside, async (address, screen) => {
    if (typeof address !== 'string' || !PROJECTOR_ADDRESS.test(address))
      return buildFailureResult('request-refused', { reason: 'address' });
    if (screen !== null && typeof screen !== 'number')
      return buildFailureResult('request-refused', { reason: 'screen' });
    projected.show(address, screen);
    return { ok: true, value: null };
  });
}

async function saveFileAs(
  window: BrowserWindow,
  name: string,
  folders: SaveFolders,
  save: (path: string | null) => Promise<Result<null>>,
): Promise<Result<SavedFile>> {
  // Nobody is asked for a place for a file that is not there.
  const held = await save(null);
  if (!held.ok) return held;
  const defaultPath = folders.propose(sanitizeFileName(name));
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters: listFilters(defaultPath),
  });
  if (canceled || filePath === '') return { ok: true, value: { path: null } };
  const saved = await save(filePath);
  if (!saved.ok) return saved;
  folders.remember(filePath);
  return { ok: true, value: { path: filePath } };
}

/** Windows adds the ending to a name that was typed without it. */
function listFilters(path: string): FileFilter[] {
  const ending = extname(path).slice(1);
  return ending === '' ? [] : [{ name: `*.${ending}`, extensions: [ending] }];
}
