import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildPartPath, removeLeftoverParts, removePart } from '../../core/store/part-files.ts';

/** Writes a whole file that only its owner can read from the first moment on. */
export function writePrivateFile(path: string, text: string): void {
  const part = buildPartPath(path);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  removeLeftoverParts(dirname(path), 'anywhere');
  try {
    writeFileSync(part, text, { mode: 0o600, flag: 'wx' });
    renameSync(part, path);
  } catch (problem) {
    removePart(part);
    throw problem;
  }
}
