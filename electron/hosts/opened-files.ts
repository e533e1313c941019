import { resolve } from 'node:path';
import type { OpenedFile } from '../../shared/api/client.ts';
import { findOpenedFileKind } from '../../shared/model/incoming/opened-file-kind.ts';
import type { Core } from '../core/core.ts';
import { createFailureResult } from './failure-message.ts';
import { UsageError } from './usage-error.ts';
import { checkRegularFile, readFileBytes, readFileName } from './user-files.ts';

/** The files that a person opened with the program, until a page takes them. Nothing in them is run or followed. */
export class OpenedFiles {
  private waiting: string[] = [];

  /** Paths of other files than those that the program opens are left out. */
  add(paths: readonly string[]): void {
    for (const path of paths) if (findOpenedFileKind(path) !== null) this.waiting.push(resolve(path));
  }

  /** Those that wait, read or refused; each is given out once. */
  take(core: Pick<Core, 'receive'>): OpenedFile[] {
    return this.waiting.splice(0).map((path) => openFile(core, path));
  }
}

function openFile(core: Pick<Core, 'receive'>, path: string): OpenedFile {
  try {
    if (findOpenedFileKind(path) === 'backup') {
      checkRegularFile(path);
      return { as: 'backup', path };
    }
    const held = core.receive(null, readFileName(path), readFileBytes(path));
    if (!held.ok) return { as: 'refused', error: held.error };
    return { as: 'document', name: held.value.file.name, sha256: held.value.file.sha256 };
  } catch (problem) {
    return { as: 'refused', error: createFailureResult(problem).error };
  }
}

/** The files that a command line names, as whole paths. Throws a UsageError for one that the program does not open. */
export function resolveOpenedFiles(paths: readonly string[]): string[] {
  for (const path of paths) if (findOpenedFileKind(path) === null) throw new UsageError('extra', { what: path });
  return paths.map((path) => resolve(path));
}
