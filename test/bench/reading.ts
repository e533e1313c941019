import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Core } from '../../electron/core/core.ts';
import { listHeadVersions } from '../../electron/core/store/clauses.ts';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { GENERATED_CODE, RARE_WORD } from './generate-store.ts';
import { computeMedian, measureTimes } from './measure.ts';
import { callBenchCommand } from './open-core.ts';
import { type BenchRow, createRow, formatMs } from './result-table.ts';

const RUNS = 15;

export async function measureReading(core: Core, folder: string): Promise<BenchRow[]> {
  const shown = await measureTimes(RUNS, () =>
    callBenchCommand(core, 'texts.show', { negotiation: GENERATED_CODE, draft: null }),
  );
  const frozen = await measureTimes(RUNS, () =>
    callBenchCommand(core, 'texts.show', { negotiation: GENERATED_CODE, draft: 'draft-4' }),
  );
  const history = await measureTimes(RUNS, (run) =>
    callBenchCommand(core, 'clauses.history', { negotiation: GENERATED_CODE, clause: `clause-${run * 11 + 5}` }),
  );
  return [
    createRow('all heads: texts.show, working text', computeMedian(shown), 50, formatMs, formatSlowest(shown)),
    createRow('all heads: texts.show, frozen draft', computeMedian(frozen), 50, formatMs, formatSlowest(frozen)),
    await measureHeads(folder),
    createRow('one clause, history and comments', computeMedian(history), 100, formatMs, formatSlowest(history)),
    ...(await measureSearch(core)),
  ];
}

async function measureHeads(folder: string): Promise<BenchRow> {
  const db = new Database(getStorePath(join(folder, 'data')), { readonly: true });
  const negotiation = db.prepare<[], string>('SELECT negotiation FROM clause LIMIT 1').pluck().get() ?? '';
  const all = await measureTimes(RUNS, () => listHeadVersions(db, negotiation));
  db.close();
  return createRow('all heads: store alone, hashes checked', computeMedian(all), 50, formatMs, formatSlowest(all));
}

const QUERIES: readonly (readonly [name: string, words: string])[] = [
  ['rare word', RARE_WORD],
  ['common word', 'industri'],
  ['commonest word', 'dan'],
  ['two words', 'kerja sama'],
  ['three common words', 'para peserta dan'],
  ['Cyrillic', 'промышленности'],
  ['phrase', '"Letter of Intent"'],
  ['two letters', 'pe'],
  ['two Cyrillic letters', 'пр'],
  ['one letter', 'p'],
  ['no hit', 'tidakadakata'],
];

async function measureSearch(core: Core): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const medians: [number, string][] = [];
  for (const [name, words] of QUERIES) {
    let hits = 0;
    const all = await measureTimes(RUNS, async () => {
      hits = (await callBenchCommand(core, 'search.find', { negotiation: GENERATED_CODE, words, limit: 50 })).length;
    });
    medians.push([computeMedian(all), words]);
    rows.push(
      createRow(`search: ${name}, ${words}`, computeMedian(all), 50, formatMs, `${hits} hits, ${formatSlowest(all)}`),
    );
  }
  const [worst = [0, '']] = medians.sort((a, b) => b[0] - a[0]);
  return [...rows, createRow('search: the slowest of these', worst[0], 50, formatMs, worst[1])];
}

const formatSlowest = (all: readonly number[]) => `slowest ${formatMs(Math.max(...all))}`;
