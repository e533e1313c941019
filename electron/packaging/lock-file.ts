import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lockedSchema = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  license: z.string().optional(),
});
const mark = z.boolean().default(false);
const otherUseSchema = z.object({ dev: mark, optional: mark, devOptional: mark });
export type LockedPackage = z.infer<typeof lockedSchema>;

/** What the lock file names for a package at the top of `node_modules`. Throws if it names none. */
export function readLockedPackage(root: string, name: string): LockedPackage {
  return lockedSchema.parse(readLockedPackages(root)[`node_modules/${name}`]);
}

/** The packages at the top of `node_modules` that the program needs to run, by name: none that only build or test it. */
export function listRunPackages(root: string): string[] {
  return Object.entries(readLockedPackages(root)).flatMap(([path, locked]) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    const { dev, optional, devOptional } = otherUseSchema.parse(locked);
    return name === undefined || dev || optional || devOptional ? [] : [name];
  });
}

function readLockedPackages(root: string): Record<string, unknown> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: unknown };
  return z.record(z.string(), z.unknown()).parse(lock.packages);
}
