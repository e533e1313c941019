import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { markErasure } from '../../../electron/core/store/erasure/erase-deleted-bytes.ts';
import { deleteNegotiationData } from '../../../electron/core/store/negotiations.ts';
import { setDatabaseGuards } from '../../../electron/core/store/open-store.ts';
import { writeTombstone } from '../../../electron/core/store/tombstones.ts';
import { callCommand, openCore, plainComment } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { NEGOTIATION } from '../../store/test-site.ts';
import {
  DELETED_CODE,
  listFilesWithCanaries,
  openLargeSample,
  plantNegotiation,
  readStoredRecords,
} from './plant-negotiation.ts';

test('a deletion whose bytes could not be removed, because somebody was reading, is finished at the next open', async () => {
  const { core, folder, data, db } = await openSampleCore();
  const id = await plantNegotiation({ core, folder, data, db, negotiation: '', id: '' });
  expect(readStoredRecords(join(data, 'naskah.db'), id)).not.toEqual([]);
  const reader = new Database(join(data, 'naskah.db'), { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM record').get();
  const done = await callCommand(core, 'negotiations.delete', {
    negotiation: DELETED_CODE,
    reason: 'Batal',
    archive: null,
    backups: true,
  });
  expect([done.erased, listFilesWithCanaries(data).length > 0]).toEqual([false, true]);
  reader.close();
  db.close();
  core.close();
  openCore(folder);
  expect(listFilesWithCanaries(data)).toEqual([]);
});

/** A deletion that was killed after its commit; the device still remembers the text, or is another machine's. */
async function killAfterDeletion(memory: 'before' | 'none') {
  const { core, folder, data, db } = await openLargeSample();
  await callCommand(core, 'comments.make', { negotiation: DELETED_CODE, ...plainComment });
  core.close();
  setDatabaseGuards(db);
  markErasure(data);
  db.transaction(() => {
    deleteNegotiationData(db, NEGOTIATION);
    writeTombstone(db, NEGOTIATION, new Date(), 'Batal');
  })();
  db.close();
  if (memory === 'none') rmSync(join(folder, 'state'), { recursive: true });
  return { folder, data };
}

test('a kill right after a deletion does not make the store another machine’s, whose bytes would be kept', async () => {
  const { folder, data } = await killAfterDeletion('before');
  openCore(folder);
  expect([existsSync(join(data, 'backups')), listFilesWithCanaries(data)]).toEqual([false, []]);
});

test('a store that another machine was deleting from is taken over without what was deleted', async () => {
  const { folder, data } = await killAfterDeletion('none');
  const core = openCore(folder);
  const [original = '', ...others] = readdirSync(join(data, 'backups'));
  expect([original, others]).toEqual([expect.stringMatching(/-from-elsewhere\.db$/), []]);
  expect(listFilesWithCanaries(data)).toEqual([]);
  const records = readStoredRecords(join(data, 'naskah.db'), null);
  expect([records.length > 0, readStoredRecords(join(data, 'backups', original), null)]).toEqual([true, records]);
  expect(await callCommand(core, 'negotiations.list', {})).toHaveLength(1);
});

test('a small text leaves no word in the index of a large store', async () => {
  const { core, data, db } = await openLargeSample();
  db.close();
  await callCommand(core, 'negotiations.delete', {
    negotiation: DELETED_CODE,
    reason: 'Batal',
    archive: null,
    backups: true,
  });
  expect(listFilesWithCanaries(data)).toEqual([]);
});
