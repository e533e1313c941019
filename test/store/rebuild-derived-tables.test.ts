import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOpenComments } from '../../electron/core/store/comments.ts';
import { isIndexCurrent } from '../../electron/core/store/derive/index-version.ts';
import { rebuildDerivedTables, resumeRebuild } from '../../electron/core/store/rebuild-derived-tables.ts';
import { indexWaitingVersions } from '../../electron/core/store/search-index.ts';
import type { UpdateProgress } from '../../shared/model/store/store-update.ts';
import { propertyRuns } from '../helpers/marks.ts';
import { createSites, arbitraryHistory as history, runHistory } from './random-history.ts';
import { readTables } from './store-state.ts';
import { NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

// A run makes up to forty records on three devices, in some 15 ms: a fifth of the runs keeps the suite within seconds, and the
// long one within minutes.
const numRuns = Math.ceil(Math.min(propertyRuns, 15_000) / 5);

test('a rebuild gives the tables that appending and merging gave, row for row and word for word', () => {
  fc.assert(
    fc.property(history(40), (steps) => {
      const sites = createSites(3);
      runHistory(sites, steps);
      for (const { db } of sites) {
        indexWaitingVersions(db);
        const before = readTables(db);
        const records = db.prepare('SELECT count(*) FROM record').pluck().get();
        expect(rebuildDerivedTables(db)).toEqual({ records, damaged: [] });
        indexWaitingVersions(db);
        expect(readTables(db)).toEqual(before);
        db.close();
      }
    }),
    { numRuns },
  );
});

test('a rebuild reports its progress, and one that is interrupted leaves the store as it was', () => {
  const [site] = createSites(1) as [TestSite];
  for (let n = 0; n < 1500; n += 1)
    site.append('comment.made', site.newId(), plainPayloads.comment({ body: `masukan ${n}` }));
  indexWaitingVersions(site.db);
  const before = readTables(site.db);
  const total = site.texts().length;
  const interrupt = ({ done }: UpdateProgress) => {
    throw new RangeError(`stopped at ${done}`);
  };
  expect(() => rebuildDerivedTables(site.db, interrupt)).toThrow('stopped at 1000');
  expect(readTables(site.db)).toEqual(before);
  const seen: UpdateProgress[] = [];
  rebuildDerivedTables(site.db, (progress) => seen.push(progress));
  expect(seen).toEqual([
    { step: 'derive', done: 1000, total },
    { step: 'derive', done: total, total },
    { step: 'finish', done: 0, total: 0 },
  ]);
  expect(readTables(site.db)).toEqual(before);
});

test('a rebuild in steps that is interrupted anywhere goes on from its last step, and gives the same tables', () => {
  fc.assert(
    fc.property(
      history(40),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.nat(30), { maxLength: 3 }),
      (steps, step, stops) => {
        const sites = createSites(2);
        runHistory(sites, steps);
        for (const { db } of sites) {
          rebuildDerivedTables(db);
          const before = readTables(db);
          db.exec(`DELETE FROM setting WHERE name = 'index-version'`);
          let reached = 0;
          for (const stop of stops) {
            let calls = 0;
            const interrupt = ({ step: name, done }: UpdateProgress) => {
              if (name === 'derive') {
                expect(done).toBeGreaterThan(reached);
                if (calls === stop) reached = Math.floor((done - 1) / step) * step;
              }
              calls += 1;
              if (calls > stop) throw new RangeError('stopped');
            };
            try {
              resumeRebuild(db, interrupt, step);
              break;
            } catch (problem) {
              expect(problem).toBeInstanceOf(RangeError);
              expect(isIndexCurrent(db)).toBe(false);
            }
          }
          if (!isIndexCurrent(db)) resumeRebuild(db, () => {}, step);
          expect(isIndexCurrent(db)).toBe(true);
          expect(readTables(db)).toEqual(before);
          db.close();
        }
      },
    ),
    { numRuns },
  );
});

test('a rebuild does not go on where another program has built an index since, or nothing whole says how far it was', () => {
  const [site] = createSites(1) as [TestSite];
  for (let n = 0; n < 10; n += 1)
    site.append('comment.made', site.newId(), plainPayloads.comment({ body: `masukan ${n}` }));
  indexWaitingVersions(site.db);
  const before = readTables(site.db);
  const stop = ({ done }: UpdateProgress) => {
    if (done > 5) throw new RangeError('stopped');
  };
  for (const meanwhile of [
    `INSERT INTO setting (name, value) VALUES ('index-version', 'another'); DELETE FROM comment;`,
    `UPDATE setting SET value = replace(value, 'after', 'efter') WHERE name = 'index-progress'; DELETE FROM comment;`,
  ]) {
    site.db.exec(`DELETE FROM setting WHERE name = 'index-version'`);
    expect(() => resumeRebuild(site.db, stop, 5)).toThrow('stopped');
    site.db.exec(meanwhile);
    resumeRebuild(site.db, () => {}, 5);
    expect(readTables(site.db)).toEqual(before);
    expect(isIndexCurrent(site.db)).toBe(true);
  }
});

test('a comment without input stays closed, whether its answer arrives before or after it', () => {
  const site = new TestSite(0);
  const comment = site.newId();
  const clause = site.newId();
  const none = plainPayloads.comment({ clause, body: '', reply: site.newId() });
  site.append('comment.made', comment, none);
  const answer = { disposition: 'open' as const, text: '', version: null, dated: null, supersedes: [] };
  site.append('comment.answered', comment, answer);
  const backwards = new TestSite(1);
  backwards.take(site.texts().toReversed());
  const counted = [site, backwards].map(({ db }) => [...countOpenComments(db, NEGOTIATION)]);
  expect(counted).toEqual([[], []]);
});
