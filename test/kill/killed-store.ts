import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { type Core, createCore } from '../../electron/core/core.ts';
import { openWritableStore } from '../../electron/core/store/open-store.ts';
import { rebuildDerivedTables } from '../../electron/core/store/rebuild-derived-tables.ts';
import { indexWaitingVersions } from '../../electron/core/store/search-index.ts';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { ownDataFolder } from '../../electron/hosts/owner/own-data-folder.ts';
import { callCommand } from '../helpers/core.ts';
import { readTables } from '../store/store-state.ts';
import { buildVictimOptions } from './core-options.ts';

/** Opens the store of a killed process, as a host does: the lock must be free at once. */
export async function openKilledStore<T>(folder: string, look: (core: Core) => Promise<T>): Promise<T> {
  const options = buildVictimOptions(folder);
  const owner = await ownDataFolder(options.folder, 'browser', () => new Date());
  const core = createCore(options);
  try {
    return await look(core);
  } finally {
    core.close();
    owner.release();
  }
}

/** Expects no fault in any record or chain; returns how many devices have written. */
export async function expectSoundRecords(core: Core, negotiation: string): Promise<number> {
  const { faults, devices } = await callCommand(core, 'records.verify', { negotiation });
  expect(faults).toEqual([]);
  return devices;
}

/** Hashes and entities of all records of a store, and the number of records. */
export function readRecordIds(folder: string): { hashes: Set<string>; entities: Set<string>; count: number } {
  const db = new Database(getStorePath(buildVictimOptions(folder).folder), { readonly: true });
  const rows = db.prepare<[], { hash: string; entity: string }>('SELECT hash, entity FROM record').all();
  db.close();
  return {
    hashes: new Set(rows.map(({ hash }) => hash)),
    entities: new Set(rows.map(({ entity }) => entity)),
    count: rows.length,
  };
}

/** The derived tables, and what a rebuild makes of the same records. */
export function readDerivedAndRebuilt(folder: string): [derived: unknown, rebuilt: unknown] {
  const once = (work: (db: Database.Database) => void) => {
    const { db } = openWritableStore(buildVictimOptions(folder).folder, () => new Date());
    work(db);
    indexWaitingVersions(db);
    const all = readTables(db);
    db.close();
    return all;
  };
  return [once(() => {}), once((db) => rebuildDerivedTables(db))];
}
