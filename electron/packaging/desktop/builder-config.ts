import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import type { ElectronRelease } from './find-electron.ts';

/** What electron-builder is told about one package. */
export type BuilderTask = {
  /** A folder with the app in `app/`, for what is built next to it. */
  readonly work: string;
  readonly electron: ElectronRelease;
  readonly platform: 'linux' | 'win32';
  readonly icon: string;
  readonly linuxProgram: string;
  /** A folder that is complete but for its archive; null to build that folder. */
  readonly prepackaged: string | null;
};

/** The first Electron with this fuse; an older one has no place for it. */
const FILE_PRIVILEGES_SINCE = 29;

/**
 * How electron-builder lays out the program around Electron: everything in app.asar but for the store's native file, which
 * the system loads from a real file.
 */
export function createBuilderConfig({ work, electron, icon, linuxProgram }: BuilderTask): Configuration {
  const major = Number(electron.version.split('.')[0]);
  return {
    appId: 'id.naskah.workbench',
    productName: 'Naskah',
    copyright: 'MIT',
    directories: { app: join(work, 'app'), output: join(work, 'built') },
    electronDist: electron.place,
    electronVersion: electron.version,
    // It leaves a folder of this name out unless that is named as one to copy.
    files: ['**/*', { from: join(work, 'app', 'node_modules'), to: 'node_modules' }],
    asarUnpack: ['node_modules/better-sqlite3/prebuilds/**'],
    // The libraries in the app's folder are the ones that it needs.
    beforeBuild: async () => false,
    // What starts where no app is; nothing takes its place.
    afterExtract: async ({ appOutDir }) => {
      for (const name of ['resources/default_app.asar', 'version']) rmSync(join(appOutDir, name), { force: true });
    },
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      ...(major >= FILE_PRIVILEGES_SINCE ? { grantFileProtocolExtraPrivileges: false } : {}),
    },
    electronLanguages: ['en-US', 'id', 'ru'],
    // Signed by the command of the release machine, after this.
    win: { icon, signExecutable: false },
    linux: { icon, executableName: linuxProgram, category: 'Office', executableArgs: [] },
    toolsets: { appimage: '1.0.3' },
    publish: null,
  };
}
