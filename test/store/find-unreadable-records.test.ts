import { expect, test } from 'vitest';
import { findUnreadableRecords } from '../../electron/core/queries/store/find-unreadable-records.ts';
import { NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

test('a comment that was whole is not read again until another program writes to the store', () => {
  const site = new TestSite(0);
  site.append('negotiation.described', NEGOTIATION, plainPayloads.description());
  const comment = site.append('comment.made', site.newId(), plainPayloads.comment({ body: 'Kata masukan' }));
  expect(findUnreadableRecords(site.db, NEGOTIATION)).toEqual([]);
  // Through the same connection, whose own changes are no sign of damage: the words are not read again.
  site.db.prepare(`UPDATE record SET json = replace(json, 'Kata', 'Keta') WHERE hash = ?`).run(comment.hash);
  expect(findUnreadableRecords(site.db, NEGOTIATION)).toEqual([]);
  const second = site.append('comment.made', site.newId(), plainPayloads.comment({ body: 'Kata lain' }));
  site.db.prepare(`UPDATE record SET json = replace(json, 'Kata', 'Keta') WHERE hash = ?`).run(second.hash);
  expect(findUnreadableRecords(site.db, NEGOTIATION)).toEqual([
    { hash: second.hash, kind: 'comment.made', entity: second.entity },
  ]);
});
