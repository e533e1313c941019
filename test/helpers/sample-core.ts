import Database from 'better-sqlite3';
import { expect, onTestFinished } from 'vitest';
import type { Core, CoreOptions } from '../../electron/core/core.ts';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { TestSite } from '../store/test-site.ts';
import { buildCoreOptions, callCommand, createTemporaryFolder, loadSampleText, openCore } from './core.ts';

/** A core on a store of its own with the sample in it, and direct access to that store. */
export async function openSampleCore(more: Partial<CoreOptions> = {}) {
  const folder = createTemporaryFolder();
  const core = openCore(folder, more);
  const negotiation = await loadSampleText(core);
  const data = buildCoreOptions(folder).folder;
  const db = new Database(getStorePath(data));
  onTestFinished(() => {
    db.close();
  });
  const { negotiation: id } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  return { core, folder, data, negotiation, id, db };
}

export type SampleCore = Awaited<ReturnType<typeof openSampleCore>>;

/** A colleague's laptop that has received all existing records. */
export function createColleague({ db }: Pick<SampleCore, 'db'>, number = 1): TestSite {
  const site = new TestSite(number);
  site.take(db.prepare('SELECT json FROM record ORDER BY id').pluck().all() as string[]);
  return site;
}

/** Inserts a colleague's records into the store of a core, as importing a bundle will. */
export function receiveRecords({ db }: Pick<SampleCore, 'db'>, from: TestSite): string[] {
  return new TestSite(99, db).take(from.texts());
}

export async function readClause(core: Core, negotiation: string, code: string, draft: string | null = null) {
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft });
  const found = clauses.find((clause) => clause.code === code);
  if (found === undefined) throw new Error(`no clause ${code}`);
  return found;
}

/** The number of records and of each kind: a refusal must leave it unchanged. */
export function countRows(db: Database.Database): string {
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  return ['record', 'file', 'setting', 'statement', 'version', 'head', 'comment', 'doc', 'head_doc']
    .map((table) => `${table} ${count(table)}`)
    .join(', ');
}

/** Runs what must be refused and checks that it wrote nothing. */
export async function expectUntouched<T>(db: Database.Database, work: () => Promise<T>): Promise<T> {
  const before = countRows(db);
  const value = await work();
  expect(countRows(db)).toBe(before);
  return value;
}
