import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { z } from 'zod';
import { hash, id } from '../../../../shared/model/fields.ts';
import type { StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { createStoreFault } from '../check/store-check.ts';
import { prepareSql } from '../prepare-sql.ts';
import { restrictAccess } from '../private-files.ts';
import { findChainHead } from '../records.ts';
import { isTombstoned } from '../tombstones.ts';
import { DeviceStateFile } from './device-state-file.ts';

const deviceMemory = z.strictObject({
  device: id,
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

  private constructor(file: string, remembered: DeviceMemory, lost: readonly string[] = []) {
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
    if (remembered === null) return new Device(file, { device: v7(), heads: {} });
    // The store may be ahead of the memory (killed between commit and note), but every remembered head must be in it.
    const lost = Object.entries(remembered.heads).flatMap(([negotiation, { hash }]) =>
      // Killed between the deletion of a negotiation and the note of it, the memory still has its head.
      prepareSql(db, 'SELECT 1 FROM record WHERE hash = ?').get(hash) === undefined && !isTombstoned(db, negotiation)
        ? [negotiation]
        : [],
    );
    if (lost.length > 0) return new Device(file, { device: v7(), heads: {} }, lost);
    const device = new Device(file, remembered);
    for (const negotiation of Object.keys(remembered.heads)) device.note(db, negotiation);
    return device;
  }

  /** Lets a new device begin after an older state of the store was restored. */
  static forget(folder: string, state: string): void {
    const notebook = new DeviceStateFile(Device.fileOf(folder, state));
    notebook.write({ device: v7(), heads: {} });
    notebook.close();
  }

  /** Remembers the newest record of this device in a negotiation; called after the commit. */
  remember(db: Database.Database, negotiation: string): void {
    if (this.note(db, negotiation)) this.notebook.write({ device: this.id, heads: this.heads });
  }

  /** The store need not contain the records of a negotiation that was deleted here. */
  drop(negotiation: string): void {
    delete this.heads[negotiation];
    this.notebook.write({ device: this.id, heads: this.heads });
  }

  /** Records that this device wrote here and that are gone: an older state of the folder, or a damaged log. */
  listLost(): StoreFault[] {
    return this.lost.map((negotiation) => createStoreFault('records-missing', { negotiation }));
  }

  close(): void {
    this.notebook.close();
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

function readMemory(file: string): DeviceMemory | null {
  try {
    return deviceMemory.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
