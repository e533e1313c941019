import { existsSync, lstatSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { z } from 'zod';
import { hash, id } from '../../../../shared/model/fields.ts';
import type { StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { createStoreFault } from '../check/store-check.ts';
import { TOMBSTONE_VERSION } from '../migrate-store.ts';
import { getStorePath, setDatabaseGuards } from '../open-store.ts';
import { prepareSql } from '../prepare-sql.ts';
import { isPrimarySchemaOurs } from '../primary-schema.ts';
import { restrictAccess } from '../private-files.ts';
import { type ChainHead, findChainHead } from '../records.ts';
import { isTombstoned } from '../tombstones.ts';
import { DeviceStateFile } from './device-state-file.ts';
import { digestFolderPath } from './digest-folder-path.ts';
import { readFileNumber } from './file-number.ts';

const deviceMemory = z.strictObject({
  device: id,
  /** The store's file, by its number in the file system, empty if it has none; older versions did not note it. */
  store: z.string().optional(),
  /** The last record of this device, by negotiation. */
  heads: z.record(id, z.strictObject({ seq: z.int().positive(), hash })),
});
type DeviceMemory = z.infer<typeof deviceMemory>;

/**
 * The identity of the device that writes into a store, remembered outside the data folder. If the folder is copied to
 * another machine or place, or an older state of it is restored, the memory and the store disagree and a new device
 * begins, so that two chains never continue under one name.
 */
export class Device {
  readonly id: string;
  private readonly notebook: DeviceStateFile;
  private readonly heads: DeviceMemory['heads'];
  /** Negotiations whose last record of this device is not in the store. */
  private readonly lost: readonly string[];

  private readonly store: string;

  private constructor(file: string, remembered: DeviceMemory, folder: string, lost: readonly string[] = []) {
    this.store = readFileNumber(getStorePath(folder));
    this.lost = lost;
    this.notebook = new DeviceStateFile(file);
    this.id = remembered.device;
    this.heads = remembered.heads;
  }

  /**
   * `folder` is the data folder, `state` the folder for this machine's memory. A memory that cannot be read or written
   * only leads to a new device.
   */
  static of(db: Database.Database, folder: string, state: string): Device {
    const file = Device.fileOf(folder, state);
    restrictAccess(state, 0o700);
    const remembered = readMemory(file);
    // The store may be ahead of the memory (killed between commit and note), but every remembered head must be in it.
    const lost = Object.entries(remembered?.heads ?? {}).flatMap(([negotiation, { hash }]) =>
      // Killed between the deletion of a negotiation and the note of it, the memory still has its head.
      prepareSql(db, 'SELECT 1 FROM record WHERE hash = ?').get(hash) === undefined && !isTombstoned(db, negotiation)
        ? [negotiation]
        : [],
    );
    const agrees = remembered !== null && lost.length === 0;
    const device = new Device(file, agrees ? remembered : { device: v7(), heads: {} }, folder, lost);
    for (const negotiation of Object.keys(device.heads)) {
      const head = findChainHead(db, negotiation, device.id);
      if (head !== undefined) device.heads[negotiation] = head;
    }
    // At once: a store that this device never wrote to is its own from now on.
    if (device.store !== remembered?.store) device.write();
    return device;
  }

  /**
   * Whose file the store of a folder is: `own` if this machine wrote it, or where there is none; `changed` if it is the
   * same file without a record that this machine wrote, or with other tables; else `foreign`. Where files have no lasting numbers, only the
   * records tell.
   */
  static readStoreOrigin(folder: string, state: string, readNumber = readFileNumber): 'own' | 'changed' | 'foreign' {
    const path = getStorePath(folder);
    if ((lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) return 'own';
    const remembered = readMemory(Device.fileOf(folder, state));
    if (remembered === null || isOtherFile(remembered.store, readNumber(path))) return 'foreign';
    return isUnchanged(path, remembered.heads) ? 'own' : 'changed';
  }

  /** Lets a new device begin after an older state of the store was restored. */
  static forget(folder: string, state: string): void {
    const device = new Device(Device.fileOf(folder, state), { device: v7(), heads: {} }, folder);
    device.write();
    device.close();
  }

  /** Remembers of a data folder what was remembered of the one whose files are moved there. Both must exist. */
  static move(from: string, to: string, state: string): void {
    if (existsSync(Device.fileOf(from, state))) renameSync(Device.fileOf(from, state), Device.fileOf(to, state));
  }

  /** Remembers the newest record of this device in a negotiation; called after the commit. */
  remember(negotiation: string, head: ChainHead): void {
    this.heads[negotiation] = head;
    this.write();
  }

  /** The store need not contain the records of a negotiation that was deleted here. */
  drop(negotiation: string): void {
    delete this.heads[negotiation];
    this.write();
  }

  /** Records that this device wrote here and that are gone: an older state of the folder, or a damaged log. */
  listLost(): StoreFault[] {
    return this.lost.map((negotiation) => createStoreFault('records-missing', { negotiation }));
  }

  close(): void {
    this.notebook.close();
  }

  private write(): void {
    this.notebook.write({ device: this.id, store: this.store, heads: this.heads });
  }

  private static fileOf(folder: string, state: string): string {
    return join(state, 'devices', `${digestFolderPath(folder)}.json`);
  }
}

/** A file without a number may be the same one. */
const isOtherFile = (remembered: string | undefined, number: string): boolean =>
  number !== '' && remembered !== undefined && remembered !== number;

/**
 * Whether a store, which need not be ours, has the records and our tables; a file that cannot be read is opened as usual, and
 * refused there.
 */
function isUnchanged(path: string, heads: DeviceMemory['heads']): boolean {
  try {
    const db = new Database(path, { readonly: true });
    try {
      setDatabaseGuards(db);
      if (!isPrimarySchemaOurs(db)) return false;
      const one = db.prepare('SELECT 1 FROM record WHERE hash = ?');
      const hasTombstones = (db.pragma('user_version', { simple: true }) as number) >= TOMBSTONE_VERSION;
      // Killed between the deletion of a negotiation and the note of it, the memory still has its head.
      return Object.entries(heads).every(
        ([negotiation, { hash: head }]) =>
          one.get(head) !== undefined || (hasTombstones && isTombstoned(db, negotiation)),
      );
    } finally {
      db.close();
    }
  } catch {
    return true;
  }
}

function readMemory(file: string): DeviceMemory | null {
  try {
    return deviceMemory.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
