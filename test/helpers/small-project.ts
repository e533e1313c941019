import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createTemporaryFolder, root } from './core.ts';

/** A registry address where nobody listens. */
export const NOWHERE = 'http://127.0.0.1:9';

type Start = { readonly code: number | null; readonly out: string; readonly err: string };

export type SmallProject = {
  readonly folder: string;
  /** Makes the lock file name this version of its one package. */
  readonly lock: (version: string) => void;
  /** The version of the installed package, or null. */
  readonly installed: () => string | null;
  /** All existing package folders. */
  readonly folders: () => string[];
  /** Sets up as every entry file does, with this registry, and ends; `through` is the command that starts it. */
  readonly start: (registry: string, through?: readonly string[]) => Promise<Start>;
  readonly begin: (registry: string, through?: readonly string[]) => ChildProcess;
};

/** The files that set Naskah up, with one small package to install and the store's library. */
export function createSmallProject(folder = join(createTemporaryFolder(), 'naskah')): SmallProject {
  mkdirSync(join(folder, 'electron'), { recursive: true });
  for (const name of readdirSync(join(root, 'electron')).filter((one) => one.endsWith('.mjs')))
    cpSync(join(root, 'electron', name), join(folder, 'electron', name));
  for (const part of ['i18n', join('model', 'interface-languages.mjs')])
    cpSync(join(root, 'shared', part), join(folder, 'shared', part), { recursive: true });
  const driver = join(folder, 'electron', 'driver.mjs');
  const lines = ["import { setUp } from './setup.mjs';", 'await setUp(process.argv[2]);', "console.log('READY');"];
  writeFileSync(driver, lines.join('\n'));
  writeFileSync(join(folder, '.npmrc'), 'ignore-scripts=true\n');
  const lock = (version: string) => {
    const dependencies = { small: version };
    const itself = { name: 'naskah', version: '0.1.0', dependencies };
    const resolved = `https://registry.npmjs.org/small/-/small-${version}.tgz`;
    const packages = { '': itself, 'node_modules/small': { version, resolved } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...itself, private: true, type: 'module' }));
    const all = { name: 'naskah', version: '0.1.0', lockfileVersion: 3, requires: true, packages };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(all));
  };
  lock('1.0.0');
  const begin = (registry: string, through: readonly string[] = []) => {
    const [program = '', ...args] = [...through, process.execPath, driver, folder];
    const home = join(folder, '..', 'home');
    mkdirSync(home, { recursive: true });
    // npm caches downloads under its home and does not ask a registry again.
    const env = { ...process.env, HOME: home, npm_config_cache: join(home, 'npm'), npm_config_registry: registry };
    return spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  };
  return {
    folder,
    lock,
    installed: () => {
      try {
        return JSON.parse(readFileSync(join(folder, 'node_modules', 'small', 'package.json'), 'utf8')).version;
      } catch {
        return null;
      }
    },
    folders: () => readdirSync(folder).filter((name) => name.startsWith('node_modules')),
    begin,
    start: async (registry, through) => {
      const child = begin(registry, through);
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      const [out, err] = await Promise.all([child.stdout, child.stderr].map((one) => (one ? text(one) : '')));
      return { code: await ended, out: out ?? '', err: err ?? '' };
    },
  };
}

/** A working project: its package and the library of the store are installed. */
export async function createInstalledProject(registry: string): Promise<SmallProject> {
  const project = createSmallProject();
  const { code, err } = await project.start(registry);
  if (code !== 0) throw new Error(err);
  symlinkSync(
    join(root, 'node_modules', 'better-sqlite3'),
    join(project.folder, 'node_modules', 'better-sqlite3'),
    'junction',
  );
  return project;
}

/** A registry with every version of the small package, which never answers when it is `silent`. */
export async function startRegistry({ silent = false } = {}): Promise<{ address: string }> {
  const folder = createTemporaryFolder();
  const server = createServer((request, response) => {
    const version = /small-([\d.]+)\.tgz$/.exec(request.url ?? '')?.[1];
    if (silent) return;
    if (version === undefined) {
      const versions = Object.fromEntries(['1.0.0', '2.0.0'].map((one) => [one, { name: 'small', version: one }]));
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ name: 'small', versions }));
      return;
    }
    const inner = join(folder, version, 'package');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, 'package.json'), JSON.stringify({ name: 'small', version }));
    spawnSync('tar', ['-czf', 'small.tgz', 'package'], { cwd: join(folder, version) });
    response.end(readFileSync(join(folder, version, 'small.tgz')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
