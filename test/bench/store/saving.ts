import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Core } from '../../../electron/core/core.ts';
import { getStorePath } from '../../../electron/core/store/store-path.ts';
import { computeMedian, measureTime } from '../measure.ts';
import { callBenchCommand } from '../open-core.ts';
import { type BenchRow, createRow, formatMs } from '../result-table.ts';

const RUNS = 300;
/** Until the engine has compiled the code of a save. */
const WARM_UP = 150;

/**
 * Saving a version through the core, compared with its peer: the same record's text, of the same length, inserted into a
 * table with a primary key by a prepared statement, in a file with the same settings on the same disk. Runs alternate, so
 * that both have the same disk and machine.
 */
export async function measureSaving(
  name: string,
  core: Core,
  folder: string,
  negotiation: string,
): Promise<BenchRow[]> {
  const peer = createBareStore(folder);
  const stored = new Database(getStorePath(join(folder, 'data')), { readonly: true });
  const textOf = stored.prepare<[string], string>('SELECT json FROM record WHERE hash = ?').pluck();
  const { clauses } = await callBenchCommand(core, 'texts.show', { negotiation, draft: null });
  const written = clauses.filter(({ version }) => version !== null);
  const saves: number[] = [];
  const inserts: number[] = [];
  for (let run = 0; run < RUNS + WARM_UP; run += 1) {
    const clause = written[(run * 7) % written.length];
    if (clause === undefined) throw new Error('a text without clauses');
    const body = `${clause.body.id ?? ''} ${'kata '.repeat(1 + Math.floor(run / written.length))}baru.`;
    let hash = '';
    const save = await measureTime(async () => {
      const texts = { id: { body } };
      hash = (
        await callBenchCommand(core, 'clauses.write', {
          negotiation,
          clause: clause.code,
          parents: null,
          texts,
          note: '',
        })
      ).version;
    });
    const json = textOf.get(hash) ?? '';
    const insert = await measureTime(() => peer.insert(hash, json));
    if (run < WARM_UP) continue;
    saves.push(save);
    inserts.push(insert);
  }
  peer.close();
  stored.close();
  const [save, insert] = [computeMedian(saves), computeMedian(inserts)];
  return [
    createRow(
      `save a version: ${name}`,
      save / insert,
      3,
      (value) => `${value.toFixed(2)} x`,
      `${formatMs(save)} to ${formatMs(insert)}`,
    ),
  ];
}

function createBareStore(folder: string): { insert: (hash: string, json: string) => void; close: () => void } {
  const db = new Database(join(folder, 'bare.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE record (hash TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT');
  const statement = db.prepare('INSERT INTO record (hash, json) VALUES (?, ?)');
  return { insert: (hash, json) => statement.run(hash, json), close: () => db.close() };
}
