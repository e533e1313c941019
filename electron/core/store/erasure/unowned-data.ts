import type Database from 'better-sqlite3';
import { parseStoredRecord } from '../record-hash.ts';
import { CHECKSUM_VERSION } from '../unrecorded/add-checksums.ts';
import { computeSettingChecksum, type SettingRow } from '../unrecorded/settings.ts';
import { listUnnamedFiles } from './delete-files.ts';
import { listNegotiationSettings } from './delete-settings.ts';

/** Data that, being damaged, does not say of which negotiation it is; `text` is what can be read of it. */
export type UnownedData = { readonly what: 'setting' | 'typing' | 'record' | 'file'; readonly text: string };

/** What of a store's primary data belongs to no negotiation that is in it. `version` is the format of the store. */
export function listUnownedData(db: Database.Database, version: number): UnownedData[] {
  const known = listWholeNegotiations(db);
  return [
    ...listUnownedSettings(db, version, known).map(({ value }) => ({ what: 'setting' as const, text: value })),
    ...listStrayTypings(db, version, known).flatMap(({ owner, heading, body }) =>
      owner === null ? [{ what: 'typing' as const, text: `${heading}\n${body}` }] : [],
    ),
    ...listStrayRecords(db, known).flatMap(({ owner, json }) =>
      owner === null ? [{ what: 'record' as const, text: readPayload(json) }] : [],
    ),
    ...listUnnamedFiles(db).map((sha256) => ({ what: 'file' as const, text: sha256 })),
  ];
}

/** The payload of a damaged record as JSON, or all of it where that cannot be told. */
function readPayload(json: string): string {
  try {
    return JSON.stringify((JSON.parse(json) as { payload?: unknown }).payload ?? json);
  } catch {
    return json;
  }
}

/**
 * Files records and unsaved input whose negotiation is damaged under it again, as far as they still say that it is theirs,
 * before it is deleted or archived. With `takesUnowned` so is what belongs to no negotiation, and settings that belong to
 * none are deleted. Must run inside a transaction.
 */
export function claimStrayData(
  db: Database.Database,
  negotiation: string,
  version: number,
  takesUnowned: boolean,
): void {
  const known = listWholeNegotiations(db);
  const isClaimed = ({ owner }: { readonly owner: string | null }) =>
    owner === negotiation || (takesUnowned && owner === null);
  for (const { id } of listStrayRecords(db, known).filter(isClaimed))
    db.prepare('UPDATE record SET negotiation = ? WHERE id = ?').run(negotiation, id);
  for (const { id } of listStrayTypings(db, version, known).filter(isClaimed))
    db.prepare('UPDATE typing SET negotiation = ? WHERE id = ?').run(negotiation, id);
  if (!takesUnowned) return;
  for (const { id } of listUnownedSettings(db, version, known))
    db.prepare('DELETE FROM setting WHERE rowid = ?').run(id);
}

/** The negotiations that a whole record names; any other name comes from damaged records. */
function listWholeNegotiations(db: Database.Database): Set<string> {
  const names = db.prepare<[], string>('SELECT DISTINCT negotiation FROM record').pluck().all();
  const rows = db.prepare<[string], { hash: string; json: string }>(
    'SELECT hash, json FROM record WHERE negotiation = ? ORDER BY id',
  );
  const isWhole = (name: string) => {
    for (const { hash, json } of rows.iterate(name))
      if (parseStoredRecord(hash, json)?.negotiation === name) return true;
    return false;
  };
  return new Set(names.filter(isWhole));
}

/** Records filed under no known negotiation, with the one that their text names, null if it names none. */
function listStrayRecords(db: Database.Database, known: ReadonlySet<string>) {
  const rows = db.prepare<[string], { id: number; hash: string; json: string }>(
    'SELECT id, hash, json FROM record WHERE negotiation = ?',
  );
  const names = db.prepare<[], string>('SELECT DISTINCT negotiation FROM record').pluck().all();
  return names
    .filter((name) => !known.has(name))
    .flatMap((name) => rows.all(name))
    .map(({ id, hash, json }) => {
      const owner = parseStoredRecord(hash, json)?.negotiation ?? [...known].find((one) => json.includes(one)) ?? null;
      return { id, json, owner };
    });
}

/** Unsaved input filed under no known negotiation, with the one that has its clause, null if none has. */
function listStrayTypings(db: Database.Database, version: number, known: ReadonlySet<string>) {
  if (version < CHECKSUM_VERSION) return [];
  const owner = db
    .prepare<[string], string>(`SELECT negotiation FROM record WHERE kind = 'clause.created' AND entity = ?`)
    .pluck();
  return db
    .prepare<[], { id: number; negotiation: string; clause: string; heading: string; body: string }>(
      'SELECT id, negotiation, clause, heading, body FROM typing NOT INDEXED ORDER BY id',
    )
    .all()
    .filter(({ negotiation }) => !known.has(negotiation))
    .map(({ clause, ...rest }) => ({ ...rest, owner: owner.get(clause) ?? null }));
}

/** Damaged settings whose names lead to no known negotiation. */
function listUnownedSettings(db: Database.Database, version: number, known: ReadonlySet<string>): SettingRow[] {
  if (version < CHECKSUM_VERSION) return [];
  const damaged = db
    .prepare<[], SettingRow>(
      `SELECT rowid AS id, name, value, checksum FROM setting NOT INDEXED WHERE name <> 'index-version' ORDER BY rowid`,
    )
    .all()
    .filter((row) => row.checksum !== computeSettingChecksum(row));
  if (damaged.length === 0) return [];
  const owned = new Set([...known].flatMap((negotiation) => listNegotiationSettings(db, negotiation)));
  return damaged.filter(({ name }) => !owned.has(name));
}
