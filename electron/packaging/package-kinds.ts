import { compressXz } from './compress-xz.ts';
import { makeAppImage } from './desktop/make-app-image.ts';
import { stageDesktop } from './desktop/stage-desktop.ts';
import { browserEdition, desktopEdition, makeDeb } from './make-deb.ts';
import { makeSetup } from './make-setup.ts';
import { moveEntries, type PackageFile } from './package-entry.ts';
import type { Release } from './read-release.ts';
import { addLaunchers, type StagedProgram, stageProgram } from './stage-program.ts';
import { linux, type System, windows } from './systems.ts';
import { writeTar } from './write-tar.ts';
import { writeZip } from './write-zip.ts';

/** What a package contains, which several kinds of package of a system share. */
export type Edition = {
  /** Added to the names of its files, so that both editions can lie in one folder. */
  readonly suffix: '' | '-desktop';
  readonly stage: typeof stageProgram;
};

/** The workbench in a window of the machine's browser, and the one in a window of its own. */
const browser: Edition = { suffix: '', stage: stageProgram };
const desktop: Edition = { suffix: '-desktop', stage: stageDesktop };

export type PackageKind = {
  readonly name: string;
  readonly system: System;
  readonly edition: Edition;
  readonly formatFileName: (version: string) => string;
  /** Whether the files are also left as a folder. */
  readonly isFolder?: boolean;
  /** Returns the package; `work` is a folder that it may fill. Throws a PackagingProblem. */
  readonly make: (program: StagedProgram, release: Release, work: string, root: string) => Promise<Uint8Array>;
};

export const packageKinds: readonly PackageKind[] = [
  {
    name: 'linux-tar',
    system: linux,
    edition: browser,
    formatFileName: (version) => `naskah-${version}-linux-x64.tar.xz`,
    make: (program, release) => makeTar(`naskah-${release.version}`, addLaunchers(program, linux, true), release),
  },
  {
    name: 'linux-deb',
    system: linux,
    edition: browser,
    formatFileName: (version) => `naskah_${version}_amd64.deb`,
    make: (program, release) => makeDeb(addLaunchers(program, linux, false), release, browserEdition),
  },
  {
    name: 'windows-zip',
    system: windows,
    edition: browser,
    formatFileName: (version) => `naskah-${version}-windows-x64.zip`,
    make: async (program, release) =>
      writeZip(moveEntries(`naskah-${release.version}`, addLaunchers(program, windows, true)), release),
  },
  {
    name: 'windows-setup',
    system: windows,
    edition: browser,
    formatFileName: (version) => `naskah-${version}-windows-x64-setup.exe`,
    make: (program, release, work) => makeSetup(addLaunchers(program, windows, false), release, work),
  },
  {
    name: 'linux-folder',
    system: linux,
    edition: desktop,
    formatFileName: (version) => `naskah-${version}-linux-x64-desktop.tar.xz`,
    isFolder: true,
    make: ({ files }, release) => makeTar(`naskah-${release.version}-desktop`, files, release),
  },
  {
    name: 'linux-desktop-deb',
    system: linux,
    edition: desktop,
    formatFileName: (version) => `naskah-desktop_${version}_amd64.deb`,
    make: ({ files }, release) => makeDeb(files, release, desktopEdition),
  },
  {
    name: 'linux-appimage',
    system: linux,
    edition: desktop,
    formatFileName: (version) => `naskah-${version}-x86_64.AppImage`,
    make: (program, release, work, root) => makeAppImage(root, program, release, work),
  },
  {
    name: 'windows-folder',
    system: windows,
    edition: desktop,
    formatFileName: (version) => `naskah-${version}-windows-x64-desktop.zip`,
    isFolder: true,
    make: async ({ files }, release) => writeZip(moveEntries(`naskah-${release.version}-desktop`, files), release),
  },
  {
    name: 'windows-desktop-setup',
    system: windows,
    edition: desktop,
    formatFileName: (version) => `naskah-${version}-windows-x64-desktop-setup.exe`,
    make: ({ files }, release, work) => makeSetup(files, release, work),
  },
];

function makeTar(name: string, files: readonly PackageFile[], { time, quick }: Release): Promise<Uint8Array> {
  return compressXz(writeTar(moveEntries(name, files), time), quick);
}
