import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LEFTOVER = /^naskah-(?:office|pdf)-(\d+)-\w{6}$/;

/** Runs a conversion in a private temporary folder, whose name says which process it belongs to, and removes the folder. */
export async function runInConversionFolder<T>(
  purpose: 'office' | 'pdf',
  convert: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `naskah-${purpose}-${process.pid}-`));
  try {
    return await convert(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Removes the folders of killed processes: the texts that were converted are in them. Only own folders, since others may
 * write into the folder for temporary files too; one that cannot be removed stays.
 */
export function removeLeftoverConversions(isRunning: (pid: number) => boolean): void {
  try {
    for (const name of readdirSync(tmpdir())) {
      const [, pid] = LEFTOVER.exec(name) ?? [];
      if (pid === undefined || isRunning(Number(pid))) continue;
      const found = lstatSync(join(tmpdir(), name));
      if (found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid))
        rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  } catch {}
}
