import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebuildDerivedTables } from '../../electron/core/store/rebuild-derived-tables.ts';
import { propertyRuns } from '../helpers/marks.ts';
import { arbitraryForgeries, forgeRecords, orderCreations, readCreations } from './forged-records.ts';
import { createSites, arbitraryHistory as history, runHistory, shuffleList } from './random-history.ts';
import { readMeaning } from './store-state.ts';
import { TestSite } from './test-site.ts';

// A run fills five stores with up to fifty records each, in some 30 ms: a fifth of the runs keeps the suite within seconds, and the
// long one within minutes.
const numRuns = Math.ceil(Math.min(propertyRuns, 15_000) / 5);
// Three forgers have stores of their own, so a run takes three times as long.
const forgedRuns = Math.ceil(propertyRuns / 20);

test('the union of two stores in any order gives the same heads, clause order, staleness and live statements', () => {
  fc.assert(
    fc.property(
      history(40),
      fc.array(fc.nat(1000), { minLength: 2, maxLength: 2 }),
      fc.nat(9),
      (steps, seeds, size) => {
        const sites = createSites(2);
        runHistory(sites, steps);
        const all = [...new Set(sites.flatMap((site) => site.texts()))];
        const [first, second] = sites;
        first?.take(second?.texts() ?? []);
        second?.take(first?.texts() ?? []);
        const fresh = seeds.map((seed, n) => {
          const site = new TestSite(10 + n);
          const order = shuffleList(all, seed);
          // The first in one batch, the second in several: what is settled at the end of a batch must not depend on its size.
          const batch = n === 0 ? all.length : size + 1;
          for (let at = 0; at < order.length; at += batch) site.take(order.slice(at, at + batch));
          return site;
        });
        const [expected, ...others] = [...sites, ...fresh].map((site) => readMeaning(site.db));
        for (const other of others) expect(other).toEqual(expected);
        for (const { db } of [...sites, ...fresh]) db.close();
      },
    ),
    { numRuns },
  );
});

test('merging children before their parents, one at a time, ends in the same state as parents first', () => {
  fc.assert(
    fc.property(history(30), (steps) => {
      const sites = createSites(2);
      runHistory(sites, steps);
      const [here, backwards] = [sites[0] as TestSite, new TestSite(9)];
      for (const text of here.texts().toReversed()) backwards.take([text]);
      expect(readMeaning(backwards.db)).toEqual(readMeaning(here.db));
      for (const { db } of [...sites, backwards]) db.close();
    }),
    { numRuns },
  );
});

test('misfiled, doubled, forked and unknown records converge in any order, if each entity’s first creation is the same', () => {
  fc.assert(
    fc.property(history(20), arbitraryForgeries, fc.nat(1000), fc.nat(9), (steps, forgeries, seed, size) => {
      const sites = createSites(2);
      runHistory(sites, steps);
      const [here, there] = sites as [TestSite, TestSite];
      here.take(there.texts());
      const honest = here.texts();
      const forged = forgeRecords(honest, forgeries);
      here.take(forged);
      const order = orderCreations(shuffleList([...honest, ...forged], seed), here.texts());
      const fresh = new TestSite(10);
      for (let at = 0; at < order.length; at += size + 1) fresh.take(order.slice(at, at + size + 1));
      const expected = readMeaning(here.db);
      expect(readMeaning(fresh.db)).toEqual(expected);
      rebuildDerivedTables(fresh.db);
      expect(readMeaning(fresh.db)).toEqual(expected);
      for (const { db } of [...sites, fresh]) db.close();
    }),
    { numRuns: forgedRuns },
  );
});

test('of several creations of one entity the first that a store received counts, in any order and after a rebuild', () => {
  fc.assert(
    fc.property(history(10), arbitraryForgeries, fc.nat(1000), (steps, forgeries, seed) => {
      const sites = createSites(1);
      runHistory(sites, steps);
      const honest = sites[0]?.texts() ?? [];
      const site = new TestSite(10);
      site.take(shuffleList([...honest, ...forgeRecords(honest, forgeries)], seed));
      const { first, counting } = readCreations(site.db);
      expect(counting).toEqual(first);
      rebuildDerivedTables(site.db);
      expect(readCreations(site.db)).toEqual({ first, counting });
      for (const { db } of [...sites, site]) db.close();
    }),
    { numRuns: forgedRuns },
  );
});
