import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';

/** The name under which this machine remembers something of a data folder. */
export function digestFolderPath(folder: string): string {
  return createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
}
