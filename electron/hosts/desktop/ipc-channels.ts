/** The channels between the window and the main process; the last three go to the window. */
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
  /** Projects in a window of its own. */
  projectBeside: 'naskah:project-beside',
  closeProjected: 'naskah:close-projected',
  core: 'naskah:core',
  action: 'naskah:action',
  /** What became of the page in the projector's own window. */
  projectedPage: 'naskah:projected-page',
} as const;
