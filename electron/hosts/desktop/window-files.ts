import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { resolveRealFolder } from '../owner/resolve-folders.ts';

export type WindowFiles = { readonly profile: string; readonly bounds: string };

/**
 * Where the window of a data folder keeps files that are no data of ours: its profile (cookies, caches and the like)
 * and its position. A profile belongs to one process at a time, so each data folder has its own, and several windows
 * can be open.
 */
export function getWindowFiles(data: string, state: string): WindowFiles {
  const name = createHash('sha256').update(resolveRealFolder(data)).digest('hex').slice(0, 16);
  const folder = join(state, 'windows', name);
  return { profile: join(folder, 'profile'), bounds: join(folder, 'bounds.json') };
}
