import { Menu } from 'electron';

/**
 * Only items that have no shortcut without a menu: on macOS copy and paste, everywhere the text size and full screen.
 * It is shown on macOS only; the menu that people see is the page's.
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
