import { expect, test } from 'vitest';
import { listHeadVersions } from '../../electron/core/store/clauses.ts';
import { listQuarantinedRecords } from '../../electron/core/store/derive/quarantine.ts';
import { rebuildDerivedTables } from '../../electron/core/store/rebuild-derived-tables.ts';
import { mergeForeignRecords } from '../../electron/core/store/records.ts';
import { canonicalizeJson, type Json } from '../../shared/model/canonical.ts';
import { LANGUAGE_LIMIT, LINE_LIMIT, LIST_LIMIT, RECORD_LIMIT, TEXT_LIMIT } from '../../shared/model/fields.ts';
import { type RecordKind, recordKinds } from '../../shared/model/record.ts';
import { readTables } from './store-state.ts';
import { NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

const long = (length: number) => 'a'.repeat(length);
const hash = 'a'.repeat(64);

const manyLanguages = Object.fromEntries(
  Array.from({ length: LANGUAGE_LIMIT + 1 }, (_, n) => [
    `x${String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))}`,
    'teks',
  ]),
);

test('a text of the greatest length is written, and one unit more is refused with the limit and the length', () => {
  const site = new TestSite(0);
  const clause = site.newId();
  const write = (length: number) =>
    site.append('version.written', clause, plainPayloads.version({ body: { id: long(length) } }));
  write(TEXT_LIMIT);
  const details = { where: 'body.id', limit: TEXT_LIMIT, length: TEXT_LIMIT + 1 };
  expect(() => write(TEXT_LIMIT + 1)).toThrow(expect.objectContaining({ code: 'too-long', details }));
  expect(site.texts()).toHaveLength(1);
});

test.each<[string, string, Json]>([
  ['a text', 'version.written', plainPayloads.version({ body: { id: long(TEXT_LIMIT + 1) } }) as unknown as Json],
  ['a heading', 'version.written', plainPayloads.version({ heading: { id: long(LINE_LIMIT + 1) } }) as unknown as Json],
  [
    'a list',
    'version.written',
    plainPayloads.version({ parents: Array(LIST_LIMIT + 1).fill(hash) }) as unknown as Json,
  ],
  ['a whole record', 'clause.sung', { song: long(RECORD_LIMIT) }],
  ['a text in many languages', 'version.written', plainPayloads.version({ body: manyLanguages }) as unknown as Json],
  ['the name of a kind', `clause.${long(LINE_LIMIT)}`, {}],
  ['a rank', 'clause.placed', { under: null, rank: `a0${'V'.repeat(LINE_LIMIT)}`, supersedes: [] }],
])('a foreign record with %s over the limit is kept and reported, and has no effect', (_, kind, payload) => {
  const [here, there] = [new TestSite(0), new TestSite(1)];
  const clause = here.newId();
  here.append('clause.created', clause, { code: 'one', kind: 'paragraph', draft: null });
  const { hash: version } = here.append('version.written', clause, plainPayloads.version());
  const { seq: _seq, prev: _prev, ...mould } = JSON.parse(here.texts()[1] ?? '') as Record<string, Json>;
  const v = Object.hasOwn(recordKinds, kind) ? recordKinds[kind as RecordKind].v : 1;
  const record = { ...mould, kind, v, payload, device: there.device, seq: 1, prev: null };
  const text = canonicalizeJson(record);
  const merge = () => here.db.transaction(() => mergeForeignRecords(here.db, [text])).immediate();
  const [added] = merge().added;
  const read = () => [
    listQuarantinedRecords(here.db, NEGOTIATION).map((one) => [one.hash, one.reason]),
    listHeadVersions(here.db, NEGOTIATION).map((head) => head.hash),
  ];
  const expected = [[[added, 'over-limit']], [version]];
  expect(read()).toEqual(expected);
  expect(here.texts()).toContain(text);
  rebuildDerivedTables(here.db);
  expect(read()).toEqual(expected);
});

test('a rank that is as long as a line may be has the same effect when it arrives and after a rebuild', () => {
  const [here, there] = [new TestSite(0), new TestSite(1)];
  const clause = there.newId();
  there.append('clause.created', clause, { code: 'one', kind: 'paragraph', draft: null });
  there.append('clause.placed', clause, { under: NEGOTIATION, rank: `a0${'V'.repeat(1_000)}`, supersedes: [] });
  here.take(there.texts());
  const before = readTables(here.db);
  rebuildDerivedTables(here.db);
  expect(readTables(here.db)).toEqual(before);
  expect(listQuarantinedRecords(here.db, NEGOTIATION)).toEqual([]);
});
