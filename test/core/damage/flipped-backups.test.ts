import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { replaceStore } from '../../../electron/core/store/replace-store.ts';
import { getStorePath } from '../../../electron/core/store/store-path.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { createRandom, createStoreImage } from './flippable-store.ts';

/** 300 in `npm test`, ten times as many in the long suite. */
const FLIPS = process.env.NASKAH_SUITE === 'long' ? 3000 : 300;

const folder = mkdtempSync(join(tmpdir(), 'naskah-backups-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readRecords(path: string): string {
  const db = new Database(path, { readonly: true });
  try {
    const rows = db.prepare('SELECT hash, kind, negotiation, entity, device, seq, json FROM record ORDER BY hash');
    return JSON.stringify(rows.raw().all());
  } finally {
    db.close();
  }
}

/** The hashes of the files' bytes. */
function listWholeFiles(path: string): string {
  const db = new Database(path, { readonly: true });
  try {
    const bytes = db.prepare<[], Uint8Array>('SELECT bytes FROM file').pluck().all();
    return bytes
      .map((file) => hash('sha256', file, 'hex'))
      .sort()
      .join();
  } finally {
    db.close();
  }
}

test('a backup with a flipped bit is refused, or gives exactly the records and files that were backed up, or counts damaged files', async () => {
  const image = await createStoreImage(join(folder, 'store'), false);
  const path = getStorePath(join(image.folder, 'data'));
  const [whole, files] = [readRecords(path), listWholeFiles(path)];
  const random = createRandom(20220131);
  const [backup, target] = [join(folder, 'backup.db'), join(folder, 'target')];
  const accepted: string[] = [];
  let refused = 0;
  for (let run = 0; run < FLIPS; run += 1) {
    const bit = random(image.database.length * 8);
    const flipped = Uint8Array.from(image.database);
    flipped[Math.floor(bit / 8)] = (flipped[Math.floor(bit / 8)] ?? 0) ^ (1 << (bit % 8));
    writeFileSync(backup, flipped);
    rmSync(target, { recursive: true, force: true });
    let damagedFiles: number;
    try {
      ({ damagedFiles } = replaceStore(target, backup, new Date('2022-02-01T03:00:00Z')));
    } catch (problem) {
      expect(problem).toBeInstanceOf(Failure);
      refused += 1;
      continue;
    }
    const restored = getStorePath(target);
    if (readRecords(restored) !== whole) accepted.push(`bit ${bit}: records`);
    if (damagedFiles === 0 && listWholeFiles(restored) !== files) accepted.push(`bit ${bit}: files`);
  }
  expect(accepted).toEqual([]);
  expect(refused).toBeGreaterThan(0);
  rmSync(image.folder, { recursive: true, force: true });
});
