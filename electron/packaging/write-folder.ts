import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackageFile } from './package-entry.ts';

/** Writes files into a folder that replaces an older one. */
export function writeFolder(folder: string, files: readonly PackageFile[], time: Date): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, bytes, isExecutable } of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes, { mode: isExecutable ? 0o755 : 0o644 });
    utimesSync(place, time, time);
  }
}
