import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the files and functions that the harness names are in this project, and how long it waits. */
const names: readonly (readonly [file: string, from: string, to: string])[] = [
  ['standin/build.mjs', "id.endsWith('/owned.ts')", "id.endsWith('/own-folder-or-find-page.ts')"],
  ['standin/build.mjs', "by.includes('/electron/doors/')", "by.includes('/electron/hosts/')"],
  ['standin/build.mjs', "id.endsWith('/store/open.ts')", "id.endsWith('/store/open-store.ts')"],
  ['standin/build.mjs', '/electron/doors/relaunch.ts', '/electron/hosts/desktop/relaunch-app.ts'],
  ['standin/build.mjs', 'export const openToRead', 'export const openReadableStore'],
  // The store is updated where it can be opened: in the core's process.
  [
    'standin/build.mjs',
    "if (id === 'better-sqlite3') return",
    "if (id.endsWith('/store-update.ts') && by.endsWith('/electron/main.ts')) return '\\0no-update';\n      if (id === 'better-sqlite3') return",
  ],
  [
    'standin/build.mjs',
    "return id === '\\0unchecked'",
    "if (id === '\\0no-update') return 'export const startStoreUpdate = () => null;';\n      return id === '\\0unchecked'",
  ],
  ['standin/owned.ts', 'function ownOrReturn', 'function ownFolderOrFindPage'],
  ['standin/core-host.mjs', '{ ownOrReturn }', '{ ownFolderOrFindPage: ownOrReturn }'],
  ['standin/core-host.mjs', 'electron/doors/owned.ts', 'electron/hosts/owner/own-folder-or-find-page.ts'],
  ['standin/core-host.mjs', '{ resourcesAbove }', '{ findResources: resourcesAbove }'],
  ['standin/core-host.mjs', 'electron/doors/resources.ts', 'electron/hosts/find-resources.ts'],
  // A start takes half a minute where other work keeps every core busy; no check waits in vain if nothing is wrong.
  ['run-desktop.mjs', 'timeout: 30_000', 'timeout: 120_000'],
  ['smoke.mjs', 'wait(30_000).then', 'wait(180_000).then'],
  ['smoke.mjs', 'waitOwner(folders, 9000)', 'waitOwner(folders, 60_000)'],
  ['smoke.mjs', '|| folder !== found), 8000)', '|| folder !== found), 60_000)'],
  ['smoke.mjs', 'Date.now() - began < 15_000', 'Date.now() - began < 60_000'],
  ['smoke.mjs', "once(child, 'exit'), wait(6000)]", "once(child, 'exit'), wait(30_000)]"],
];

/** Copies the harness into a folder, with the paths and names of this project. Throws where one of them is not in it. */
export function adaptHarness(harness: string, folder: string): void {
  cpSync(harness, folder, { recursive: true });
  for (const [file, from, to] of names) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain “${from}”`);
    writeFileSync(path, text.replaceAll(from, to));
  }
}
