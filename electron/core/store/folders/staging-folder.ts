import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildWriterMark, isWriterGone } from '../part-files.ts';

/** `made` is the first folder that had to be created for it. */
export type StagingFolder = { readonly staging: string; readonly made: string | undefined };

const STAGING_NAME = /^\.naskah-([0-9a-f-]+)$/;

/** Where a staging folder keeps the files that are being replaced, under the names that they had. */
export const REPLACED = 'replaced';

/** Creates a folder on the same disk as the target, whose name says which process works there. */
export function createStagingFolder(path: string): StagingFolder {
  const made = mkdirSync(path, { recursive: true });
  const staging = join(path, `.naskah-${buildWriterMark()}`);
  mkdirSync(staging, { mode: 0o700 });
  return { staging, made };
}

/**
 * Removes the staging folders of killed processes of this machine. A file that one of them had moved away, and that
 * nothing has replaced yet, is moved back. Everything else, and what cannot be read or removed, is left alone.
 */
export function removeLeftoverStaging(path: string): void {
  try {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const [, mark] = STAGING_NAME.exec(entry.name) ?? [];
      if (mark === undefined || !entry.isDirectory() || !isWriterGone(mark, 'anywhere')) continue;
      restoreReplacedFiles(join(path, entry.name, REPLACED), path);
      rmSync(join(path, entry.name), { recursive: true, force: true });
    }
  } catch {}
}

function restoreReplacedFiles(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const target = join(to, file.slice(from.length));
    if (!entry.isFile() || existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(file, target);
  }
}
