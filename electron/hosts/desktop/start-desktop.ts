import { app, type BrowserWindow, dialog } from 'electron';
import { z } from 'zod';
import { Failure } from '../../../shared/api/failure.ts';
import { readChosenSpeech, readMachineSpeech } from '../../../shared/i18n/chosen-speech.mjs';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import type { PageServer } from '../built-pages.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { resolveFolders } from '../owner/resolve-folders.ts';
import { writeOutputLine } from '../write-output.ts';
import { answerWindow } from './answer-window.ts';
import { registerAppScheme, serveAppPages } from './app-protocol.ts';
import { ApplicationMenu } from './application-menu.ts';
import { askToRestart } from './ask-to-restart.ts';
import { confinePages } from './confine-pages.ts';
import { CoreKeeper, type CoreOpening } from './core-keeper.ts';
import type { CoreScripts } from './core-process.ts';
import { ipcChannels } from './ipc-channels.ts';
import { openWindow } from './open-window.ts';
import { OpenedPaths } from './opened-paths.ts';
import { listFileArguments, parseDataFolder } from './parse-start-line.ts';
import { ProjectedWindow } from './projector/projected-window.ts';
import { RecentFiles } from './recent-files.ts';
import { reopenCrashedWorkbench } from './reopen-crashed-page.ts';
import { SaveFolders } from './save-folders.ts';
import { showContextMenus } from './show-context-menus.ts';
import { getWindowFiles, type WindowFiles } from './window-files.ts';

/** What a second start brings. */
const secondStart = z.object({ files: z.array(z.string()) });

export type DesktopOptions = {
  readonly version: string;
  readonly preload: string;
  readonly scripts: CoreScripts;
  readonly site: () => PageServer;
};

/**
 * Runs the app in its window until that is closed; the store is opened by a process of its own. A second start on the same
 * data folder shows the existing window; one on another folder opens its own. What must happen before the app is ready is
 * done synchronously.
 */
export function startDesktopApp(options: DesktopOptions): void {
  app.enableSandbox();
  registerAppScheme();
  const files = findWindowFiles();
  const opened = listFileArguments(process.argv, process.cwd());
  const paths = new OpenedPaths();
  // macOS names the file of a double click this way, the first one before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    paths.open([path]);
  });
  if (files !== null) {
    app.setPath('userData', files.profile);
    writeOutputLine(1, `Naskah: ${files.data}`);
    // The first window gets them as they are here: Chromium may change the order of its line.
    if (!app.requestSingleInstanceLock({ files: opened })) {
      app.quit();
      return;
    }
  }
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => openDesktop(files, paths, options))
    .catch(showProblem);
}

/** Null if the line is wrong; the process of the core finds the same, and says so in the language of the store. */
function findWindowFiles(): (WindowFiles & { readonly data: string }) | null {
  try {
    const { data, state } = resolveFolders(parseDataFolder(process.argv), process.env, process.platform);
    return { ...getWindowFiles(data, state), data };
  } catch {
    return null;
  }
}

function showStartFailure(text: string, code: number): void {
  writeOutputLine(2, text);
  dialog.showErrorBox('Naskah', text);
  app.exit(code);
}

/** Shows a failure of the main process, which does not know the language of the store. */
function showProblem(problem: unknown): void {
  const speech = readChosenSpeech(process.argv, process.env) ?? readMachineSpeech(process.env);
  const { code, details } =
    problem instanceof Failure ? problem : { code: 'internal', details: { reason: String(problem) } };
  showStartFailure(formatMessage(speech, `error.${code}`, details), 1);
}

async function openDesktop(
  files: WindowFiles | null,
  paths: OpenedPaths,
  { version, preload, scripts, site }: DesktopOptions,
): Promise<void> {
  const pages = site();
  const confined = confinePages();
  const recent = new RecentFiles(files?.recent ?? null);
  recent.add(listFileArguments(process.argv, process.cwd()));
  const openFiles = (opened: readonly string[]) => {
    recent.add(opened);
    menu.draw();
    core.current.open(opened);
    bringToFront(window);
  };
  const menu = new ApplicationMenu({ version, recent, openFiles });
  let window: BrowserWindow | null = null;
  let projected: ProjectedWindow | null = null;
  const open = async () => {
    await confined;
    if (window !== null || files === null) return;
    const opening = openWindow(preload, files);
    window = opening.window;
    menu.attach(window);
    showContextMenus(window, () => menu.speech);
    projected = new ProjectedWindow({
      preload,
      workbench: window,
      screens: opening.projector,
      prepare: (other) => menu.keepOut(other),
      tell: (state) => sendTo(window, ipcChannels.projectedPage, state),
    });
    answerWindow(window, {
      core: () => core.current,
      wasReopened: reopenCrashedWorkbench(window),
      menu,
      projector: opening.projector,
      projected,
      folders: new SaveFolders(files.saves),
      openFiles,
    });
  };
  const follow = async (opening: CoreOpening) => {
    if (opening.state === 'failed') showStartFailure(opening.text, opening.code);
    else if (opening.state === 'ended') throw new Failure('internal', { reason: 'the process of the core ended' });
    else if (opening.state === 'elsewhere') {
      writeOutputLine(1, opening.address);
      openInBrowser(opening.address);
      app.quit();
    } else await open();
  };
  const core = new CoreKeeper({
    scripts,
    opening: (opening) => void follow(opening).catch(showProblem),
    tell: (state) => {
      for (const one of [window, projected?.current ?? null]) sendTo(one, ipcChannels.core, state);
    },
    ask: async (reason) =>
      window?.isDestroyed() === false &&
      askToRestart(window, { title: 'core-title', about: 'core-about', restart: 'core-restart', reason }),
    quit: () => app.quit(),
  });
  serveAppPages(pages);
  paths.listen(openFiles);
  app.on('second-instance', (_event, _line, _folder, more) => {
    bringToFront(window);
    paths.open(secondStart.safeParse(more).data?.files ?? []);
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    void core.end().then(() => app.exit(0));
  });
  await confined;
}

/** Sends to the page of a window, if that is there. */
function sendTo(window: BrowserWindow | null, channel: string, message: string): void {
  if (window?.isDestroyed() === false) window.webContents.send(channel, message);
}

function bringToFront(window: BrowserWindow | null): void {
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
