import { expect, onTestFinished, test } from 'vitest';
import { failureOf } from '../../electron/core/store/failure.ts';
import { openToWrite } from '../../electron/core/store/open.ts';
import { rebuild } from '../../electron/core/store/rebuild.ts';
import { Failure } from '../../shared/api/failure.ts';
import { temporaryFolder } from '../helpers/core.ts';
import { NEGOTIATION, plain, Site } from './site.ts';
import { tables } from './state.ts';

test('on a full disk a write is refused whole, what was saved stays, and it goes on when there is room', () => {
  const { db, path } = openToWrite(temporaryFolder(), () => new Date());
  onTestFinished(() => {
    db.close();
  });
  const site = new Site(0, db);
  const clause = site.newId();
  site.append('clause.created', clause, { code: 'one', kind: 'paragraph', draft: null });
  const write = (n: number) =>
    site.append('version.written', clause, plain.version({ body: { id: `kalimat ${n} `.repeat(400) } })).hash;
  // What a file system without room does to SQLite: no page more than there are now, and a few.
  db.pragma(`max_page_count = ${(db.pragma('page_count', { simple: true }) as number) + 30}`);
  const written: string[] = [];
  let problem: unknown = null;
  let before = tables(db);
  while (problem === null && written.length < 1000) {
    before = tables(db);
    try {
      written.push(write(written.length));
    } catch (caught) {
      problem = failureOf(caught, path);
    }
  }
  expect(problem).toBeInstanceOf(Failure);
  expect([(problem as Failure).code, (problem as Failure).details, written.length > 0]).toEqual([
    'disk-full',
    { path },
    true,
  ]);
  const kept = () => db.prepare(`SELECT hash FROM record WHERE kind = 'version.written' ORDER BY id`).pluck().all();
  expect([kept(), tables(db), db.pragma('integrity_check', { simple: true })]).toEqual([written, before, 'ok']);
  expect(() => site.take([...new Site(1, db).texts(), ...fromElsewhere()])).toThrow(/full/);
  expect([kept(), tables(db)]).toEqual([written, before]);

  db.pragma('max_page_count = 1000000');
  written.push(write(written.length));
  expect(kept()).toEqual(written);
  const after = tables(db);
  rebuild(db);
  expect(tables(db)).toEqual(after);
});

/** More than fits into the pages that are left. */
function fromElsewhere(): string[] {
  const other = new Site(5);
  other.append('negotiation.described', NEGOTIATION, plain.description());
  for (let n = 0; n < 60; n += 1)
    other.append('comment.made', other.newId(), plain.comment({ body: `kata ${n} `.repeat(400) }));
  return other.texts();
}
