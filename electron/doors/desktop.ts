import { app, type BrowserWindow, dialog } from 'electron';
import type { Core } from '../core/core.ts';
import { nameProtocol, serveProtocol } from './app-protocol.ts';
import { openInBrowser } from './browser.ts';
import { Misuse } from './cli/given.ts';
import { print } from './cli/output.ts';
import { dataFolderIn } from './command-line.ts';
import { confine } from './confinement.ts';
import { reopenCrashedPage } from './crashed-page.ts';
import { folders } from './folder.ts';
import { answerWindow } from './ipc.ts';
import { setMenu } from './menu.ts';
import { ownOrReturn } from './owned.ts';
import { recentStores, rememberStore } from './recent.ts';
import { spoken } from './refusal.ts';
import { relaunchOn } from './relaunch.ts';
import type { Site } from './site.ts';
import { readSpeech } from './speech.ts';
import { openWindow } from './window.ts';
import { windowFiles } from './window-files.ts';

export type DesktopOptions = {
  readonly preload: string;
  readonly site: () => Site;
  readonly core: (places: Places) => Core;
};

/** Where data lies, and what this machine remembers. */
type Places = ReturnType<typeof folders>;

/**
 * Runs the app in its window until that is closed. A second start on the same data folder shows the window that is there,
 * one on another opens a window of its own. What must come before the app is ready is done at once.
 */
export function startDesktop(options: DesktopOptions): void {
  app.enableSandbox();
  nameProtocol();
  let places: Places;
  try {
    places = folders(dataFolderIn(process.argv), process.env, process.platform);
  } catch (problem) {
    const { data } = folders(undefined, process.env, process.platform);
    void app.whenReady().then(() => refuse(problem, data));
    return;
  }
  app.setPath('userData', windowFiles(places.data, places.state).profile);
  print(1, `Naskah: ${places.data}`);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => open(places, options))
    .catch((problem) => refuse(problem, places.data));
}

/** In the language that was chosen on screen in the store of this folder, where none was asked for. */
function refuse(problem: unknown, folder: string): void {
  const text = spoken(problem, readSpeech(process.argv, process.env, folder), 'start');
  print(2, text);
  dialog.showErrorBox('Naskah', text);
  app.exit(problem instanceof Misuse ? 2 : 1);
}

async function open(places: Places, { preload, site, core: openCore }: DesktopOptions): Promise<void> {
  const { data, state } = places;
  const pages = site();
  const owned = await ownOrReturn(data, 'desktop');
  if ('address' in owned) {
    print(1, owned.address);
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
  await confine();
  serveProtocol(pages);
  setMenu();
  const window = openWindow(preload, windowFiles(data, state).bounds);
  const stores = recentStores({ data, state, go: relaunchOn });
  const settle = answerWindow(window, { core, stores, wasReopened: reopenCrashedPage(window) });
  app.on('second-instance', () => comeForward(window));
  app.on('will-quit', (event) => {
    event.preventDefault();
    void settle().then(() => {
      core.close();
      owned.release();
      app.exit(0);
    });
  });
}

function comeForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
