import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyToPrivateFile, createPrivateFile, createPrivateFolder } from '../../electron/core/store/private-files.ts';
import { ownDataFolder } from '../../electron/hosts/owner/own-data-folder.ts';
import { rememberStore } from '../../electron/hosts/owner/recent-stores.ts';
import { buildCoreOptions, callCommand, createTemporaryFolder, loadSampleText, openCore } from '../helpers/core.ts';
import { skipOnWindows } from '../helpers/platform.ts';

const modes = skipOnWindows('files have no mode');

/** The folder and everything in it, with their modes. */
function readModes(folder: string): Record<string, string> {
  const names = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
  return Object.fromEntries(names.sort().map((name) => [name, readMode(join(folder, name))]));
}

const readMode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** Runs with the usual umask, which lets everybody on the machine read new files. */
function setUsualUmask(): void {
  const before = process.umask(0o022);
  onTestFinished(() => {
    process.umask(before);
  });
}

const openStore = (modes: Record<string, string>) =>
  Object.entries(modes).filter(([name, mode]) => mode !== (/\.\w+(-wal|-shm|-journal)?$/.test(name) ? '600' : '700'));

describe.skipIf(modes.isSkipped)(`only the owner can read${modes.why}`, () => {
  test('a store, its log, its index and its device file from the moment of creation', async () => {
    setUsualUmask();
    const folder = createTemporaryFolder();
    const { folder: data, state } = buildCoreOptions(folder);
    const owned = await ownDataFolder(data, 'browser', () => new Date());
    onTestFinished(owned.release);
    const core = openCore(folder);
    await loadSampleText(core);
    rememberStore(data, state, new Date());
    const modes = { ...readModes(data), ...readModes(state) };
    expect(Object.keys(modes)).toEqual(
      expect.arrayContaining([
        'naskah.db',
        'naskah.db-wal',
        'naskah.db-shm',
        'owner.lock',
        'owner.json',
        'stores.json',
      ]),
    );
    expect(openStore(modes)).toEqual([]);
  });

  test('backups, and a restored store', async () => {
    setUsualUmask();
    const folder = createTemporaryFolder();
    const core = openCore(folder);
    const negotiation = await loadSampleText(core);
    const { folder: data } = buildCoreOptions(folder);
    const { free } = await callCommand(core, 'store.show', {});
    await callCommand(core, 'store.backup', { file: free });
    const elsewhere = join(folder, 'cadangan.db');
    await callCommand(core, 'store.backup', { file: elsewhere });
    chmodSync(elsewhere, 0o644);
    const { kept } = await callCommand(core, 'store.restore', { file: elsewhere });
    await callCommand(core, 'negotiations.delete', {
      negotiation,
      reason: 'Selesai',
      archive: join(data, 'backups', 'arsip.db'),
      backups: false,
    });
    expect(kept).not.toBeNull();
    expect(readdirSync(join(data, 'backups'))).toHaveLength(3);
    expect(openStore(readModes(data))).toEqual([]);
    expect(readdirSync(data).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  test('files that were readable by others before, once they are opened again', async () => {
    setUsualUmask();
    const folder = createTemporaryFolder();
    const { folder: data, state } = buildCoreOptions(folder);
    const first = openCore(folder);
    await loadSampleText(first);
    first.close();
    mkdirSync(join(data, 'backups'));
    writeFileSync(join(data, 'backups', 'old.db'), '');
    for (const place of [data, state]) {
      for (const name of Object.keys(readModes(place))) {
        const path = join(place, name);
        chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
      }
    }
    const again = openCore(folder);
    await callCommand(again, 'clauses.place', { negotiation: 'loi-belarus', clause: 'ip', to: { place: 'first' } });
    expect(openStore({ ...readModes(data), ...readModes(state) })).toEqual([]);
  });

  test('files at the moment of creation', () => {
    setUsualUmask();
    const folder = createTemporaryFolder();
    const path = join(folder, 'a.db');
    createPrivateFile(path);
    const db = new Database(path);
    onTestFinished(() => {
      db.close();
    });
    db.pragma('journal_mode = WAL');
    db.exec('CREATE TABLE a (b)');
    writeFileSync(join(folder, 'source'), 'x'.repeat(3_000_000), { mode: 0o644 });
    copyToPrivateFile(join(folder, 'source'), join(folder, 'copy.db'));
    expect(statSync(join(folder, 'copy.db')).size).toBe(3_000_000);
    expect(['a.db', 'a.db-wal', 'a.db-shm', 'copy.db'].map((name) => readMode(join(folder, name)))).toEqual([
      '600',
      '600',
      '600',
      '600',
    ]);
  });
});

test.skipIf(modes.isSkipped)(`a deliberately shared folder keeps its permissions${modes.why}`, () => {
  const folder = join(createTemporaryFolder(), 'shared');
  mkdirSync(folder);
  chmodSync(folder, 0o1777);
  createPrivateFolder(folder);
  expect((statSync(folder).mode & 0o7777).toString(8)).toBe('1777');
});
