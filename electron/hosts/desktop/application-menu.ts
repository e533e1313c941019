import { Menu } from 'electron';

/**
 * Only what has no key of its own without a menu: on macOS copy and paste, everywhere the size of the text and the full screen. It is not
 * shown but on macOS; the menu that people see is the page's.
 */
export function setApplicationMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { role: 'editMenu' },
      {
        label: 'Naskah',
        submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
      },
    ]),
  );
}
