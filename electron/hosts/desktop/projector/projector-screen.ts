import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserWindow, type Display, screen } from 'electron';
import { z } from 'zod';
import type { WindowScreen } from '../../../../shared/api/window-bridge.ts';
import { readWindowNote, writeWindowNote } from '../window-note.ts';
import type { WindowState } from '../window-state.ts';

/** A window manager may ignore that a window leaves the full screen. */
const LEAVE_MS = 2000;

/**
 * Projects on the screen that a person chose: the window fills it until the projection ends or the screen is removed, and
 * returns to where it was.
 */
export class ProjectorScreen {
  private readonly window: BrowserWindow;
  private readonly path: string;
  private projecting: { readonly screen: number; readonly before: WindowState } | null = null;

  constructor(window: BrowserWindow, path: string) {
    this.window = window;
    this.path = path;
    const removed = (_event: unknown, { id }: Display) => {
      if (this.projecting?.screen === id) void this.end();
    };
    screen.on('display-removed', removed);
    window.on('closed', () => screen.off('display-removed', removed));
  }

  /** How the window is when nothing is projected. */
  get state(): WindowState {
    return this.projecting?.before ?? readState(this.window);
  }

  list(): WindowScreen[] {
    const here = screen.getDisplayMatching(this.window.getBounds()).id;
    const chosen = readWindowNote(this.path, z.string());
    return screen.getAllDisplays().map((one) => ({
      id: one.id,
      label: one.label,
      width: one.size.width,
      height: one.size.height,
      isHere: one.id === here,
      isChosen: nameScreen(one) === chosen,
    }));
  }

  /**
   * The screen for a window next to this one: the named one, which is chosen from now on; without a name the one that was
   * chosen before, else any other. Null if there is none but this window's.
   */
  findOther(id: number | null): Display | null {
    const all = this.list();
    const others = all.filter(({ isHere }) => !isHere);
    const found = id === null ? (others.find(({ isChosen }) => isChosen) ?? others[0])?.id : id;
    const display = screen.getAllDisplays().find((one) => one.id === found);
    if (display === undefined) return null;
    if (id !== null) this.choose(display);
    return others.some((one) => one.id === display.id) ? display : null;
  }

  /** Fills a screen, which is chosen from now on. One that is gone leaves the window where it is. */
  async begin(id: number): Promise<void> {
    const display = screen.getAllDisplays().find((one) => one.id === id);
    if (display === undefined) return;
    this.choose(display);
    const before = this.state;
    this.projecting = { screen: id, before };
    if (screen.getDisplayMatching(this.window.getBounds()).id === id) return this.window.setFullScreen(true);
    await leaveFullScreen(this.window);
    this.window.unmaximize();
    this.window.setBounds(display.workArea);
    this.window.setFullScreen(true);
  }

  /** Resolves when the window is back where it was. */
  async end(): Promise<void> {
    if (this.projecting === null || this.window.isDestroyed()) return;
    const { x, y, width, height, maximized, fullScreen } = this.projecting.before;
    this.projecting = null;
    await leaveFullScreen(this.window);
    if (this.window.isDestroyed()) return;
    this.window.setBounds({ x, y, width, height });
    if (maximized) this.window.maximize();
    if (fullScreen) this.window.setFullScreen(true);
  }

  private choose(display: Display): void {
    writeWindowNote(this.path, nameScreen(display));
  }
}

/** Some systems leave it with an animation, and place no window meanwhile. */
export async function leaveFullScreen(window: BrowserWindow): Promise<void> {
  if (!window.isFullScreen()) return;
  const left = once(window, 'leave-full-screen');
  window.setFullScreen(false);
  await Promise.race([left, wait(LEAVE_MS)]);
}

function readState(window: BrowserWindow): WindowState {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximized: window.isMaximized(), fullScreen: window.isFullScreen() };
}

/** Numbers of screens change from one start to the next. */
const nameScreen = ({ label, internal, size }: Display): string =>
  `${internal ? 'internal ' : ''}${label} ${size.width}x${size.height}`;
