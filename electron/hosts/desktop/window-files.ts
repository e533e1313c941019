import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { resolveRealFolder } from '../owner/resolve-folders.ts';

export type WindowFiles = {
  readonly profile: string;
  /** Where the window was, by arrangement of screens. */
  readonly states: string;
  /** The screen that was chosen for the projector. */
  readonly projector: string;
  /** In which folders files were saved, by kind. */
  readonly saves: string;
  /** The files that were opened with the program, in any window of this person. */
  readonly recent: string;
};

/**
 * Where the window of a data folder keeps files that are no data of ours: its profile (cookies, caches and the like)
 * and its notes. A profile belongs to one process at a time, so each data folder has its own, and several windows
 * can be open.
 */
export function getWindowFiles(data: string, state: string): WindowFiles {
  const name = createHash('sha256').update(resolveRealFolder(data)).digest('hex').slice(0, 16);
  const folder = join(state, 'windows', name);
  return {
    profile: join(folder, 'profile'),
    states: join(folder, 'states.json'),
    projector: join(folder, 'projector.json'),
    saves: join(folder, 'saves.json'),
    recent: join(state, 'windows', 'recent-files.json'),
  };
}
