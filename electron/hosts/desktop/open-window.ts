import { BrowserWindow, screen } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';
import { buildConfinedPreferences } from './confine-pages.ts';
import { ProjectorScreen } from './projector/projector-screen.ts';
import type { WindowFiles } from './window-files.ts';
import { readWindowNote, writeWindowNote } from './window-note.ts';
import { addWindowState, chooseWindowState, windowStates } from './window-state.ts';

export type OpenedWindow = { readonly window: BrowserWindow; readonly projector: ProjectorScreen };

/** Opens the window of the workbench as it was left. `preload` is the built bridge. */
export function openWindow(preload: string, files: WindowFiles): OpenedWindow {
  const left = chooseWindowState(readWindowNote(files.states, windowStates) ?? [], listScreens());
  const place = left === null ? {} : { x: left.x, y: left.y };
  const window = new BrowserWindow({
    ...place,
    width: left?.width ?? 1280,
    height: left?.height ?? 800,
    minWidth: 800,
    minHeight: 500,
    show: false,
    autoHideMenuBar: true,
    title: 'Naskah',
    webPreferences: buildConfinedPreferences(preload),
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => {
    if (left?.maximized) window.maximize();
    window.show();
    if (left?.fullScreen) window.setFullScreen(true);
  });
  const projector = new ProjectorScreen(window, files.projector);
  window.on('close', () => {
    // Other windows of this folder may have noted other arrangements of screens.
    const before = readWindowNote(files.states, windowStates) ?? [];
    writeWindowNote(files.states, addWindowState(before, listScreens(), projector.state));
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  return { window, projector };
}

/** The areas of all screens, the main one first. */
function listScreens() {
  const main = screen.getPrimaryDisplay().id;
  return screen
    .getAllDisplays()
    .toSorted((a, b) => Number(b.id === main) - Number(a.id === main))
    .map(({ workArea }) => workArea);
}
