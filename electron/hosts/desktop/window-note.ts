import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { createPrivateFolder } from '../../core/store/private-files.ts';

/** Reads what the window noted for its next start; null if there is nothing, or nothing that is valid. */
export function readWindowNote<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Only its owner can read it. If this fails, the next start knows less, which needs no message. */
export function writeWindowNote(path: string, note: unknown): void {
  try {
    createPrivateFolder(dirname(path));
    writeFileSync(`${path}.part`, JSON.stringify(note), { mode: 0o600 });
    renameSync(`${path}.part`, path);
  } catch {}
}
