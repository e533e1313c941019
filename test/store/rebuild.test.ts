import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebuild } from '../../electron/core/store/rebuild.ts';
import { indexWaiting } from '../../electron/core/store/search-index.ts';
import { runs } from '../helpers/marks.ts';
import { begin, steps as history, run } from './history.ts';
import { tables } from './state.ts';

// A run makes up to forty records on three devices, some 15 ms: a fifth of the runs keeps the suite within seconds.
const numRuns = Math.ceil(runs / 5);

test('a rebuild gives the tables that came of appending and of taking in, row for row and word for word', () => {
  fc.assert(
    fc.property(history(40), (steps) => {
      const sites = begin(3);
      run(sites, steps);
      for (const { db } of sites) {
        indexWaiting(db);
        const before = tables(db);
        const records = db.prepare('SELECT count(*) FROM record').pluck().get();
        expect(rebuild(db)).toEqual({ records, damaged: [] });
        indexWaiting(db);
        expect(tables(db)).toEqual(before);
        db.close();
      }
    }),
    { numRuns },
  );
});
