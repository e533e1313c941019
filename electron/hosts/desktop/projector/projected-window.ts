import { BrowserWindow, type BrowserWindowConstructorOptions, type Display, screen } from 'electron';
import type { ProjectedPageState } from '../../../../shared/api/window-bridge.ts';
import { APP_ORIGIN } from '../app-protocol.ts';
import { buildConfinedPreferences } from '../confine-pages.ts';
import { reopenCrashedPage } from '../reopen-crashed-page.ts';
import { PROJECTOR_MARK } from './projector-mark.ts';
import { leaveFullScreen, type ProjectorScreen } from './projector-screen.ts';

const SIZE = { width: 1280, height: 800, minWidth: 800, minHeight: 500 };
/** A page that does not respond does not close by itself. */
const CLOSE_MS = 3000;

type ProjectedWindowOptions = {
  readonly preload: string;
  readonly workbench: BrowserWindow;
  readonly screens: ProjectorScreen;
  /** Prepares a new window before it is shown. */
  readonly prepare: (window: BrowserWindow) => void;
  /** Tells the workbench that the page in the window stopped. */
  readonly tell: (state: ProjectedPageState) => void;
};

/**
 * The projected screen in a window of its own next to the workbench: one at most, which closes with the workbench. On
 * another screen it fills that.
 */
export class ProjectedWindow {
  private readonly options: ProjectedWindowOptions;
  private window: BrowserWindow | null = null;
  /** The screen that it fills. */
  private filled: number | null = null;

  constructor(options: ProjectedWindowOptions) {
    this.options = options;
    const removed = (_event: unknown, { id }: Display) => {
      if (this.filled === id) void this.returnToWorkbench();
    };
    screen.on('display-removed', removed);
    options.workbench.on('closed', () => {
      screen.off('display-removed', removed);
      this.close();
    });
  }

  /** Null while there is none. */
  get current(): BrowserWindow | null {
    return this.window;
  }

  /**
   * Shows the text at an address of the page. `id` names the screen; null leaves the choice, and the window where it is if it
   * is open.
   */
  show(address: string, id: number | null): void {
    const url = `${APP_ORIGIN}/#${address}`;
    const display = this.window !== null && id === null ? null : this.options.screens.findOther(id);
    if (this.window === null) this.open(url, display);
    else this.showAgain(this.window, url, display);
  }

  private open(url: string, display: Display | null): void {
    const window = new BrowserWindow({ ...SIZE, ...this.place(display), ...this.describe() });
    this.window = window;
    window.on('closed', () => {
      this.window = null;
      this.filled = null;
    });
    const { workbench, prepare, tell } = this.options;
    prepare(window);
    // The application's menus, with their key for the full screen, are not in this window.
    window.webContents.on('before-input-event', (event, { type, key }) => {
      if (type !== 'keyDown' || key !== 'F11') return;
      event.preventDefault();
      window.setFullScreen(!window.isFullScreen());
    });
    reopenCrashedPage(window, {
      askBefore: workbench,
      hungTitle: 'hung-projector-title',
      reopened: () => tell('reopened'),
      endedAgain: () => {
        window.destroy();
        tell('closed');
      },
    });
    window.once('ready-to-show', () => {
      window.show();
      if (display !== null) void this.fill(window, display);
    });
    void window.loadURL(url);
  }

  private showAgain(window: BrowserWindow, url: string, display: Display | null): void {
    // The same address again would load the page anew.
    if (window.webContents.getURL() !== url) void window.loadURL(url);
    if (display !== null && display.id !== this.filled) void this.fill(window, display);
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  private async fill(window: BrowserWindow, display: Display): Promise<void> {
    this.filled = display.id;
    await leaveFullScreen(window);
    if (window.isDestroyed()) return;
    window.setBounds(display.workArea);
    window.setFullScreen(true);
  }

  /** After its screen was removed, as a window that does not cover the workbench. */
  private async returnToWorkbench(): Promise<void> {
    this.filled = null;
    const { window } = this;
    if (window === null) return;
    await leaveFullScreen(window);
    if (window.isDestroyed()) return;
    window.setBounds(this.place(null));
    this.options.workbench.focus();
  }

  /** In the other screen, or in the middle of that of the workbench. */
  private place(display: Display | null): { x: number; y: number; width: number; height: number } {
    const area = (display ?? screen.getDisplayMatching(this.options.workbench.getBounds())).workArea;
    const [width, height] = [Math.min(SIZE.width, area.width), Math.min(SIZE.height, area.height)];
    return {
      x: area.x + Math.floor((area.width - width) / 2),
      y: area.y + Math.floor((area.height - height) / 2),
      width,
      height,
    };
  }

  private describe(): BrowserWindowConstructorOptions {
    return {
      show: false,
      autoHideMenuBar: true,
      title: 'Naskah',
      webPreferences: { ...buildConfinedPreferences(this.options.preload), additionalArguments: [PROJECTOR_MARK] },
    };
  }

  private close(): void {
    const { window } = this;
    if (window === null) return;
    const late = setTimeout(() => window.destroy(), CLOSE_MS);
    window.once('closed', () => clearTimeout(late));
    window.close();
  }
}
