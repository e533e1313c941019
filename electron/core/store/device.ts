import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { z } from 'zod';
import { hash, id } from '../../../shared/model/fields.ts';
import { DeviceStateFile } from './device-state-file.ts';
import { getStorePath, setDatabaseGuards } from './open-store.ts';
import { prepareSql } from './prepare-sql.ts';
import { restrictAccess } from './private-files.ts';
import { findChainHead } from './records.ts';

const deviceMemory = z.strictObject({
  device: id,
  /** The store's file, by its number in the file system; older versions did not note it. */
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

  private readonly store: string;

  private constructor(file: string, remembered: DeviceMemory, folder: string) {
    this.store = readFileNumber(getStorePath(folder));
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
    const agrees =
      remembered !== null &&
      // The store may be ahead of the memory (killed between commit and note), but every remembered head must be in it.
      Object.values(remembered.heads).every(
        (head) => prepareSql(db, 'SELECT 1 FROM record WHERE hash = ?').get(head.hash) !== undefined,
      );
    const device = new Device(file, remembered === null || !agrees ? { device: v7(), heads: {} } : remembered, folder);
    for (const negotiation of Object.keys(device.heads)) device.note(db, negotiation);
    // At once: a store that this device never wrote to is its own from now on.
    if (device.store !== remembered?.store) device.write();
    return device;
  }

  /**
   * Whether the store of a folder is the file that this machine wrote: not one of another machine, and not one that was
   * put in its place. True where there is none.
   */
  static isOwnStore(folder: string, state: string): boolean {
    const path = getStorePath(folder);
    if ((lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) return true;
    const remembered = readMemory(Device.fileOf(folder, state));
    if (remembered === null) return false;
    return (remembered.store ?? readFileNumber(path)) === readFileNumber(path) && hasRecords(path, remembered.heads);
  }

  /** Lets a new device begin after an older state of the store was restored. */
  static forget(folder: string, state: string): void {
    const device = new Device(Device.fileOf(folder, state), { device: v7(), heads: {} }, folder);
    device.write();
    device.close();
  }

  /** Remembers the newest record of this device in a negotiation; called after the commit. */
  remember(db: Database.Database, negotiation: string): void {
    if (this.note(db, negotiation)) this.write();
  }

  /** The store need not contain the records of a negotiation that was deleted here. */
  drop(negotiation: string): void {
    delete this.heads[negotiation];
    this.write();
  }

  close(): void {
    this.notebook.close();
  }

  private write(): void {
    this.notebook.write({ device: this.id, store: this.store, heads: this.heads });
  }

  private note(db: Database.Database, negotiation: string): boolean {
    const head = findChainHead(db, negotiation, this.id);
    if (head === undefined || this.heads[negotiation]?.hash === head.hash) return false;
    this.heads[negotiation] = head;
    return true;
  }

  private static fileOf(folder: string, state: string): string {
    const place = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
    return join(state, 'devices', `${place}.json`);
  }
}

/** The number stays when a file is written or renamed, and differs for a file that is put in its place. */
const readFileNumber = (path: string) => String(statSync(path, { bigint: true, throwIfNoEntry: false })?.ino ?? '');

/** Whether a store, which need not be ours, has the records; a file that cannot be read is opened as usual, and refused there. */
function hasRecords(path: string, heads: DeviceMemory['heads']): boolean {
  try {
    const db = new Database(path, { readonly: true });
    try {
      setDatabaseGuards(db);
      const one = db.prepare('SELECT 1 FROM record WHERE hash = ?');
      return Object.values(heads).every(({ hash: head }) => one.get(head) !== undefined);
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
