import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBrowserFiles, type Program } from './bundle-program.ts';
import { fetchRuntime } from './fetch-runtime.ts';
import { createLaunchers } from './launchers.ts';
import { type Component, listComponents } from './list-components.ts';
import { createTextFile, moveEntries, type PackageFile } from './package-entry.ts';
import type { Release } from './read-release.ts';
import type { System } from './systems.ts';
import { writeNotices } from './write-notices.ts';
import { writeSbom } from './write-sbom.ts';

/** What a package of a system contains, but for what opens it. */
export type StagedProgram = { readonly files: readonly PackageFile[]; readonly sbom: string };

/** `work` is what a run leaves for the next one, such as the fetched Node of another system. */
export type StageOptions = { readonly program: Program; readonly release: Release; readonly work: string };

/**
 * The program for Node with what a system needs: Node itself, the store's native file, notices and the list of components.
 * `others` are components that the package has in addition to these.
 */
export async function stageProgram(
  root: string,
  system: System,
  { program, release, work }: StageOptions,
  others: readonly Component[] = [],
): Promise<StagedProgram> {
  const runtime = await fetchRuntime(root, system, join(work, 'cache'));
  const components = [...listComponents(root, program.bundled, system), ...others];
  const sbom = writeSbom(components, release);
  const windows = system.name === 'windows-x64';
  const icon = { path: 'naskah.ico', bytes: readFileSync(join(root, 'resources', 'icons', 'naskah.ico')) };
  return {
    sbom,
    files: [
      ...moveEntries('app', [...listBrowserFiles(program), readStoreLibrary(root, system)]),
      { path: windows ? 'runtime/node.exe' : 'runtime/node', bytes: runtime.program, isExecutable: true },
      createTextFile('runtime/LICENSE', runtime.license),
      createTextFile('LICENSE.txt', readFileSync(join(root, 'LICENSE'), 'utf8')),
      createTextFile('THIRD-PARTY-NOTICES.txt', writeNotices(components)),
      createTextFile('sbom.cdx.json', sbom),
      ...(windows ? [{ ...icon, isExecutable: false }] : []),
    ],
  };
}

/** The native file of the store's library for a system, where that library looks for it. */
export function readStoreLibrary(root: string, { storeLibrary }: System): PackageFile {
  const path = `node_modules/better-sqlite3/prebuilds/${storeLibrary}`;
  return { path, bytes: readFileSync(join(root, path)), isExecutable: false };
}

/** The files of a package folder for every system, with the scripts that start it. */
export function addLaunchers({ files }: StagedProgram, system: System, keepsCompiled: boolean): PackageFile[] {
  return [...files, ...createLaunchers(system, keepsCompiled)];
}
