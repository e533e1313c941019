import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { buildPartPath, copyStoreFile, findFreeBackupPath, getBackupFolder } from '../../store/backup.ts';
import { convertToFailure } from '../../store/convert-failure.ts';
import { countDamagedFiles } from '../../store/files.ts';
import { createPrivateFolder } from '../../store/private-files.ts';
import { rebuildDerivedTables } from '../../store/rebuild-derived-tables.ts';

export function rebuildStore(context: WriteContext): Output<'store.rebuild'> {
  return context.transact(({ db, touch }) => {
    touch('store');
    return rebuildDerivedTables(db);
  });
}

export function showStore({ store, folder, now }: ReadContext): Output<'store.show'> {
  const backups = listFolder(getBackupFolder(folder))
    .filter((name) => name.endsWith('.db'))
    .flatMap((name) => {
      const file = join(getBackupFolder(folder), name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found?.isFile() ? [{ file, at: found.mtime.toISOString(), bytes: found.size }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return { file: store.path, free: findFreeBackupPath(folder, 'by-hand', now()), backups };
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Copies the whole store to one new file. Throws `file-exists`, because a backup never replaces another,
 * `file-missing`, `disk-full` or `file-not-writable`.
 */
export function backUpStore({ store, folder }: ReadContext, input: Input<'store.backup'>): Output<'store.backup'> {
  const file = resolve(input.file);
  if (existsSync(file)) throw new Failure('file-exists', { path: file });
  if (!existsSync(store.path)) throw new Failure('file-missing', { path: store.path });
  const part = buildPartPath(file);
  try {
    if (dirname(file) === getBackupFolder(folder)) createPrivateFolder(getBackupFolder(folder));
    copyStoreFile(store.path, part);
    renameSync(part, file);
  } catch (problem) {
    if (existsSync(part)) rmSync(part, { force: true });
    const failure = convertToFailure(problem, file);
    if (failure instanceof Failure && failure.code === 'disk-full') throw failure;
    throw new Failure('file-not-writable', { path: file }, problem);
  }
  const records = store.db.prepare('SELECT count(*) FROM record').pluck().get() as number;
  return { file, bytes: statSync(file).size, records, damagedFiles: countDamagedFiles(store.db) };
}

export function restoreBackup(context: WriteContext, input: Input<'store.restore'>): Output<'store.restore'> {
  return context.replaceStore(resolve(input.file));
}
