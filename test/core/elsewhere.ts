import Database from 'better-sqlite3';
import { expect, onTestFinished } from 'vitest';
import type { Core, CoreOptions } from '../../electron/core/core.ts';
import { storeFile } from '../../electron/core/store/open.ts';
import { coreOptions, done, openCore, temporaryFolder, withSample } from '../helpers/core.ts';
import { Site } from '../store/site.ts';

/** A core on a store of its own with the sample in it, and ways into that store past the core. */
export async function sampleCore(more: Partial<CoreOptions> = {}) {
  const folder = temporaryFolder();
  const core = openCore(folder, more);
  const negotiation = await withSample(core);
  const data = coreOptions(folder).folder;
  const db = new Database(storeFile(data));
  onTestFinished(() => {
    db.close();
  });
  const { negotiation: id } = await done(core, 'texts.show', { negotiation, draft: null });
  return { core, folder, data, negotiation, id, db };
}

export type Sample = Awaited<ReturnType<typeof sampleCore>>;

/** A colleague's laptop that took in all the records there are. */
export function colleague({ db }: Pick<Sample, 'db'>, number = 1): Site {
  const site = new Site(number);
  site.take(db.prepare('SELECT json FROM record ORDER BY id').pluck().all() as string[]);
  return site;
}

/** Takes a colleague's records into the store of a core, as a bundle will. */
export function takeIn({ db }: Pick<Sample, 'db'>, from: Site): string[] {
  return new Site(99, db).take(from.texts());
}

export async function clauseOf(core: Core, negotiation: string, code: string, draft: string | null = null) {
  const { clauses } = await done(core, 'texts.show', { negotiation, draft });
  const found = clauses.find((clause) => clause.code === code);
  if (found === undefined) throw new Error(`no clause ${code}`);
  return found;
}

/** How many records there are, and of what: what a refusal must leave as it is. */
export function contents(db: Database.Database): string {
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  return ['record', 'file', 'setting', 'statement', 'version', 'head', 'comment', 'doc', 'head_doc']
    .map((table) => `${table} ${count(table)}`)
    .join(', ');
}

/** Runs what must be refused and checks that nothing was written by it. */
export async function untouched<T>(db: Database.Database, work: () => Promise<T>): Promise<T> {
  const before = contents(db);
  const value = await work();
  expect(contents(db)).toBe(before);
  return value;
}
