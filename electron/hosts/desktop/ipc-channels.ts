/** The channels between the window and the core; the last one goes from the core to the window. */
export const ipcChannels = {
  call: 'naskah:call',
  file: 'naskah:file',
  receive: 'naskah:receive',
  saveAs: 'naskah:save-as',
  printPage: 'naskah:print-page',
  stores: 'naskah:stores',
  openStore: 'naskah:open-store',
  reopened: 'naskah:reopened',
  changed: 'naskah:changed',
} as const;
