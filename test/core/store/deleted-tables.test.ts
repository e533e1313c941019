import { readdirSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { derivedTables } from '../../../electron/core/store/schema.ts';
import { indexWaitingVersions } from '../../../electron/core/store/search-index.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore, readClause, receiveRecords } from '../../helpers/sample-core.ts';
import { readTables } from '../../store/store-state.ts';
import { NEGOTIATION, plainPayloads, TestSite } from '../../store/test-site.ts';
import { readRecordTexts } from './read-record-texts.ts';

test('deleting a negotiation leaves nothing of it, and does not affect another one', async () => {
  const { core, data, negotiation, db } = await openSampleCore();
  const site = new TestSite(1, db);
  const [clause, foreign] = [site.newId(), site.newId()];
  site.append('negotiation.described', NEGOTIATION, plainPayloads.description({ code: 'loi-lain' }));
  site.append('clause.created', clause, plainPayloads.clause({ code: 'areas' }));
  site.append('clause.placed', clause, plainPayloads.placement());
  site.append('version.written', clause, plainPayloads.version({ body: { id: 'kerja sama kalium' } }));
  site.append('comment.made', site.newId(), plainPayloads.comment({ clause, body: 'kalium' }));
  site.appendAny('clause.sung', 1, foreign, {});
  const other = new TestSite(2);
  other.take(site.texts().filter((json) => json.includes(NEGOTIATION)));

  // Clauses and comments created by a newer Naskah have rows of their own all the same.
  const { negotiation: id } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  site.append('version.written', foreign, plainPayloads.version(), id);
  site.append(
    'position.taken',
    clause,
    { opening: '', fallback: '', redLine: '', rationale: '', supersedes: [] },
    NEGOTIATION,
  );
  other.take(site.texts().filter((json) => json.includes(`"negotiation":"${NEGOTIATION}"`)));
  await callCommand(core, 'exports.make', {
    negotiation,
    as: 'final',
    language: 'en',
    copy: 'ID',
    draft: null,
    paper: 'A4',
  });

  const before = readRecordTexts(db);
  const deletion = { negotiation, reason: 'Selesai', archive: null, backups: false };
  const gone = await callCommand(core, 'negotiations.delete', deletion);
  expect([gone.records + other.texts().length, gone.files]).toEqual([before.length, 1]);
  expect([readRecordTexts(db), db.prepare('SELECT count(*) FROM file').pluck().get()]).toEqual([other.texts(), 0]);
  expect(countTables(db)).toEqual(countTables(other.db));
  expect(await callCommand(core, 'search.find', { negotiation: 'loi-lain', words: 'kalium', limit: 10 })).toHaveLength(
    2,
  );
  expect(await callRefused(core, 'texts.show', { negotiation, draft: null })).toMatchObject({
    code: 'negotiation-unknown',
    details: { known: ['loi-lain'] },
  });
  expect(readdirSync(data).filter((name) => !name.startsWith('naskah.db'))).toEqual([]);
  const lost = () =>
    callRefused(core, 'negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: false });
  expect(await expectUntouched(db, lost)).toMatchObject({ code: 'negotiation-unknown' });
  expect((await callCommand(core, 'store.rebuild', {})).damaged).toEqual([]);
  indexWaitingVersions(other.db);
  expect(countTables(db)).toEqual(countTables(other.db));
});

test('deleting a text deletes its typed forms and styles, but not those of others or of the interface', async () => {
  const { core, negotiation, db } = await openSampleCore();
  const { id } = await readClause(core, negotiation, 'ip');
  const site = new TestSite(7);
  site.append('negotiation.described', NEGOTIATION, plainPayloads.description({ code: `${negotiation}.2` }));
  receiveRecords({ db }, site);
  await callCommand(core, 'looks.set', {
    negotiation,
    look: { ...(await callCommand(core, 'looks.show', { negotiation })), paper: 'F4' },
  });
  const its = [`ui.kept.comment.${negotiation}.x`, `ui.kept.position.${id}`, `ui.kept.request.${negotiation}`];
  const others = [
    'ui.kept.request.loi-lain',
    `ui.kept.request.${negotiation}.2`,
    `ui.kept.waive.loi-lain.${negotiation}`,
    `ui.text.${negotiation}`,
    'ui.theme',
  ];
  for (const name of [...its, ...others]) await callCommand(core, 'settings.set', { name, value: 'Batas akhir 40%' });
  await callCommand(core, 'negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: false });
  expect(Object.keys(await callCommand(core, 'settings.show', {})).sort()).toEqual(others.toSorted());
  expect(db.prepare(`SELECT count(*) FROM setting WHERE name LIKE 'look.%'`).pluck().get()).toBe(0);
});

/** The number of rows and words in each derived table. */
function countTables(db: Database.Database): Record<string, number> {
  const all = readTables(db);
  return Object.fromEntries(derivedTables.map((table) => [table, all[table]?.length ?? -1]));
}
