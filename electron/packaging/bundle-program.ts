import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tool } from '../setup.mjs';
import { OUTSIDE } from './list-components.ts';
import { createTextFile, moveEntries, type PackageFile } from './package-entry.ts';
import { PackagingProblem } from './packaging-problem.ts';
import { readFolder } from './read-folder.ts';

/** The built program, the same for every system. */
export type Program = {
  /** `main/`, `preload/` and `renderer/`, as the bundler wrote them. */
  readonly built: readonly PackageFile[];
  /** Which files of `main/` each of them imports. */
  readonly imports: { readonly [name: string]: readonly string[] };
  /** What it reads when it runs, and the libraries that are not bundled. */
  readonly resources: readonly PackageFile[];
  /** The libraries that went into the bundles. */
  readonly bundled: readonly string[];
};

/** The scripts with which a process or thread of the program begins. */
const WORKERS = ['check-worker.js', 'update-worker.js', 'reader-worker.js'];
const BROWSER_ENTRIES = ['workbench.js', 'cli.js', 'loopback.js', ...WORKERS];
const DESKTOP_ENTRIES = ['main.js', 'core-process.js', 'reader-process.js', ...WORKERS];

const importsSchema = z.record(z.string(), z.array(z.string()));

/** Bundles the program and its pages into a folder of its own and reads them. Throws `program-failed`. */
export function bundleProgram(root: string, folder: string): Program {
  rmSync(folder, { recursive: true, force: true });
  const config = ['--config', 'electron/packaging/bundle.config.ts', '--outDir', folder];
  const args = ['build', '--logLevel', 'error', ...config];
  const code = tool(root, process.execPath, 'node_modules/electron-vite/bin/electron-vite.js', args);
  if (code !== 0) throw new PackagingProblem('program-failed', { program: 'electron-vite', reason: `exit ${code}` });
  const files = readPlainFolder(folder);
  const isList = ({ path }: PackageFile) => /\/(packages|imports)\.json$/.test(path);
  const readList = ({ bytes }: PackageFile) => JSON.parse(`${Buffer.from(bytes)}`);
  const lists = files.filter(isList);
  const bundled = lists
    .filter(({ path }) => path.endsWith('/packages.json'))
    .flatMap((one) => readList(one) as string[]);
  const imports = lists.filter(({ path }) => path === 'main/imports.json').map(readList)[0];
  return {
    built: files.filter((one) => !isList(one)),
    imports: importsSchema.parse(imports),
    resources: [
      ...['sample', 'templates'].flatMap((name) =>
        moveEntries(`resources/${name}`, readPlainFolder(join(root, 'resources', name))),
      ),
      ...OUTSIDE.flatMap((name) => moveEntries(`node_modules/${name}`, readLibrary(root, name))),
    ],
    bundled,
  };
}

/** The files of the program for Node, which shows its pages in a browser. */
export function listBrowserFiles(program: Program): PackageFile[] {
  const built = selectBuilt(program, BROWSER_ENTRIES).filter(({ path }) => !path.startsWith('preload/'));
  return [...moveEntries('out', built), ...program.resources, createTextFile('package.json', '{ "type": "module" }\n')];
}

/** The files of the program for Electron, but for its package.json. */
export function listDesktopFiles(program: Program): PackageFile[] {
  return [...moveEntries('out', selectBuilt(program, DESKTOP_ENTRIES)), ...program.resources];
}

/** Without those files of `main/` that none of these entries needs. */
function selectBuilt({ built, imports }: Program, entries: readonly string[]): PackageFile[] {
  const needed = new Set(entries);
  for (const name of needed) for (const one of imports[name] ?? []) needed.add(one);
  return built.filter(({ path }) => {
    const name = /^main\/(.*)/.exec(path)?.[1];
    return name === undefined || needed.has(name) || !(name in imports);
  });
}

/** The files that a library needs to run: neither sources of its native part nor other systems' builds. */
function readLibrary(root: string, name: string): PackageFile[] {
  const needed = /^(package\.json|lib\/.*|dist\/.*\.(c?js|json)|LICENSE.*)$/;
  return readPlainFolder(join(root, 'node_modules', name)).filter(({ path }) => needed.test(path));
}

/** None of these is a program of its own, whatever rights it has here. */
function readPlainFolder(folder: string): PackageFile[] {
  return readFolder(folder).map((file) => ({ ...file, isExecutable: false }));
}
