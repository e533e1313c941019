import { type BrowserWindow, dialog, Menu } from 'electron';
import { type WindowMenus, windowMenus } from '../../../shared/api/window-menus.ts';
import { readChosenSpeech, readMachineSpeech } from '../../../shared/i18n/chosen-speech.mjs';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import { buildMenuTemplate } from './build-menu-template.ts';
import { ipcChannels } from './ipc-channels.ts';
import type { RecentFiles } from './recent-files.ts';

type MenuServices = {
  readonly version: string;
  readonly recent: RecentFiles;
  /** Opens files of this machine in the window. */
  readonly openFiles: (paths: readonly string[]) => void;
};

/**
 * The native menus of the window. On macOS they are at the top of the screen; elsewhere Alt shows them, and what people see
 * is the menus of the page. While a text is projected there are none, and never in the projected screen's own window.
 */
export class ApplicationMenu {
  private readonly services: MenuServices;
  private window: BrowserWindow | null = null;
  private bare: BrowserWindow | null = null;
  private menus: WindowMenus;

  constructor(services: MenuServices) {
    this.services = services;
    const speech = readChosenSpeech(process.argv, process.env) ?? readMachineSpeech(process.env);
    this.menus = { speech, menus: [], stores: [] };
    this.draw();
  }

  /** The language of the page, as far as it has said so. */
  get speech(): InterfaceLanguage {
    return this.menus.speech;
  }

  attach(window: BrowserWindow): void {
    this.window = window;
    this.draw();
  }

  /** Keeps the menus out of a window that the other side may read; on macOS, while that is in front. */
  keepOut(window: BrowserWindow): void {
    this.bare = window;
    const draw = () => this.draw();
    window.on('focus', draw);
    window.on('blur', draw);
    window.on('closed', () => {
      this.bare = null;
      draw();
    });
    draw();
  }

  /** Shows what the page offers now; null for nothing at all. Anything else is ignored. */
  show(given: unknown): void {
    const parsed = windowMenus.nullable().safeParse(given);
    if (!parsed.success) return;
    this.menus = parsed.data ?? { ...this.menus, menus: [], stores: [] };
    this.draw();
  }

  /** After a file was opened. */
  draw(): void {
    const { recent, openFiles } = this.services;
    const send = (action: string) => this.window?.webContents.send(ipcChannels.action, action);
    const isMac = process.platform === 'darwin';
    const isBare = isMac && this.bare?.isFocused() === true;
    const shown = isBare ? { ...this.menus, menus: [], stores: [] } : this.menus;
    const template = buildMenuTemplate(
      { ...shown, files: recent.list(), platform: process.platform },
      {
        run: send,
        openStore: (folder) => send(`store.open:${folder}`),
        openFile: (path) => openFiles([path]),
        clearFiles: () => {
          recent.clear();
          this.draw();
        },
        showAbout: () => void this.showAbout(),
      },
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    if (isMac) return;
    // Every window of the program has got them.
    this.bare?.removeMenu();
    if (this.window === null || this.window.isDestroyed()) return;
    const isEmpty = this.menus.menus.length === 0;
    this.window.setAutoHideMenuBar(!isEmpty);
    if (isEmpty || !this.window.isMenuBarVisible()) this.window.setMenuBarVisibility(false);
  }

  private async showAbout(): Promise<void> {
    const { versions } = process;
    const options = {
      type: 'info' as const,
      title: formatMessage(this.speech, 'ui.window.about'),
      message: `Naskah ${this.services.version}`,
      detail: formatMessage(this.speech, 'ui.window.about-detail', {
        electron: versions.electron ?? '–',
        chromium: versions.chrome ?? '–',
      }),
      buttons: [formatMessage(this.speech, 'ui.app.close')],
      noLink: true,
    };
    if (this.window === null || this.window.isDestroyed()) await dialog.showMessageBox(options);
    else await dialog.showMessageBox(this.window, options);
  }
}
