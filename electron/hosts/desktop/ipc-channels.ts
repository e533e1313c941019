/** The channels between the window and the main process; the last two go to the window. */
export const ipcChannels = {
  /** A port for the process of the core; the page has the other end. */
  connect: 'naskah:connect',
  saveAs: 'naskah:save-as',
  printPage: 'naskah:print-page',
  reopened: 'naskah:reopened',
  menus: 'naskah:menus',
  openFile: 'naskah:open-file',
  screens: 'naskah:screens',
  project: 'naskah:project',
  core: 'naskah:core',
  action: 'naskah:action',
} as const;
