import { existsSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Failure } from '../../../../shared/api/failure.ts';
import type { StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { writeStoreBackup } from '../backup.ts';
import { createStoreFault } from '../check/store-check.ts';

/** Device and number of the file that a path leads to, and its size with the time of the last write; null and 0 if there is none. */
type FileState = { readonly identity: string | null; readonly content: string | null; readonly size: bigint };
type StoreState = { readonly file: FileState; readonly log: FileState };

/**
 * Notices that the file of an open store, or its log, was deleted, moved or replaced (the system keeps such a file alive for
 * as long as it is open, so that writes would succeed and be lost), or that another program wrote to it, or cut its log, past SQLite. What
 * others write through SQLite is for the checks of the store. Six `stat` a save take 0.02 ms.
 */
export class StoreFileIdentity {
  private readonly path: string;
  /** Another number after others have written through SQLite (https://www.sqlite.org/pragma.html#pragma_data_version). */
  private readonly readVersion: () => number;
  private readonly identity: string | null;
  /** SQLite makes the log when it first reads or writes, and never replaces it while the store is open. */
  private log: string | null;
  private content: string | null;
  /** What is behind the end of the log is never read. */
  private logSize: bigint;
  private version: number;
  private isReported = false;
  private rescued: string | null = null;

  /** Called right after the store was opened. */
  constructor(path: string, db: Database.Database) {
    const version = db.prepare<[], number>('PRAGMA data_version').pluck();
    this.path = path;
    this.readVersion = () => {
      try {
        return version.get() ?? 0;
      } catch {
        // What was put into the file is no database.
        return -1;
      }
    };
    this.version = this.readVersion();
    const { file, log } = this.readState();
    this.identity = file.identity;
    this.log = log.identity;
    this.content = file.content;
    this.logSize = log.size;
  }

  /** Runs what writes to the file or the log. Throws `store-moved` or `store-overwritten` before it; then see `rescue`. */
  write<T>(work: () => T): T {
    const state = this.readState();
    this.check(state);
    if (this.isOverwritten(state)) throw new Failure('store-overwritten', { path: this.path, copy: '' });
    try {
      return work();
    } finally {
      // A transaction that is rolled back may have written to the log as well.
      this.noteOwnWrites();
    }
  }

  /** Called after everything else that may have written to the file or the log. */
  noteOwnWrites(): void {
    this.version = this.readVersion();
    const { file, log } = this.readState();
    this.content = file.content;
    this.logSize = log.size;
  }

  /** What another program has done to the file or the log, the first time that it is asked; outside of transactions. */
  findNewFault(): StoreFault | null {
    if (this.isReported || !this.isOverwritten(this.readState())) return null;
    this.isReported = true;
    return createStoreFault('pages-damaged', { detail: 'another program wrote to the file while it was open' });
  }

  /**
   * Must run inside the transaction that is to be refused. Throws `store-moved`; `rescue` then saves what is still
   * open.
   */
  check({ file, log } = this.readState()): void {
    this.log ??= log.identity;
    if (file.identity !== this.identity || log.identity !== this.log)
      throw new Failure('store-moved', { path: this.path, copy: '' });
  }

  /**
   * Writes what the open file holds into the backups of the data folder, or into the state folder if that is gone, once;
   * the failure, of the same code, names the copy. After the transaction has been rolled back.
   */
  rescue(db: Database.Database, { code }: Failure, folders: readonly string[], at: Date): Failure {
    for (const folder of folders) {
      if (this.rescued !== null || !existsSync(folder)) continue;
      try {
        this.rescued = writeStoreBackup(db, folder, 'rescued', at);
      } catch {}
    }
    if (this.rescued === null) return new Failure('store-moved-unsaved', { path: this.path });
    return new Failure(code, { path: this.path, copy: this.rescued });
  }

  private isOverwritten({ file, log }: StoreState): boolean {
    if (file.identity !== this.identity || log.identity !== this.log) return false;
    if (file.content === this.content && log.size >= this.logSize) return false;
    if (this.readVersion() === this.version) return true;
    this.noteOwnWrites();
    return false;
  }

  private readState(): StoreState {
    return { file: readFileState(this.path), log: readFileState(`${this.path}-wal`) };
  }
}

function readFileState(path: string): FileState {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (found === undefined) return { identity: null, content: null, size: 0n };
  const { dev, ino, size, mtimeNs } = found;
  // Windows notes the time of a write to an open file whenever it likes (https://learn.microsoft.com/windows/win32/sysinfo/file-times).
  return { identity: `${dev} ${ino}`, content: process.platform === 'win32' ? '' : `${size} ${mtimeNs}`, size };
}
