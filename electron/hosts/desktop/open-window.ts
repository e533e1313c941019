import { BrowserWindow, screen } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';
import { readWindowBounds, writeWindowBounds } from './window-bounds.ts';

/** Opens the one window at its last position. `boundsFile` holds that position, `preload` is the built bridge. */
export function openWindow(preload: string, boundsFile: string): BrowserWindow {
  const left = readWindowBounds(
    boundsFile,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const place = left === null ? {} : { x: left.x, y: left.y };
  const window = new BrowserWindow({
    ...place,
    width: left?.width ?? 1280,
    height: left?.height ?? 800,
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'Naskah',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // Except on macOS, the dictionaries would be fetched from Google's servers.
      spellcheck: process.platform === 'darwin',
    },
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => {
    if (left?.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    writeWindowBounds(boundsFile, { x, y, width, height, maximized: window.isMaximized() });
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}
