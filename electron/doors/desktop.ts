import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Core } from '../core/core.ts';
import { nameProtocol, serveProtocol } from './app-protocol.ts';
import { openInBrowser } from './browser.ts';
import { print } from './cli/output.ts';
import { confine } from './confinement.ts';
import { answerWindow } from './ipc.ts';
import { setMenu } from './menu.ts';
import { ownOrReturn } from './owned.ts';
import { recentStores, rememberStore } from './recent.ts';
import { spoken } from './refusal.ts';
import { relaunchOn } from './relaunch.ts';
import type { Site } from './site.ts';
import { openWindow } from './window.ts';

export type DesktopOptions = {
  readonly data: string;
  readonly state: string;
  readonly preload: string;
  readonly site: () => Site;
  readonly core: () => Core;
};

/** Runs the app in its window until that is closed. What must come before the app is ready is done at once. */
export function startDesktop(options: DesktopOptions): void {
  // Cookies, caches and the like of the window are no data of ours and belong to the machine.
  app.setPath('userData', join(options.state, 'window'));
  app.enableSandbox();
  nameProtocol();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => open(options))
    .catch((problem) => {
      const text = spoken(problem);
      print(2, text);
      dialog.showErrorBox('Naskah', text);
      app.exit(1);
    });
}

async function open({ data, state, preload, site, core: openCore }: DesktopOptions): Promise<void> {
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
    core = openCore();
  } catch (problem) {
    owned.release();
    throw problem;
  }
  rememberStore(data, state, new Date());
  confine();
  serveProtocol(pages);
  setMenu();
  const window = openWindow(preload, join(state, 'window.json'));
  const settle = answerWindow(window, core, recentStores({ data, state, go: relaunchOn }));
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
