import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { tool } from '../setup.mjs';
import { fetchRuntime } from './fetch-runtime.ts';
import { createLaunchers } from './launchers.ts';
import { listComponents, OUTSIDE } from './list-components.ts';
import { createTextFile, moveEntries, type PackageFile } from './package-entry.ts';
import { PackagingProblem } from './packaging-problem.ts';
import type { Release } from './read-release.ts';
import type { System } from './systems.ts';
import { writeNotices } from './write-notices.ts';
import { writeSbom } from './write-sbom.ts';

/** The built program, the same for every system, and the libraries that went into it. */
export type Program = { readonly files: readonly PackageFile[]; readonly bundled: readonly string[] };

/** What a package of a system contains, but for what opens it. */
export type StagedProgram = { readonly files: readonly PackageFile[]; readonly sbom: string };

/** Bundles the program and its pages into a folder of its own and reads them. Throws `program-failed`. */
export function bundleProgram(root: string, folder: string): Program {
  rmSync(folder, { recursive: true, force: true });
  const config = ['--config', 'electron/packaging/bundle.config.ts', '--outDir', folder];
  const args = ['build', '--logLevel', 'error', ...config];
  const code = tool(root, process.execPath, 'node_modules/electron-vite/bin/electron-vite.js', args);
  if (code !== 0) throw new PackagingProblem('program-failed', { program: 'electron-vite', reason: `exit ${code}` });
  const [lists, files] = partition(readFolder(folder), ({ path }) => path.endsWith('/packages.json'));
  const bundled = lists.flatMap(({ bytes }) => JSON.parse(`${Buffer.from(bytes)}`) as string[]);
  const resources = ['sample', 'templates'].flatMap((name) =>
    moveEntries(`app/resources/${name}`, readFolder(join(root, 'resources', name))),
  );
  const libraries = OUTSIDE.flatMap((name) => moveEntries(`app/node_modules/${name}`, readLibrary(root, name)));
  const type = createTextFile('app/package.json', '{ "type": "module" }\n');
  return { files: [...moveEntries('app/out', files), ...resources, ...libraries, type], bundled };
}

/** Adds what a system needs: Node, the store's native file, notices and the list of components. */
export async function stageProgram(
  root: string,
  system: System,
  { program, release, cache }: { readonly program: Program; readonly release: Release; readonly cache: string },
): Promise<StagedProgram> {
  const runtime = await fetchRuntime(root, system, cache);
  const components = listComponents(root, program.bundled, system);
  const sbom = writeSbom(components, release);
  const native = `prebuilds/${system.storeLibrary}`;
  const windows = system.name === 'windows-x64';
  return {
    sbom,
    files: [
      ...program.files,
      {
        path: `app/node_modules/better-sqlite3/${native}`,
        bytes: readFileSync(join(root, 'node_modules', 'better-sqlite3', native)),
        isExecutable: false,
      },
      { path: windows ? 'runtime/node.exe' : 'runtime/node', bytes: runtime.program, isExecutable: true },
      createTextFile('runtime/LICENSE', runtime.license),
      createTextFile('LICENSE.txt', readFileSync(join(root, 'LICENSE'), 'utf8')),
      createTextFile('THIRD-PARTY-NOTICES.txt', writeNotices(components)),
      createTextFile('sbom.cdx.json', sbom),
      ...(windows ? readFolder(join(root, 'resources', 'icons')).filter(({ path }) => path === 'naskah.ico') : []),
    ],
  };
}

/** The files of a package folder for every system, with the scripts that start it. */
export function addLaunchers({ files }: StagedProgram, system: System, keepsCompiled: boolean): PackageFile[] {
  return [...files, ...createLaunchers(system, keepsCompiled)];
}

/** The files that a library needs to run: neither sources of its native part nor other systems' builds. */
function readLibrary(root: string, name: string): PackageFile[] {
  const needed = /^(package\.json|lib\/.*|dist\/.*\.(c?js|json)|LICENSE.*)$/;
  return readFolder(join(root, 'node_modules', name)).filter(({ path }) => needed.test(path));
}

function readFolder(folder: string): PackageFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll(sep, '/'),
      bytes: readFileSync(path),
      isExecutable: false,
    }));
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
