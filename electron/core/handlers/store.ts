import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { Reading, Writing } from '../context.ts';
import { backupsIn, beside, copyStore, freeBackup } from '../store/backup.ts';
import { failureOf } from '../store/failure.ts';
import { countDamagedFiles } from '../store/files.ts';
import { createPrivateFolder } from '../store/private-files.ts';
import { rebuild } from '../store/rebuild.ts';

export function rebuildStore(context: Writing): Output<'store.rebuild'> {
  return context.transact(({ db, touch }) => {
    touch('store');
    return rebuild(db);
  });
}

export function show({ store, folder, now }: Reading): Output<'store.show'> {
  const backups = readable(backupsIn(folder))
    .filter((name) => name.endsWith('.db'))
    .flatMap((name) => {
      const file = join(backupsIn(folder), name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found?.isFile() ? [{ file, at: found.mtime.toISOString(), bytes: found.size }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return { file: store.path, free: freeBackup(folder, 'by-hand', now()), backups };
}

function readable(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A whole copy of the store in one file, which must not be there yet: a backup never takes another's place. */
export function backup({ store, folder }: Reading, input: Input<'store.backup'>): Output<'store.backup'> {
  const file = resolve(input.file);
  if (existsSync(file)) throw new Failure('file-exists', { path: file });
  if (!existsSync(store.path)) throw new Failure('file-missing', { path: store.path });
  const part = beside(file);
  try {
    if (dirname(file) === backupsIn(folder)) createPrivateFolder(backupsIn(folder));
    copyStore(store.path, part);
    renameSync(part, file);
  } catch (problem) {
    if (existsSync(part)) rmSync(part, { force: true });
    const failure = failureOf(problem, file);
    if (failure instanceof Failure && failure.code === 'disk-full') throw failure;
    throw new Failure('file-not-writable', { path: file }, problem);
  }
  const records = store.db.prepare('SELECT count(*) FROM record').pluck().get() as number;
  return { file, bytes: statSync(file).size, records, damagedFiles: countDamagedFiles(store.db) };
}

export function restore(context: Writing, input: Input<'store.restore'>): Output<'store.restore'> {
  return context.replaceStore(resolve(input.file));
}
