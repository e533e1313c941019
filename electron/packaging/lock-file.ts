import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lockedSchema = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  license: z.string().optional(),
});
export type LockedPackage = z.infer<typeof lockedSchema>;

/** What the lock file names for a package at the top of `node_modules`. Throws if it names none. */
export function readLockedPackage(root: string, name: string): LockedPackage {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: unknown };
  const packages = z.record(z.string(), z.unknown()).parse(lock.packages);
  return lockedSchema.parse(packages[`node_modules/${name}`]);
}
