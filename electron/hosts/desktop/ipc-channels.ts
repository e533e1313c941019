/** The channels between the window and the main process; the last one goes to the window. */
export const ipcChannels = {
  /** A port for the process of the core; the page has the other end. */
  connect: 'naskah:connect',
  saveAs: 'naskah:save-as',
  printPage: 'naskah:print-page',
  reopened: 'naskah:reopened',
  core: 'naskah:core',
} as const;
