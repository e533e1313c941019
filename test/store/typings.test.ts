import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteNegotiationTypings } from '../../electron/core/store/erasure/delete-typings.ts';
import { migrateStore, migrations } from '../../electron/core/store/migrate-store.ts';
import {
  deleteDamagedTyping,
  deleteTyping,
  isTypingWhole,
  listDamagedTypings,
  type Typing,
  type TypingRow,
  writeTyping,
} from '../../electron/core/store/unrecorded/typings.ts';
import { createUuid, NEGOTIATION, TestSite } from './test-site.ts';

const OTHER = createUuid(2);
const CLAUSE = createUuid(3);

const typing = (more: Partial<Typing> = {}): Typing => ({
  ...{ negotiation: NEGOTIATION, clause: CLAUSE, language: 'id', base: null, heading: '' },
  ...{ body: 'ketikan', at: '2022-01-20T03:04:05.678Z' },
  ...more,
});

const listAll = (db: Database.Database) => db.prepare<[], TypingRow>('SELECT * FROM typing ORDER BY id').all();
const listWords = (db: Database.Database) => listAll(db).map(({ negotiation, body }) => [negotiation, body]);

test('input on a clause is not that on a clause of the same id in another text, and is deleted with its own text', () => {
  const { db } = new TestSite(0);
  writeTyping(db, typing({ body: 'satu' }));
  writeTyping(db, typing({ negotiation: OTHER, body: 'dua' }));
  expect(listWords(db)).toEqual([
    [NEGOTIATION, 'satu'],
    [OTHER, 'dua'],
  ]);
  db.prepare('UPDATE typing SET negotiation = ? WHERE body = ?').run(OTHER, 'satu');
  expect(listDamagedTypings(db)).toMatchObject([{ body: 'satu' }]);
  db.prepare('UPDATE typing SET negotiation = ? WHERE body = ?').run(NEGOTIATION, 'satu');
  deleteNegotiationTypings(db, NEGOTIATION, migrations.length);
  expect(listWords(db)).toEqual([[OTHER, 'dua']]);
});

test('damaged input stays until it is discarded by its number, whatever is typed and saved meanwhile', () => {
  const { db } = new TestSite(0);
  writeTyping(db, typing());
  db.exec(`UPDATE typing SET body = 'ketikam'`);
  const [damaged] = listDamagedTypings(db);
  writeTyping(db, typing({ body: 'lain' }));
  writeTyping(db, typing({ body: 'lain lagi' }));
  deleteTyping(db, typing());
  expect(listWords(db)).toEqual([[NEGOTIATION, 'ketikam']]);
  writeTyping(db, typing({ body: 'utuh' }));
  const whole = listAll(db).find(isTypingWhole);
  expect([deleteDamagedTyping(db, whole?.id ?? 0), deleteDamagedTyping(db, damaged?.id ?? 0)]).toEqual([false, true]);
  expect(listWords(db)).toEqual([[NEGOTIATION, 'utuh']]);
});

test('an update files input under the text whose record first created its clause', () => {
  const db = new Database(':memory:');
  migrateStore(db, migrations.slice(0, 2), () => {});
  const record = db.prepare(
    `INSERT INTO record (hash, kind, negotiation, entity, device, seq, json) VALUES (?, ?, ?, ?, 'd', 1, '{}')`,
  );
  record.run('1', 'version.written', OTHER, CLAUSE);
  record.run('2', 'clause.created', NEGOTIATION, CLAUSE);
  record.run('3', 'clause.created', OTHER, CLAUSE);
  const row = db.prepare(`INSERT INTO typing (clause, language, heading, body, at) VALUES (?, ?, '', ?, '2022-01-20')`);
  row.run(CLAUSE, 'id', 'satu');
  row.run(CLAUSE, 'en', 'one');
  row.run(createUuid(4), 'id', 'yatim');
  migrateStore(db, migrations, () => {});
  expect(listWords(db).sort()).toEqual([
    ['', 'yatim'],
    [NEGOTIATION, 'one'],
    [NEGOTIATION, 'satu'],
  ]);
  expect(listDamagedTypings(db)).toEqual([]);
});

const key = fc.record({
  negotiation: fc.constantFrom(NEGOTIATION, OTHER),
  clause: fc.constantFrom(CLAUSE, createUuid(4)),
  language: fc.constantFrom('id', 'en'),
});
const step = fc.oneof(
  fc.record({ do: fc.constant('write' as const), key, body: fc.string({ maxLength: 5 }) }),
  fc.record({ do: fc.constant('delete' as const), key }),
  fc.record({ do: fc.constant('damage' as const), row: fc.nat(9) }),
);

test('no sequence of writing and saving loses damaged input or keeps two whole ones under a key', () => {
  const start = new TestSite(0).db.serialize();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const db = new Database(start);
      const damaged = new Set<number>();
      for (const one of steps) {
        if (one.do === 'write') writeTyping(db, typing({ ...one.key, body: one.body }));
        if (one.do === 'delete') deleteTyping(db, typing(one.key));
        if (one.do === 'damage') {
          const row = listAll(db)[one.row];
          if (row === undefined) continue;
          db.prepare(`UPDATE typing SET body = body || '!' WHERE id = ?`).run(row.id);
          damaged.add(row.id);
        }
      }
      expect(listDamagedTypings(db).map(({ id }) => id)).toEqual([...damaged].sort((a, b) => a - b));
      const whole = listAll(db)
        .filter(isTypingWhole)
        .map(({ negotiation, clause, language }) => `${negotiation} ${clause} ${language}`);
      expect(new Set(whole).size).toBe(whole.length);
      db.close();
    }),
    { numRuns: 100 },
  );
});
