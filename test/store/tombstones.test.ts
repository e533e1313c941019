import { expect, test } from 'vitest';
import { mergeForeignRecords } from '../../electron/core/store/records.ts';
import { listTombstones, removeTombstone } from '../../electron/core/store/tombstones.ts';
import { callCommand } from '../helpers/core.ts';
import { createColleague, openSampleCore } from '../helpers/sample-core.ts';

test('a merge does not bring a deleted negotiation back, says which it skipped, and brings it back when asked to', async () => {
  const { core, db, id, negotiation } = await openSampleCore();
  const texts = createColleague({ db }).texts();
  await callCommand(core, 'negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: false });
  const merge = () => db.transaction(() => mergeForeignRecords(db, texts)).immediate();
  expect(listTombstones(db)).toMatchObject([{ negotiation: id, reason: 'Selesai' }]);
  expect(merge()).toEqual({ added: [], deleted: [id] });
  expect(await callCommand(core, 'negotiations.list', {})).toEqual([]);
  removeTombstone(db, id);
  expect(merge()).toMatchObject({ added: { length: texts.length }, deleted: [] });
  expect(await callCommand(core, 'negotiations.list', {})).toMatchObject([{ id }]);
});

test('a backup keeps the text that was deleted after it: restoring brings it back', async () => {
  const { core, folder, id, negotiation } = await openSampleCore();
  const file = `${folder}/cadangan.db`;
  await callCommand(core, 'store.backup', { file });
  await callCommand(core, 'negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: false });
  await callCommand(core, 'store.restore', { file });
  expect(await callCommand(core, 'negotiations.list', {})).toMatchObject([{ id }]);
});
