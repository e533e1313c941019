import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { getBackupFolder } from '../../electron/core/store/backups/backup-paths.ts';
import { listReadableBackups } from '../../electron/core/store/check/find-in-backup.ts';
import { NewestBackup } from '../../electron/core/store/check/newest-backup.ts';
import { createPrivateFolder } from '../../electron/core/store/private-files.ts';
import { createTemporaryFolder } from '../helpers/core.ts';
import { NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

/** A data folder whose backups are copies of one store, each a minute newer than the one before. */
function createBackups(names: readonly string[]) {
  const folder = createTemporaryFolder();
  createPrivateFolder(getBackupFolder(folder));
  const site = new TestSite(0);
  const described = site.append('negotiation.described', NEGOTIATION, plainPayloads.description());
  const comment = site.append('comment.made', site.newId(), plainPayloads.comment({ body: 'Kata masukan' }));
  const path = (name: string) => join(getBackupFolder(folder), name);
  names.forEach((name, at) => {
    writeFileSync(path(name), site.db.serialize());
    utimesSync(path(name), 1_640_000_000, 1_640_000_000 + 60 * at);
  });
  const faults = [described, comment].map(({ hash }) => ({ fault: 'record-damaged' as const, hash }));
  return { folder, path, faults };
}

const WHOLE = { backup: 'whole' };

test('what was kept of a deleted text, of a damaged store or of one from elsewhere is not taken for the newest backup', () => {
  const { folder, path } = createBackups([
    'naskah-2022-by-hand.db',
    'cadangan.db',
    'naskah-2022-archive-loi-2.db',
    'naskah-2022-damaged.db',
    'naskah-2022-damaged-2.db',
    'naskah-2022-from-elsewhere.db',
    'naskah-2022-from-elsewhere-3.db',
    'naskah-2022-by-hand.age',
    'naskah-2022-by-hand.naskah',
  ]);
  expect(listReadableBackups(folder).map(({ file }) => file)).toEqual([
    path('naskah-2022-by-hand.naskah'),
    path('cadangan.db'),
    path('naskah-2022-by-hand.db'),
  ]);
});

test('a copy is found where the index of the backup does not lead to it', () => {
  const { folder, path, faults } = createBackups(['naskah-1.db']);
  const file = path('naskah-1.db');
  const db = new Database(file, { readonly: true });
  const root = db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_record_1'`).pluck().get();
  const page = Number(db.pragma('page_size', { simple: true }));
  db.close();
  const bytes = readFileSync(file);
  // The number of cells of a page of an index (https://www.sqlite.org/fileformat2.html#b_tree_pages).
  bytes.writeUInt16BE(0, (Number(root) - 1) * page + 3);
  writeFileSync(file, bytes);
  expect(new NewestBackup(folder).search(faults, true)?.copies).toMatchObject([
    WHOLE,
    { ...WHOLE, words: 'Kata masukan' },
  ]);
});

test('what was found is remembered until the backups change, and no file is opened while a check runs', () => {
  const { folder, path, faults } = createBackups(['naskah-1.db']);
  const backups = new NewestBackup(folder);
  expect(backups.search(faults, false)).toBeNull();
  expect(backups.search(faults.slice(0, 1), true)?.copies).toMatchObject([WHOLE]);
  expect(backups.search(faults, false)?.copies).toMatchObject([WHOLE, null]);
  expect(backups.search(faults, true)?.copies).toMatchObject([WHOLE, WHOLE]);
  // The file is no longer readable, but looks as before.
  renameSync(path('naskah-1.db'), join(folder, 'aside.db'));
  writeFileSync(path('naskah-1.db'), Buffer.alloc(statSync(join(folder, 'aside.db')).size));
  utimesSync(path('naskah-1.db'), 1_640_000_000, 1_640_000_000);
  expect(backups.search(faults, true)?.copies).toMatchObject([WHOLE, WHOLE]);
  utimesSync(path('naskah-1.db'), 1_640_000_000, 1_640_000_999);
  expect(backups.search(faults, false)).toBeNull();
  expect(backups.search(faults, true)).toBeNull();
  rmSync(path('naskah-1.db'));
  renameSync(join(folder, 'aside.db'), path('naskah-2.db'));
  expect(backups.search(faults, true)).toMatchObject({ file: path('naskah-2.db'), copies: [WHOLE, WHOLE] });
});
