import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebuildDerivedTables } from '../../electron/core/store/rebuild-derived-tables.ts';
import { indexWaitingVersions } from '../../electron/core/store/search-index.ts';
import { propertyRuns } from '../helpers/marks.ts';
import { createSites, arbitraryHistory as history, runHistory } from './random-history.ts';
import { readTables } from './store-state.ts';

// A run makes up to forty records on three devices, in some 15 ms: a fifth of the runs keeps the suite within seconds.
const numRuns = Math.ceil(propertyRuns / 5);

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
