import type Database from 'better-sqlite3';

/**
 * How far a store is filled from another: the last rows that were copied, the number of records, and how many damaged ones
 * could not be kept. Its table is there only until the store is whole.
 */
export type RefillProgress = {
  readonly file: string;
  readonly record: string;
  readonly done: number;
  readonly omitted: number;
};

const BEFORE_ALL = '-9223372036854775808';

export function createRefillProgress(db: Database.Database): RefillProgress {
  db.exec(
    'CREATE TABLE refill (file TEXT NOT NULL, record TEXT NOT NULL, done INTEGER NOT NULL, omitted INTEGER NOT NULL)',
  );
  db.prepare('INSERT INTO refill VALUES (?, ?, 0, 0)').run(BEFORE_ALL, BEFORE_ALL);
  return { file: BEFORE_ALL, record: BEFORE_ALL, done: 0, omitted: 0 };
}

/** Null if no refill was begun, or it has ended. */
export function readRefillProgress(db: Database.Database): RefillProgress | null {
  if (db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'refill'`).get() === undefined) return null;
  return db.prepare<[], RefillProgress>('SELECT file, record, done, omitted FROM refill').get() ?? null;
}

export function finishRefill(db: Database.Database): void {
  db.exec('DROP TABLE refill');
}

/**
 * Copies rows in transactions of `step` rows, each of which notes the last of them; `copy` returns whether a row could be
 * kept. Where it throws, the rows since the last step are not copied.
 */
export function copyInSteps<R extends { readonly at: string }>(
  db: Database.Database,
  rows: Iterable<R>,
  step: number,
  table: 'file' | 'record',
  copy: (row: R) => boolean,
): RefillProgress {
  const note = db.prepare(`UPDATE refill SET ${table} = ?, done = done + ?, omitted = omitted + ?`);
  let [count, omitted, at] = [0, 0, ''];
  const write = () => {
    if (at !== '') note.run(at, table === 'record' ? count : 0, omitted);
    db.exec('COMMIT');
    [count, omitted] = [0, 0];
  };
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const row of rows) {
      if (!copy(row)) omitted += 1;
      [count, at] = [count + 1, row.at];
      if (count < step) continue;
      write();
      db.exec('BEGIN IMMEDIATE');
    }
    write();
  } catch (problem) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw problem;
  }
  return readRefillProgress(db) ?? { file: '', record: '', done: 0, omitted: 0 };
}
