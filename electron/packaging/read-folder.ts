import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PackageFile } from './package-entry.ts';

/** Reads the files of a folder, with paths relative to it. What may be executed is marked on systems that know it. */
export function readFolder(folder: string): PackageFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll(sep, '/'),
      bytes: readFileSync(path),
      isExecutable: process.platform !== 'win32' && (statSync(path).mode & 0o100) !== 0,
    }));
}
