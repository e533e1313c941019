import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { Failure } from '../../../shared/api/failure.ts';
import { convertToFailure } from '../../core/store/convert-failure.ts';
import { assertRegularFile, createPrivateFile, createPrivateFolder } from '../../core/store/private-files.ts';
import { checkLocalDisk } from './network-folder.ts';

export type HostKind = 'desktop' | 'browser' | 'command line';

const ownerSchema = z.object({
  pid: z.number(),
  host: z.enum(['desktop', 'browser', 'command line']),
  machine: z.string(),
  since: z.string(),
});
type OwnerNote = z.infer<typeof ownerSchema>;

/** How long a command waits for another one to end; an open app stays open. */
const LOCK_TIMEOUT_MS = 5000;

/**
 * Makes this process the only writer of a data folder, until `release`. The lock is SQLite's own on a file without a
 * write-ahead log, which the system frees when the process is killed; a note in the same folder names the holder for
 * the message. Throws `store-owned` with the holder, or `folder-on-network`.
 */
export async function ownDataFolder(folder: string, host: HostKind, now: () => Date): Promise<{ release: () => void }> {
  const note = join(folder, 'owner.json');
  try {
    checkLocalDisk(folder);
    createPrivateFolder(folder);
    for (const name of ['owner.lock', 'owner.json']) assertRegularFile(join(folder, name));
    createPrivateFile(join(folder, 'owner.lock'));
    const lock = await acquireLock(join(folder, 'owner.lock'), note);
    writeOwnerNote(note, { pid: process.pid, host, machine: hostname(), since: now().toISOString() });
    return {
      release: () => {
        rmSync(note, { force: true });
        lock.close();
      },
    };
  } catch (problem) {
    throw convertToFailure(problem, folder);
  }
}

/** The lock holds without the note, which a full disk may not take. */
function writeOwnerNote(path: string, note: OwnerNote): void {
  try {
    createPrivateFile(path);
    writeFileSync(path, JSON.stringify(note), { mode: 0o600 });
  } catch (problem) {
    const failure = convertToFailure(problem, path);
    if (!(failure instanceof Failure) || failure.code !== 'disk-full') throw problem;
  }
}

async function acquireLock(path: string, note: string): Promise<Database.Database> {
  const lock = new Database(path, { timeout: 0 });
  try {
    for (const started = Date.now(); ; await wait(50)) {
      try {
        // Nothing is ever written; a journal file would need room, which a full disk does not have.
        lock.pragma('journal_mode = MEMORY');
        lock.exec('BEGIN EXCLUSIVE');
        return lock;
      } catch (problem) {
        if (!(problem instanceof Database.SqliteError) || !/^SQLITE_(BUSY|NOTADB|CORRUPT)/.test(problem.code))
          throw problem;
        // Nobody holds it: SQLite reads the file once it has a lock. What is in it is not ours, and the store is not damaged by it.
        if (!problem.code.startsWith('SQLITE_BUSY')) {
          truncateSync(path);
          continue;
        }
        const holder = readOwnerNote(note);
        if (holder?.host !== 'command line' && holder !== null) throw createOwnedFailure(holder, problem);
        if (Date.now() - started > LOCK_TIMEOUT_MS) throw createOwnedFailure(holder, problem);
      }
    }
  } catch (problem) {
    lock.close();
    throw problem;
  }
}

function createOwnedFailure(holder: OwnerNote | null, cause: unknown): Failure {
  return new Failure(
    'store-owned',
    { pid: holder?.pid ?? 0, host: holder?.host ?? '?', machine: holder?.machine ?? '?', since: holder?.since ?? '?' },
    cause,
  );
}

/** The holder may be writing or removing its note at this moment. */
function readOwnerNote(note: string): OwnerNote | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(note, 'utf8')));
  } catch {
    return null;
  }
}
