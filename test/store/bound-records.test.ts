import { expect, test } from 'vitest';
import { listClauseHeads, listClauses } from '../../electron/core/store/clauses.ts';
import { countOpenComments, listCommentRecords } from '../../electron/core/store/comments.ts';
import { listQuarantinedRecords } from '../../electron/core/store/derive/quarantine.ts';
import { listUnreadableRecords } from '../../electron/core/store/negotiations.ts';
import { rebuildDerivedTables } from '../../electron/core/store/rebuild-derived-tables.ts';
import { findLiveRecords, listLiveRecords } from '../../electron/core/store/statements.ts';
import { readWorkingText } from '../../electron/core/store/texts.ts';
import { createUuid, NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

const OTHER = createUuid(2);

/** A text with a clause, a version and an open comment; and a colleague who has it. */
function createTwoSites() {
  const [here, there] = [new TestSite(0), new TestSite(1)];
  here.append('negotiation.described', NEGOTIATION, plainPayloads.description());
  const clause = here.newId();
  here.append('clause.created', clause, { code: 'one', kind: 'paragraph', draft: null });
  const placed = here.append('clause.placed', clause, { under: NEGOTIATION, rank: 'a0', supersedes: [] });
  const version = here.append('version.written', clause, plainPayloads.version());
  const comment = here.newId();
  here.append('comment.made', comment, plainPayloads.comment({ clause }));
  there.take(here.texts());
  there.append('negotiation.described', OTHER, plainPayloads.description({ code: 'other' }), OTHER);
  return { here, there, clause, placed: placed.hash, version: version.hash, comment };
}

const readText = (site: TestSite) => ({
  text: readWorkingText(site.db, NEGOTIATION).clauses.map(({ code, kind, depth, versions }) => ({
    code,
    kind,
    depth,
    versions: versions.map(({ hash, stale }) => [hash, ...stale]),
  })),
  open: [...countOpenComments(site.db, NEGOTIATION)],
  comments: listCommentRecords(site.db, NEGOTIATION, null).map(({ hash }) => hash),
  newer: listUnreadableRecords(site.db, NEGOTIATION),
});

test('records that are filed under another negotiation change nothing of a clause or comment', () => {
  const { here, there, clause, placed, version, comment } = createTwoSites();
  const before = readText(here);
  there.append('version.written', clause, plainPayloads.version({ parents: [version], body: { id: 'lain' } }), OTHER);
  there.append('clause.created', clause, { code: 'two', kind: 'annex', draft: null }, OTHER);
  there.append('clause.placed', clause, { under: null, rank: 'a5', supersedes: [placed] }, OTHER);
  there.append(
    'translation.confirmed',
    clause,
    { version, language: 'en', note: '', dated: null, withdraws: [] },
    OTHER,
  );
  const answer = { disposition: 'accepted' as const, text: '', version: null, dated: null, supersedes: [] };
  there.append('comment.answered', comment, answer, OTHER);
  there.append('comment.made', comment, plainPayloads.comment({ clause, body: 'lain' }), OTHER);
  there.appendAny('clause.sung', 1, clause, {}, OTHER);
  here.take(there.texts());
  expect(readText(here)).toEqual(before);
  expect(listClauseHeads(here.db, { negotiation: NEGOTIATION, id: clause }).map(({ hash }) => hash)).toEqual([version]);
  expect(findLiveRecords(here.db, 'clause.placed', NEGOTIATION, clause).map(({ hash }) => hash)).toEqual([placed]);
  rebuildDerivedTables(here.db);
  expect(readText(here)).toEqual(before);
});

test('a version has no parent in another negotiation, whose staleness it would take over', () => {
  const { here, there, version } = createTwoSites();
  const clause = there.newId();
  there.append('clause.created', clause, { code: 'two', kind: 'annex', draft: null }, OTHER);
  const change = { id: 'sense' as const };
  there.append('version.written', clause, plainPayloads.version({ parents: [version], change }), OTHER);
  here.take(there.texts());
  const heads = listClauseHeads(here.db, { negotiation: OTHER, id: clause });
  expect([heads.length, heads[0]?.stale]).toEqual([1, ['en', 'ru']]);
  expect(readText(here).text[0]?.versions).toEqual([[version]]);
});

test('a record about the negotiation counts only for the negotiation that it is filed under', () => {
  const { here, there } = createTwoSites();
  const stage = there.append(
    'stage.set',
    NEGOTIATION,
    { stage: 'done', reason: null, dated: null, supersedes: [] },
    OTHER,
  );
  here.take(there.texts());
  expect(findLiveRecords(here.db, 'stage.set', NEGOTIATION, NEGOTIATION)).toEqual([]);
  expect(listLiveRecords(here.db, 'stage.set', OTHER)).toEqual([]);
  expect(listQuarantinedRecords(here.db, OTHER)).toMatchObject([{ hash: stage.hash, reason: 'misfiled' }]);
});

test.each([true, false])(
  'a second creation of one id never displaces the first that a store holds (rebuilt: %s)',
  (rebuilt) => {
    const forgers = Array.from({ length: 6 }, (_, n) => new TestSite(20 + n));
    const { here, clause, comment } = createTwoSites();
    const unit = here.newId();
    const described = (name: string) => ({
      code: 'HUKUM',
      name,
      parent: null,
      lead: false,
      from: null,
      until: null,
      supersedes: [],
    });
    const first = here.append('unit.described', unit, described('Biro Hukum'));
    const read = () => ({
      ...readText(here),
      clauses: listClauses(here.db, NEGOTIATION),
      units: findLiveRecords(here.db, 'unit.described', NEGOTIATION, unit).map(({ hash }) => hash),
      described: findLiveRecords(here.db, 'negotiation.described', NEGOTIATION, NEGOTIATION).map(({ hash }) => hash),
    });
    const before = read();
    expect(before.units).toEqual([first.hash]);
    const forged: string[] = [];
    for (const forger of forgers) {
      const forge = [
        forger.append('clause.created', clause, { code: 'forged', kind: 'annex', draft: null }),
        forger.append('comment.made', comment, plainPayloads.comment({ clause: null, body: forger.device })),
        forger.append('unit.described', unit, described(forger.device)),
        forger.append('negotiation.described', NEGOTIATION, plainPayloads.description({ code: 'forged' })),
      ];
      forged.push(...forge.map(({ hash }) => hash));
      here.take(forger.texts());
    }
    if (rebuilt) rebuildDerivedTables(here.db);
    expect(read()).toEqual(before);
    expect(listQuarantinedRecords(here.db, NEGOTIATION)).toMatchObject(
      forged.map((hash) => ({ hash, reason: 'second-creation' })),
    );
  },
);
