import Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';

/**
 * SQLite takes 512 bytes on Unix, and needs some of them for the names of the log and the journal; Windows takes 260
 * characters where nothing lets it take more.
 */
export const MAX_SQLITE_PATH = process.platform === 'win32' ? 248 : 490;

/**
 * Converts an error of SQLite or the file system to the failure that a person sees; a Failure, and any unknown error,
 * is returned as it is. Result codes: https://www.sqlite.org/rescode.html
 */
export function convertToFailure(problem: unknown, path: string): unknown {
  if (problem instanceof Failure || !(problem instanceof Error)) return problem;
  const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : '';
  if (problem instanceof Database.SqliteError) {
    if (code.startsWith('SQLITE_FULL')) return new Failure('disk-full', { path }, problem);
    if (code.startsWith('SQLITE_CANTOPEN') && Buffer.byteLength(path) > MAX_SQLITE_PATH)
      return new Failure('path-too-long', { path: path.slice(0, 200) }, problem);
    if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code))
      return new Failure('folder-not-writable', { path }, problem);
    if (/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(code)) return new Failure('store-damaged', { path }, problem);
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Failure('store-busy', { path }, problem);
    // A write, or the wal-index (32 KiB), failed for lack of space or because of a quota.
    if (/^SQLITE_IOERR_(WRITE|SHMSIZE)/.test(code)) return new Failure('disk-full', { path }, problem);
    if (code.startsWith('SQLITE_IOERR')) return new Failure('disk-failing', { path, reason: code }, problem);
    return problem;
  }
  if (code === 'ENAMETOOLONG') return new Failure('path-too-long', { path: path.slice(0, 200) }, problem);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new Failure('disk-full', { path }, problem);
  // EEXIST: the path of the data folder is a file.
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new Failure('folder-not-writable', { path }, problem);
  }
  return problem;
}
