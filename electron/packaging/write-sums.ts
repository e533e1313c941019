import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `SHA256SUMS` next to the packages of a version, in the form that `sha256sum --check` reads, and returns its path. */
export function writeSums(folder: string, version: string): string {
  const files = readdirSync(folder).filter((name) => /^naskah[-_]/.test(name) && name.includes(version));
  const lines = files.sort().map((name) => `${computeSha256(readFileSync(join(folder, name)))}  ${name}\n`);
  const path = join(folder, 'SHA256SUMS');
  writeFileSync(path, lines.join(''));
  return path;
}

export function computeSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
