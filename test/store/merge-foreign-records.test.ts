import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../helpers/marks.ts';
import { createSites, arbitraryHistory as history, runHistory, shuffleList } from './random-history.ts';
import { readMeaning } from './store-state.ts';
import { TestSite } from './test-site.ts';

// A run fills five stores with up to fifty records each, in some 30 ms: a fifth of the runs keeps the suite within seconds.
const numRuns = Math.ceil(propertyRuns / 5);

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
