import { app, type BrowserWindow, dialog } from 'electron';
import type { Core } from '../../core/core.ts';
import type { PageServer } from '../built-pages.ts';
import { formatFailureMessage } from '../failure-message.ts';
import { readInterfaceLanguage } from '../interface-language.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { ownFolderOrFindPage } from '../owner/own-folder-or-find-page.ts';
import { createRecentStores, rememberStore } from '../owner/recent-stores.ts';
import { resolveFolders } from '../owner/resolve-folders.ts';
import type { StoreUpdate } from '../store-update.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutputLine } from '../write-output.ts';
import { answerDuringUpdate } from './answer-during-update.ts';
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
  /** Starts what the store needs before a core can open it; null if that is nothing. */
  readonly update: (places: DesktopFolders) => StoreUpdate | null;
  readonly core: (places: DesktopFolders, isUpdated: boolean) => Core;
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

async function openDesktop(places: DesktopFolders, options: DesktopOptions): Promise<void> {
  const { data, state } = places;
  const pages = options.site();
  const owned = await ownFolderOrFindPage(data, 'desktop');
  if ('address' in owned) {
    writeOutputLine(1, owned.address);
    openInBrowser(owned.address);
    app.quit();
    return;
  }
  const open = async () => {
    await confinePages();
    serveAppPages(pages);
    setApplicationMenu();
    return openWindow(options.preload, getWindowFiles(data, state).bounds);
  };
  let early: BrowserWindow | null;
  let core: Core;
  try {
    const update = options.update(places);
    early = update === null ? null : await showLongUpdate(update, open);
    core = options.core(places, update !== null);
  } catch (problem) {
    owned.release();
    throw problem;
  }
  rememberStore(data, state, new Date());
  const window = early ?? (await open());
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

/** Waits for the update; one that is not short opens the window, whose page shows it and then goes on by itself. */
async function showLongUpdate(update: StoreUpdate, open: () => Promise<BrowserWindow>): Promise<BrowserWindow | null> {
  const window = (await update.isShort()) ? null : await open();
  const settle = window === null ? () => {} : answerDuringUpdate(window, update);
  await update.done;
  settle();
  return window;
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
