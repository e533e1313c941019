import { join } from 'node:path';
import type { CoreOptions } from '../../electron/core/core.ts';
import { findResources } from '../../electron/hosts/find-resources.ts';

/** The same core for the process that is killed and for the one that checks its store afterwards. */
export function buildVictimOptions(folder: string): CoreOptions {
  const resources = findResources(import.meta.dirname);
  return { folder: join(folder, 'data'), state: join(folder, 'state'), mode: 'write', machineUser: 'Sari', resources };
}
