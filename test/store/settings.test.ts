import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteNegotiationSettings } from '../../electron/core/store/erasure/delete-settings.ts';
import { migrateStore, migrations } from '../../electron/core/store/migrate-store.ts';
import {
  deleteDamagedSetting,
  listDamagedSettings,
  listSettings,
  readSetting,
  writeSetting,
} from '../../electron/core/store/unrecorded/settings.ts';
import { NEGOTIATION, TestSite } from './test-site.ts';

const step = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    name: fc.constantFrom('ui.a', 'ui.b'),
    value: fc.string({ maxLength: 5 }),
  }),
  fc.record({ do: fc.constant('damage' as const), row: fc.nat(9) }),
);

test('no sequence of writing loses a damaged setting, keeps two whole ones of a name, or shows a damaged one', () => {
  const start = new TestSite(0).db.serialize();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const db = new Database(start);
      const damaged = new Set<number>();
      const values = new Map<string, string>();
      for (const one of steps) {
        if (one.do === 'write') {
          writeSetting(db, one.name, one.value);
          values.set(one.name, one.value);
          continue;
        }
        const row = db.prepare(`SELECT id, name FROM setting WHERE name LIKE 'ui.%' ORDER BY id`).all()[one.row] as
          | { id: number; name: string }
          | undefined;
        if (row === undefined) continue;
        db.prepare(`UPDATE setting SET value = value || '!' WHERE id = ?`).run(row.id);
        if (!damaged.has(row.id)) values.delete(row.name);
        damaged.add(row.id);
      }
      expect(listDamagedSettings(db).map(({ id }) => id)).toEqual([...damaged].sort((a, b) => a - b));
      const shown = [...values].filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
      expect(
        listSettings(db, 'ui.')
          .map(({ name, value }) => ({ name, value }))
          .sort(compareNames),
      ).toEqual(shown.sort(compareNames));
      for (const { name, value } of shown) expect(readSetting(db, name)).toEqual({ value, damaged: false });
      for (const id of damaged) expect(deleteDamagedSetting(db, id)).toBe(true);
      expect(listDamagedSettings(db)).toEqual([]);
      db.close();
    }),
    { numRuns: 100 },
  );
});

const compareNames = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

test('an update keeps every setting, whole or damaged', () => {
  const db = new Database(':memory:');
  migrateStore(db, migrations.slice(0, 2), () => {});
  db.exec(`INSERT INTO setting (name, value) VALUES ('ui.theme', 'dark'), ('ui.language', 'en')`);
  migrateStore(db, migrations.slice(0, 3), () => {});
  db.exec(`UPDATE setting SET value = 'dirk' WHERE name = 'ui.theme'`);
  migrateStore(db, migrations, () => {});
  expect(listSettings(db, 'ui.')).toMatchObject([{ name: 'ui.language', value: 'en' }]);
  expect(listDamagedSettings(db)).toMatchObject([{ name: 'ui.theme', value: 'dirk' }]);
});

test('the damaged settings of a text are deleted with it', () => {
  const { db } = new TestSite(0);
  for (const value of ['satu', 'dua']) {
    writeSetting(db, `look.${NEGOTIATION}`, value);
    db.exec(`UPDATE setting SET value = value || '!'`);
  }
  expect(listDamagedSettings(db)).toHaveLength(2);
  deleteNegotiationSettings(db, NEGOTIATION);
  expect(listDamagedSettings(db)).toEqual([]);
});
