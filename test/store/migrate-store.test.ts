import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { APPLICATION_ID, type Migration, migrateStore } from '../../electron/core/store/migrate-store.ts';

const first: Migration = (db) => db.exec('CREATE TABLE one (n INTEGER) STRICT; INSERT INTO one VALUES (1)');
const second: Migration = (db) => db.exec('CREATE TABLE two (n INTEGER) STRICT; INSERT INTO two SELECT n + 1 FROM one');
const third: Migration = (db) => db.exec('INSERT INTO two VALUES (3)');

function readState(db: Database.Database) {
  const tables = db.prepare('SELECT name FROM sqlite_schema ORDER BY name').pluck().all() as string[];
  return {
    application: db.pragma('application_id', { simple: true }),
    version: db.pragma('user_version', { simple: true }),
    tables: Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT n FROM ${table}`).pluck().all()])),
  };
}

test('an empty file gets every step in order, without a backup', () => {
  const db = new Database(':memory:');
  const backups: number[] = [];
  migrateStore(db, [first, second, third], (version) => backups.push(version));
  expect({ ...readState(db), backups }).toEqual({
    application: APPLICATION_ID,
    version: 3,
    tables: { one: [1], two: [2, 3] },
    backups: [],
  });
});

test('a store is backed up once, before its first missing step', () => {
  const db = new Database(':memory:');
  migrateStore(db, [first], () => {});
  const backups: unknown[] = [];
  const backUp = (version: number) => backups.push([version, readState(db)]);
  migrateStore(db, [first, second, third], backUp);
  migrateStore(db, [first, second, third], backUp);
  const before = { application: APPLICATION_ID, version: 1, tables: { one: [1] } };
  expect({ ...readState(db), backups }).toEqual({
    application: APPLICATION_ID,
    version: 3,
    tables: { one: [1], two: [2, 3] },
    backups: [[1, before]],
  });
});

test('a step that fails leaves the previous version intact, and can be retried', () => {
  const db = new Database(':memory:');
  const failing: Migration = (store) => {
    second(store);
    throw new Error('half way');
  };
  expect(() => migrateStore(db, [first, failing, third], () => {})).toThrow('half way');
  expect(readState(db)).toEqual({ application: APPLICATION_ID, version: 1, tables: { one: [1] } });
  migrateStore(db, [first, second, third], () => {});
  expect(readState(db).tables).toEqual({ one: [1], two: [2, 3] });
});

test('runs no step when the backup fails', () => {
  const db = new Database(':memory:');
  migrateStore(db, [first], () => {});
  const full = () => {
    throw new Error('no room');
  };
  expect(() => migrateStore(db, [first, second], full)).toThrow('no room');
  expect(readState(db)).toEqual({ application: APPLICATION_ID, version: 1, tables: { one: [1] } });
});
