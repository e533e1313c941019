import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { resolveRealFolder } from '../owner/resolve-folders.ts';

/**
 * Where the window of a data folder keeps what is no data of ours: its profile (cookies, caches and the like), and where it
 * stood. A profile belongs to one process at a time, so that each data folder has its own and opens beside the others.
 */
export function getWindowFiles(data: string, state: string): { profile: string; bounds: string } {
  const name = createHash('sha256').update(resolveRealFolder(data)).digest('hex').slice(0, 16);
  const folder = join(state, 'windows', name);
  return { profile: join(folder, 'profile'), bounds: join(folder, 'bounds.json') };
}
