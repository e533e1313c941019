import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { Reading, Writing } from '../context.ts';
import { copyStore } from '../store/backup.ts';
import { failureOf } from '../store/failure.ts';
import { rebuild } from '../store/rebuild.ts';

export function rebuildStore(context: Writing): Output<'store.rebuild'> {
  return context.transact(({ db, touch }) => {
    touch('store');
    return rebuild(db);
  });
}

/** A whole copy of the store in one file, which must not be there yet: a backup never takes another's place. */
export function backup({ store }: Reading, input: Input<'store.backup'>): Output<'store.backup'> {
  const file = resolve(input.file);
  if (existsSync(file)) throw new Failure('file-exists', { path: file });
  if (!existsSync(store.path)) throw new Failure('file-missing', { path: store.path });
  const beside = `${file}.part`;
  try {
    rmSync(beside, { force: true });
    copyStore(store.path, beside);
    renameSync(beside, file);
  } catch (problem) {
    if (existsSync(beside)) rmSync(beside, { force: true });
    const failure = failureOf(problem, file);
    if (failure instanceof Failure && failure.code === 'disk-full') throw failure;
    throw new Failure('file-not-writable', { path: file }, problem);
  }
  const records = store.db.prepare('SELECT count(*) FROM record').pluck().get() as number;
  return { file, bytes: statSync(file).size, records };
}

export function restore(context: Writing, input: Input<'store.restore'>): Output<'store.restore'> {
  return context.replaceStore(resolve(input.file));
}
