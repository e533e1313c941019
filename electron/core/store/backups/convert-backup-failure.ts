import Database from 'better-sqlite3';
import { Failure, type FailureCode } from '../../../../shared/api/failure.ts';
import { convertToFailure, MAX_SQLITE_PATH } from '../convert-failure.ts';
import { buildPartPath } from '../part-files.ts';

/** What a person can do about the copy itself. */
const ABOUT_COPY: readonly FailureCode[] = ['disk-full', 'disk-too-full', 'path-too-long', 'recipient-invalid'];
const ABOUT_STORE: readonly FailureCode[] = ['store-damaged', 'store-busy'];

/** Converts an error of copying a store to a file: one of the store names the store, and any other says that the file cannot be written. */
export function convertBackupFailure(problem: unknown, file: string, store: string): Failure {
  // The copy is written under a longer name first.
  const part = buildPartPath(file);
  const failure = convertToFailure(problem, Buffer.byteLength(part) > MAX_SQLITE_PATH ? part : file);
  if (failure instanceof Failure) {
    if (ABOUT_COPY.includes(failure.code)) return failure;
    if (ABOUT_STORE.includes(failure.code)) return new Failure(failure.code, { path: store }, problem);
    if (problem instanceof Database.SqliteError && problem.code === 'SQLITE_IOERR_READ')
      return new Failure('disk-failing', { path: store, reason: problem.code }, problem);
  }
  // Our own statements fail only on a store whose schema is no longer ours.
  if (failure instanceof Database.SqliteError) return new Failure('store-damaged', { path: store }, problem);
  return new Failure('file-not-writable', { path: file }, problem);
}
