import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type CommandName, commands } from '../../../shared/api/commands.ts';
import { callCommand, openCore } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

/** Commands that list, check or count all records, which is what they are for; the last two are asked before a deletion and for support. */
const READS_ALL_RECORDS: ReadonlySet<string> = new Set([
  ...['records.list', 'records.verify', 'store.show', 'negotiations.copies', 'program.show'],
]);

/** A step that goes through all records of a store, or of a negotiation. */
const WALKS_RECORDS = /^SCAN record\b|^SEARCH record USING (COVERING )?INDEX record_chain \(negotiation=\?\)$/;

/**
 * How many records a text has, and which is its newest, are counted in the index alone: 5 and 7 ms for a text of 70,000 records,
 * and no list is read for it.
 */
const COUNTS_ENTRIES =
  /^SELECT (?:count\(\*\) FROM record WHERE negotiation = \?|hash, json FROM record WHERE id = \(SELECT max\(id\))/;

/** SQLite's plan does not depend on the number of records here, so that a small store shows what a large one suffers. */
test('no list on screen goes through all records of a text to find a few', async () => {
  const { core: first, folder, db, negotiation } = await openSampleCore();
  first.close();
  const core = openCore(folder);
  // What opening the store asks, which checks all of it, is over.
  const prepare = vi.spyOn(Database.prototype, 'prepare');
  onTestFinished(() => prepare.mockRestore());
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const [clause = '', parent = ''] = [clauses[2]?.code, clauses[2]?.heads[0]];
  const inputs: readonly object[] = [
    {},
    { negotiation },
    ...[null, 'draft-1'].map((draft) => ({ negotiation, draft })),
    ...[null, clause].map((one) => ({ negotiation, clause: one })),
    { negotiation, clause, from: parent, to: parent, language: null },
    { negotiation, words: 'kerja sama', limit: 50 },
    { negotiation, person: null, limit: 1 },
    { negotiation, clause, language: null, about: { of: 'clause' } },
    { negotiation, since: 'draft-1', speech: 'id' },
  ];
  const isAccepted = (name: string, input: object) => commands[name as CommandName].input.safeParse(input).success;
  const reads = Object.keys(commands).filter(
    (name) => commands[name as CommandName].kind === 'read' && !READS_ALL_RECORDS.has(name),
  );
  for (const name of reads) {
    const accepted = inputs.filter((input) => isAccepted(name, input));
    expect(accepted, name).not.toEqual([]);
    for (const input of accepted) {
      const result = await core.call(name as CommandName, input as never);
      expect(result, `${name} ${JSON.stringify(input)}`).toMatchObject({ ok: true });
    }
  }
  const texts = new Set(
    prepare.mock.calls
      .map(([text]) => text)
      .filter((text) => /^\s*(SELECT|WITH)\b/.test(text) && !COUNTS_ENTRIES.test(text)),
  );
  const walks = [...texts].flatMap((text) => {
    // SQLite explains a query only with all its parameters.
    const whole = text.replaceAll(/\?|[$@:][a-z]\w*/gi, "''");
    const explain = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${whole}`);
    return explain
      .all()
      .filter(({ detail }) => WALKS_RECORDS.test(detail))
      .map(({ detail }) => `${detail}: ${text}`);
  });
  expect(walks).toEqual([]);
});
