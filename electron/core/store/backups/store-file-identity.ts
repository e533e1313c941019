import { existsSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Failure } from '../../../../shared/api/failure.ts';
import { writeStoreBackup } from '../backup.ts';

/**
 * Notices that the file of an open store, or its log, was deleted, moved or replaced. The system keeps such a file alive
 * for as long as it is open, so that writes would succeed and be lost.
 */
export class StoreFileIdentity {
  private readonly path: string;
  private readonly identity: string | null;
  /** SQLite makes the log when it first reads or writes, and never replaces it while the store is open. */
  private log: string | null;
  private rescued: string | null = null;

  /** Called right after the store was opened. */
  constructor(path: string) {
    this.path = path;
    this.identity = readIdentity(path);
    this.log = readIdentity(`${path}-wal`);
  }

  /**
   * Must run inside the transaction that is to be refused. Throws `store-moved`; `rescue` then saves what is still
   * open.
   */
  check(): void {
    const log = readIdentity(`${this.path}-wal`);
    this.log ??= log;
    if (readIdentity(this.path) !== this.identity || log !== this.log)
      throw new Failure('store-moved', { path: this.path, copy: '' });
  }

  /**
   * Writes what the open file holds into the backups of the data folder, or into the state folder if that is gone, once;
   * the failure names the copy. After the transaction has been rolled back.
   */
  rescue(db: Database.Database, folders: readonly string[], at: Date): Failure {
    for (const folder of folders) {
      if (this.rescued !== null || !existsSync(folder)) continue;
      try {
        this.rescued = writeStoreBackup(db, folder, 'rescued', at);
      } catch {}
    }
    if (this.rescued === null) return new Failure('store-moved-unsaved', { path: this.path });
    return new Failure('store-moved', { path: this.path, copy: this.rescued });
  }
}

/** Device and number of a file; null if there is none. */
function readIdentity(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}
