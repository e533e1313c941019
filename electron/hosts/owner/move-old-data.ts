import { existsSync, lstatSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Device } from '../../core/store/device/device.ts';
import { getStorePath } from '../../core/store/open-store.ts';
import { buildPartPath, publishPart } from '../../core/store/part-files.ts';
import { assertRegularFile, copyToPrivateFile, createPrivateFolder } from '../../core/store/private-files.ts';
import { ownDataFolder } from './own-data-folder.ts';
import { findOldDataFolder, getUsualFolders } from './resolve-folders.ts';

type Environment = { readonly [name: string]: string | undefined };

/** Files of the process that owns a data folder. */
const OWNER_FILES = ['owner.lock', 'owner.json', 'loopback.json'];

/**
 * Moves the data of an earlier version on Windows from %APPDATA% to %LOCALAPPDATA%. The store's file goes last, so that an
 * interrupted move is continued, and until then every host opens the old folder. Where that is open, or cannot be moved, it
 * stays where it is.
 */
export async function moveOldData(environment: Environment, platform: NodeJS.Platform): Promise<void> {
  const old = findOldDataFolder(environment, platform);
  if (old === null) return;
  const { data, state } = getUsualFolders(environment, platform);
  try {
    const owned = await ownDataFolder(old, 'command line', () => new Date());
    try {
      emptyLog(getStorePath(old));
      createPrivateFolder(data);
      const path = getStorePath(old);
      const names = readdirSync(old).filter((name) => !OWNER_FILES.includes(name) && join(old, name) !== path);
      for (const name of names) moveEntry(join(old, name), join(data, name));
      Device.move(old, data, state);
      moveEntry(path, getStorePath(data));
    } finally {
      owned.release();
    }
    rmSync(join(old, 'owner.lock'), { force: true });
    rmdirSync(old);
  } catch {}
}

/** Writes what SQLite's log holds into the store's file, which can then be moved alone. Throws if something is left in it. */
function emptyLog(path: string): void {
  assertRegularFile(path);
  const db = new Database(path);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  if ((lstatSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw new Error(`log in use: ${path}`);
}

/** Where the two places are on different disks, a copy that was made whole replaces the original. Throws if `to` exists. */
function moveEntry(from: string, to: string): void {
  if (lstatSync(from).isDirectory()) {
    createPrivateFolder(to);
    for (const name of readdirSync(from)) moveEntry(join(from, name), join(to, name));
    rmdirSync(from);
    return;
  }
  if (existsSync(to)) throw new Error(`in the way: ${to}`);
  try {
    renameSync(from, to);
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'EXDEV')) throw problem;
    const part = buildPartPath(to);
    copyToPrivateFile(from, part);
    publishPart(part, to);
    rmSync(from);
  }
}
