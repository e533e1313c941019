import { app, type BrowserWindow, dialog } from 'electron';
import type { Core } from '../core/core.ts';
import { registerAppScheme, serveAppPages } from './app-protocol.ts';
import { openInBrowser } from './browser.ts';
import { UsageError } from './cli/given.ts';
import { writeOutputLine } from './cli/output.ts';
import { parseDataFolder } from './command-line.ts';
import { confinePages } from './confinement.ts';
import { reopenCrashedPage } from './crashed-page.ts';
import { resolveFolders } from './folder.ts';
import { answerWindow } from './ipc.ts';
import { setApplicationMenu } from './menu.ts';
import { ownFolderOrFindPage } from './owned.ts';
import { createRecentStores, rememberStore } from './recent.ts';
import { formatFailureMessage } from './refusal.ts';
import { relaunchApp } from './relaunch.ts';
import type { PageServer } from './site.ts';
import { readInterfaceLanguage } from './speech.ts';
import { openWindow } from './window.ts';
import { getWindowFiles } from './window-files.ts';

export type DesktopOptions = {
  readonly preload: string;
  readonly site: () => PageServer;
  readonly core: (places: DesktopFolders) => Core;
};

/** Where data lies, and what this machine remembers. */
type DesktopFolders = ReturnType<typeof resolveFolders>;

/**
 * Runs the app in its window until that is closed. A second start on the same data folder shows the window that is there,
 * one on another opens a window of its own. What must come before the app is ready is done at once.
 */
export function startDesktopApp(options: DesktopOptions): void {
  app.enableSandbox();
  registerAppScheme();
  let places: DesktopFolders;
  try {
    places = resolveFolders(parseDataFolder(process.argv), process.env, process.platform);
  } catch (problem) {
    const { data } = resolveFolders(undefined, process.env, process.platform);
    void app.whenReady().then(() => showStartFailure(problem, data));
    return;
  }
  app.setPath('userData', getWindowFiles(places.data, places.state).profile);
  writeOutputLine(1, `Naskah: ${places.data}`);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => openDesktop(places, options))
    .catch((problem) => showStartFailure(problem, places.data));
}

/** In the language that was chosen on screen in the store of this folder, where none was asked for. */
function showStartFailure(problem: unknown, folder: string): void {
  const text = formatFailureMessage(problem, readInterfaceLanguage(process.argv, process.env, folder), 'start');
  writeOutputLine(2, text);
  dialog.showErrorBox('Naskah', text);
  app.exit(problem instanceof UsageError ? 2 : 1);
}

async function openDesktop(places: DesktopFolders, { preload, site, core: openCore }: DesktopOptions): Promise<void> {
  const { data, state } = places;
  const pages = site();
  const owned = await ownFolderOrFindPage(data, 'desktop');
  if ('address' in owned) {
    writeOutputLine(1, owned.address);
    openInBrowser(owned.address);
    app.quit();
    return;
  }
  let core: Core;
  try {
    core = openCore(places);
  } catch (problem) {
    owned.release();
    throw problem;
  }
  rememberStore(data, state, new Date());
  await confinePages();
  serveAppPages(pages);
  setApplicationMenu();
  const window = openWindow(preload, getWindowFiles(data, state).bounds);
  const stores = createRecentStores({ data, state, go: relaunchApp });
  const settle = answerWindow(window, { core, stores, wasReopened: reopenCrashedPage(window) });
  app.on('second-instance', () => bringToFront(window));
  app.on('will-quit', (event) => {
    event.preventDefault();
    void settle().then(() => {
      core.close();
      owned.release();
      app.exit(0);
    });
  });
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
