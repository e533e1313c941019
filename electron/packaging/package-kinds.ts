import { compressXz } from './compress-xz.ts';
import { makeDeb } from './make-deb.ts';
import { makeSetup } from './make-setup.ts';
import { moveEntries } from './package-entry.ts';
import type { Release } from './read-release.ts';
import { addLaunchers, type StagedProgram } from './stage-program.ts';
import { linux, type System, windows } from './systems.ts';
import { writeTar } from './write-tar.ts';
import { writeZip } from './write-zip.ts';

export type PackageKind = {
  readonly name: string;
  readonly system: System;
  readonly formatFileName: (release: Release) => string;
  /** Returns the package; `work` is a folder that it may fill. Throws a PackagingProblem. */
  readonly make: (program: StagedProgram, release: Release, work: string) => Promise<Uint8Array>;
};

/** The packages that need no Electron: they open the workbench in a window of the machine's browser. */
export const packageKinds: readonly PackageKind[] = [
  {
    name: 'linux-tar',
    system: linux,
    formatFileName: ({ version }) => `naskah-${version}-linux-x64.tar.xz`,
    make: makeTar,
  },
  {
    name: 'linux-deb',
    system: linux,
    formatFileName: ({ version }) => `naskah_${version}_amd64.deb`,
    make: (program, release) => makeDeb(addLaunchers(program, linux, false), release),
  },
  {
    name: 'windows-zip',
    system: windows,
    formatFileName: ({ version }) => `naskah-${version}-windows-x64.zip`,
    make: async (program, release) =>
      writeZip(moveEntries(`naskah-${release.version}`, addLaunchers(program, windows, true)), release),
  },
  {
    name: 'windows-setup',
    system: windows,
    formatFileName: ({ version }) => `naskah-${version}-windows-x64-setup.exe`,
    make: (program, release, work) => makeSetup(addLaunchers(program, windows, false), release, work),
  },
];

async function makeTar(program: StagedProgram, { version, time, quick }: Release): Promise<Uint8Array> {
  const files = moveEntries(`naskah-${version}`, addLaunchers(program, linux, true));
  return compressXz(writeTar(files, time), quick);
}
