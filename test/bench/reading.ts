import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Core } from '../../electron/core/core.ts';
import { listHeadVersions } from '../../electron/core/store/clauses.ts';
import { getStorePath } from '../../electron/core/store/open-store.ts';
import { CODE, RARE } from './generated.ts';
import { median, times } from './measure.ts';
import { done } from './open.ts';
import { ms, type Row, row } from './table.ts';

const RUNS = 15;

export async function reading(core: Core, folder: string): Promise<Row[]> {
  const shown = await times(RUNS, () => done(core, 'texts.show', { negotiation: CODE, draft: null }));
  const frozen = await times(RUNS, () => done(core, 'texts.show', { negotiation: CODE, draft: 'draft-4' }));
  const history = await times(RUNS, (run) =>
    done(core, 'clauses.history', { negotiation: CODE, clause: `clause-${run * 11 + 5}` }),
  );
  return [
    row('all heads: texts.show, working text', median(shown), 50, ms, slowest(shown)),
    row('all heads: texts.show, frozen draft', median(frozen), 50, ms, slowest(frozen)),
    await heads(folder),
    row('one clause, history and comments', median(history), 100, ms, slowest(history)),
    ...(await searching(core)),
  ];
}

async function heads(folder: string): Promise<Row> {
  const db = new Database(getStorePath(join(folder, 'data')), { readonly: true });
  const negotiation = db.prepare<[], string>('SELECT negotiation FROM clause LIMIT 1').pluck().get() ?? '';
  const all = await times(RUNS, () => listHeadVersions(db, negotiation));
  db.close();
  return row('all heads: store alone, hashes checked', median(all), 50, ms, slowest(all));
}

const QUERIES: readonly (readonly [name: string, words: string])[] = [
  ['rare word', RARE],
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

async function searching(core: Core): Promise<Row[]> {
  const rows: Row[] = [];
  const medians: [number, string][] = [];
  for (const [name, words] of QUERIES) {
    let hits = 0;
    const all = await times(RUNS, async () => {
      hits = (await done(core, 'search.find', { negotiation: CODE, words, limit: 50 })).length;
    });
    medians.push([median(all), words]);
    rows.push(row(`search: ${name}, ${words}`, median(all), 50, ms, `${hits} hits, ${slowest(all)}`));
  }
  const [worst = [0, '']] = medians.sort((a, b) => b[0] - a[0]);
  return [...rows, row('search: the slowest of these', worst[0], 50, ms, worst[1])];
}

const slowest = (all: readonly number[]) => `slowest ${ms(Math.max(...all))}`;
