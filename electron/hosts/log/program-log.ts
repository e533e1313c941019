import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assertRegularFile, createPrivateFile, createPrivateFolder } from '../../core/store/private-files.ts';
import type { HostKind } from '../owner/own-data-folder.ts';
import { formatLogEvent, type LogEvent } from './log-event.ts';

const MAX_BYTES = 1_000_000;
const MAX_FILES = 5;
const MAX_RECENT_LINES = 200;

export type ProgramLog = {
  /** Appends a line. Never throws: a disk that is full must not stop what is logged. */
  readonly write: (event: LogEvent) => void;
};

/** The folder of the log files, in the state folder. */
export const getLogFolder = (state: string): string => join(state, 'logs');

/** The log of a host. Several processes write to the same file, each a whole line at a time. */
export function openProgramLog(
  state: string,
  host: HostKind,
  { now = () => new Date(), maxBytes = MAX_BYTES }: { readonly now?: () => Date; readonly maxBytes?: number } = {},
): ProgramLog {
  const folder = getLogFolder(state);
  return {
    write: (event) => {
      try {
        createPrivateFolder(folder);
        const path = getLogPath(folder, 0);
        assertRegularFile(path);
        const line = `${formatLogEvent(event, host, process.pid, now())}\n`;
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) + line.length > maxBytes) rotateFiles(folder);
        createPrivateFile(path);
        appendFileSync(path, line, { mode: 0o600 });
      } catch {}
    },
  };
}

/** The newest lines of the log, the oldest first; none where it cannot be read. */
export function readRecentLog(state: string): string[] {
  try {
    const path = getLogPath(getLogFolder(state), 0);
    assertRegularFile(path);
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-MAX_RECENT_LINES);
  } catch {
    return [];
  }
}

/** The newest file is `naskah.log`, the one before it `naskah.1.log`. */
const getLogPath = (folder: string, age: number): string =>
  join(folder, age === 0 ? 'naskah.log' : `naskah.${age}.log`);

/** The oldest file is replaced by the one after it. */
function rotateFiles(folder: string): void {
  for (let age = MAX_FILES - 2; age >= 0; age -= 1) {
    if (statSync(getLogPath(folder, age), { throwIfNoEntry: false }) === undefined) continue;
    renameSync(getLogPath(folder, age), getLogPath(folder, age + 1));
  }
}
