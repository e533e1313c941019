import { expect, onTestFinished, test } from 'vitest';
import { convertToFailure } from '../../electron/core/store/convert-failure.ts';
import { openWritableStore } from '../../electron/core/store/open-store.ts';
import { rebuildDerivedTables } from '../../electron/core/store/rebuild-derived-tables.ts';
import { indexWaitingVersions } from '../../electron/core/store/search-index.ts';
import { Failure } from '../../shared/api/failure.ts';
import { createTemporaryFolder } from '../helpers/core.ts';
import { readTables } from './store-state.ts';
import { NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

test('a write on a full disk fails as a whole, saved records stay, and writing continues when there is space', () => {
  const { db, path } = openWritableStore(createTemporaryFolder(), () => new Date());
  onTestFinished(() => {
    db.close();
  });
  const site = new TestSite(0, db);
  const clause = site.newId();
  site.append('clause.created', clause, plainPayloads.clause());
  const write = (n: number) =>
    site.append('version.written', clause, plainPayloads.version({ body: { id: `kalimat ${n} `.repeat(400) } })).hash;
  // What a full file system does to SQLite: no pages beyond the current ones and a few more.
  db.pragma(`max_page_count = ${(db.pragma('page_count', { simple: true }) as number) + 30}`);
  const written: string[] = [];
  let problem: unknown = null;
  let before = readTables(db);
  while (problem === null && written.length < 1000) {
    before = readTables(db);
    try {
      written.push(write(written.length));
    } catch (caught) {
      problem = convertToFailure(caught, path);
    }
  }
  expect(problem).toBeInstanceOf(Failure);
  expect([(problem as Failure).code, (problem as Failure).details, written.length > 0]).toEqual([
    'disk-full',
    { path },
    true,
  ]);
  const kept = () => db.prepare(`SELECT hash FROM record WHERE kind = 'version.written' ORDER BY id`).pluck().all();
  expect([kept(), readTables(db), db.pragma('integrity_check', { simple: true })]).toEqual([written, before, 'ok']);
  expect(() => site.take([...new TestSite(1, db).texts(), ...createForeignTexts()])).toThrow(/full/);
  expect([kept(), readTables(db)]).toEqual([written, before]);

  db.pragma('max_page_count = 1000000');
  written.push(write(written.length));
  expect(kept()).toEqual(written);
  indexWaitingVersions(db);
  const after = readTables(db);
  rebuildDerivedTables(db);
  expect(readTables(db)).toEqual(after);
});

/** More than fits into the remaining pages. */
function createForeignTexts(): string[] {
  const other = new TestSite(5);
  other.append('negotiation.described', NEGOTIATION, plainPayloads.description());
  for (let n = 0; n < 60; n += 1)
    other.append('comment.made', other.newId(), plainPayloads.comment({ body: `kata ${n} `.repeat(400) }));
  return other.texts();
}
