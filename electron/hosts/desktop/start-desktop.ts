import { app, type BrowserWindow, dialog } from 'electron';
import type { Core } from '../../core/core.ts';
import type { PageServer } from '../built-pages.ts';
import { formatFailureMessage } from '../failure-message.ts';
import { readInterfaceLanguage } from '../interface-language.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { ownFolderOrFindPage } from '../owner/own-folder-or-find-page.ts';
import { createRecentStores, rememberStore } from '../owner/recent-stores.ts';
import { resolveFolders } from '../owner/resolve-folders.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutputLine } from '../write-output.ts';
import { answerWindow } from './answer-window.ts';
import { registerAppScheme, serveAppPages } from './app-protocol.ts';
import { setApplicationMenu } from './application-menu.ts';
import { confinePages } from './confine-pages.ts';
import { openWindow } from './open-window.ts';
import { parseDataFolder } from './parse-data-folder.ts';
import { relaunchApp } from './relaunch-app.ts';
import { reopenCrashedPage } from './reopen-crashed-page.ts';
import { getWindowFiles } from './window-files.ts';

export type DesktopOptions = {
  readonly preload: string;
  readonly site: () => PageServer;
  readonly core: (places: DesktopFolders) => Core;
};

/** The folders of the data and of this machine's state. */
type DesktopFolders = ReturnType<typeof resolveFolders>;

/**
 * Runs the app in its window until that is closed. A second start on the same data folder shows the existing window;
 * one on another folder opens its own. What must happen before the app is ready is done synchronously.
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

/** In the requested language, otherwise in the one chosen on screen in the store of this folder. */
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
