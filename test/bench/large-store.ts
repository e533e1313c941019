import { hash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeIndexVersion } from '../../electron/core/store/derive/index-version.ts';
import { Device } from '../../electron/core/store/device/device.ts';
import { openWritableStore } from '../../electron/core/store/open-store.ts';
import { baseSchema, derivedIndexes, derivedSchema } from '../../electron/core/store/schema.ts';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { generateRecords, type StoreSize } from './generate-store.ts';
import { resolveBenchFolders } from './open-core.ts';

/** Raised when the generator changes its output, so that no older store is measured. */
const GENERATOR = 2;

/** 300 clauses x 200 versions and 60,000 comments. */
export const LARGE_STORE: StoreSize = { clauses: 300, words: 150, versions: 200, comments: 1 };

/**
 * A copy of a generated store in a folder of its own, which the caller removes. Generating takes minutes, so the
 * original is kept in the system's folder for temporary files from one run to the next.
 */
export function createGeneratedStore(size: StoreSize): string {
  // A store of an older index version would be measured while it is updated.
  const maker = [GENERATOR, size, baseSchema, derivedSchema, derivedIndexes, computeIndexVersion()];
  const key = hash('sha256', JSON.stringify(maker), 'hex').slice(0, 12);
  const original = join(tmpdir(), `naskah-bench-${key}`);
  if (!existsSync(original)) {
    const started = performance.now();
    process.stderr.write(`generating ${size.clauses} clauses x ${size.versions} versions in ${original} …`);
    const beside = `${original}.${process.pid}`;
    const { db } = openWritableStore(beside, () => new Date());
    db.pragma('synchronous = OFF');
    generateRecords(db, size);
    db.close();
    renameSync(beside, original);
    process.stderr.write(` ${Math.round((performance.now() - started) / 1000)} s\n`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'naskah-bench-run-'));
  const { data, state } = resolveBenchFolders(folder);
  mkdirSync(data);
  copyFileSync(getStorePath(original), getStorePath(data));
  rememberAsOwn(data, state);
  return folder;
}

/** Otherwise the copy would be taken for the store of another machine, and filled again. */
function rememberAsOwn(data: string, state: string): void {
  const { db } = openWritableStore(data, () => new Date());
  Device.of(db, data, state).close();
  db.close();
}

export function removeBenchFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
