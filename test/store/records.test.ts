import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { indexWaitingVersions } from '../../electron/core/store/search-index.ts';
import { findLiveRecords } from '../../electron/core/store/statements.ts';
import { Failure } from '../../shared/api/failure.ts';
import { type Envelope, type RecordKind, recordKinds } from '../../shared/model/record.ts';
import { readMeaning, readTables } from './store-state.ts';
import { createUuid, NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

/** RFC 8785 for values without fractions, implemented independently of the program. */
function writeCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = value as Record<string, unknown>;
  return `{${Object.keys(members)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${writeCanonical(members[key])}`)
    .join(',')}}`;
}

function catchReason(work: () => unknown) {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Failure) return [problem.code, problem.details.reason];
    throw problem;
  }
  return null;
}

const createEnvelope = (more: Partial<Envelope> = {}): Envelope => ({
  kind: 'negotiation.archived',
  v: recordKinds[(more.kind ?? 'negotiation.archived') as RecordKind]?.v ?? 1,
  negotiation: NEGOTIATION,
  entity: NEGOTIATION,
  device: createUuid(7),
  seq: 1,
  prev: null,
  at: '2022-01-20T03:04:05.678Z',
  actor: { name: 'Sari', unit: null },
  payload: { archived: true, note: '', supersedes: [] },
  ...more,
});

test('stores the canonical text of a record, with SHA-256 over "naskah/1\\n" and it as the hash', () => {
  const site = new TestSite(0);
  const { hash } = site.append(
    'negotiation.described',
    NEGOTIATION,
    plainPayloads.description({ title: { ru: 'ПИСЬМО\n«О намерениях»', id: '"\\' } }),
  );
  const { device } = site;
  const json = writeCanonical({
    actor: { name: 'Orang 0', unit: null },
    at: '2022-01-20T03:04:05.678Z',
    device,
    entity: NEGOTIATION,
    kind: 'negotiation.described',
    negotiation: NEGOTIATION,
    payload: plainPayloads.description({ title: { ru: 'ПИСЬМО\n«О намерениях»', id: '"\\' } }),
    prev: null,
    seq: 1,
    v: recordKinds['negotiation.described'].v,
  });
  expect(hash).toBe(createHash('sha256').update(`naskah/1\n${json}`, 'utf8').digest('hex'));
  expect(site.db.prepare('SELECT * FROM record').get()).toEqual({
    id: 1,
    hash,
    kind: 'negotiation.described',
    negotiation: NEGOTIATION,
    entity: NEGOTIATION,
    device,
    seq: 1,
    json,
  });
});

test('records are numbered and chained per negotiation and device', () => {
  const [one, two] = [new TestSite(0), new TestSite(1)];
  const archive = (site: TestSite, negotiation: string) =>
    site.append('negotiation.archived', negotiation, { archived: true, note: '', supersedes: [] }, negotiation);
  const a1 = archive(one, NEGOTIATION);
  const b1 = archive(one, createUuid(2));
  two.take(one.texts());
  const c1 = archive(two, NEGOTIATION);
  const a2 = archive(one, NEGOTIATION);
  const b2 = archive(one, createUuid(2));
  expect([a1, b1, c1, a2, b2].map(({ negotiation, device, seq, prev }) => [negotiation, device, seq, prev])).toEqual([
    [NEGOTIATION, one.device, 1, null],
    [createUuid(2), one.device, 1, null],
    [NEGOTIATION, two.device, 1, null],
    [NEGOTIATION, one.device, 2, a1.hash],
    [createUuid(2), one.device, 2, b1.hash],
  ]);
});

test.each<[string, () => unknown]>([
  ['a field is missing', () => ({ archived: true, note: '' })],
  ['a field is of another type', () => ({ archived: 'ya', note: '', supersedes: [] })],
  ['there is a field too many', () => ({ archived: true, note: '', supersedes: [], more: 1 })],
  ['a text is not NFC', () => ({ archived: true, note: 'e\u0301', supersedes: [] })],
  ['a text has half a character', () => ({ archived: true, note: '\ud800', supersedes: [] })],
  ['a hash is none', () => ({ archived: true, note: '', supersedes: ['abc'] })],
])('appends nothing when %s', (_, payload) => {
  const site = new TestSite(0);
  expect(
    catchReason(() => site.appendAny('negotiation.archived', 1, NEGOTIATION, payload() as Record<string, never>))?.[0],
  ).toBe('record-invalid');
  expect(site.texts()).toEqual([]);
});

test.each<[string, string]>([
  ['no JSON', '{"kind":'],
  ['no record', '[]'],
  ['not canonical: white space', JSON.stringify(createEnvelope(), null, 1)],
  ['not canonical: keys in another order', JSON.stringify(createEnvelope())],
  ['not canonical: a key twice', writeCanonical(createEnvelope()).replace('"v":1', '"v":1,"v":1')],
  ['not canonical: another escape', writeCanonical(createEnvelope()).replace('Sari', '\\u0053ari')],
  ['a field too many', writeCanonical({ ...createEnvelope(), secret: 1 })],
  ['a payload of another form', writeCanonical(createEnvelope({ payload: { archived: 1 } }))],
  [
    'a rank next to which nothing could be placed',
    writeCanonical(createEnvelope({ kind: 'clause.placed', payload: plainPayloads.placement({ rank: 'zzz 0' }) })),
  ],
  ['a number below 1', writeCanonical(createEnvelope({ seq: 0 }))],
  ['a time without milliseconds', writeCanonical(createEnvelope({ at: '2022-01-20T03:04:05Z' }))],
  ['an id that is no UUIDv7', writeCanonical(createEnvelope({ entity: '01900000-0000-4000-8000-000000000001' }))],
  ['an unknown kind with a fraction', writeCanonical(createEnvelope({ kind: 'clause.sung', payload: { pitch: 0.5 } }))],
  [
    'an unknown kind with half a character',
    writeCanonical(createEnvelope({ kind: 'clause.sung', payload: { text: '\ud800' } })),
  ],
  [
    'an unknown kind nested without end',
    writeCanonical(createEnvelope({ kind: 'clause.sung' })).replace(
      '"archived":true',
      `"archived":${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    ),
  ],
])('rejects a foreign record with its whole batch: %s', (_, bad) => {
  const site = new TestSite(0);
  const good = writeCanonical(createEnvelope({ device: createUuid(8) }));
  expect(catchReason(() => site.take([good, bad]))?.[0]).toBe('record-invalid');
  expect([site.texts(), site.db.prepare('SELECT count(*) FROM statement').pluck().get()]).toEqual([[], 0]);
  expect(site.take([good])).toHaveLength(1);
});

test('skips a record that is already stored, and keeps two records of one number', () => {
  const site = new TestSite(0);
  const [one, other] = ['satu', 'dua'].map((note) =>
    writeCanonical(createEnvelope({ payload: { archived: true, note, supersedes: [] } })),
  ) as [string, string];
  const first = site.take([one]);
  const second = site.take([one, other, other]);
  const hashes = [one, other].map((json) => createHash('sha256').update(`naskah/1\n${json}`).digest('hex'));
  expect([first, second, site.take([other, one])]).toEqual([[hashes[0]], [hashes[1]], []]);
  expect(site.texts()).toEqual([one, other]);
});

test('two records that supersede the same one are both live; one that supersedes both ends the conflict', () => {
  const [one, two] = [new TestSite(0), new TestSite(1)];
  const archive = (site: TestSite, ...supersedes: string[]) =>
    site.append('negotiation.archived', NEGOTIATION, { archived: true, note: site.device, supersedes }).hash;
  const first = archive(one);
  two.take(one.texts());
  const both = [archive(one, first), archive(two, first)].sort();
  one.take(two.texts());
  const seen = () => findLiveRecords(one.db, 'negotiation.archived', NEGOTIATION, NEGOTIATION).map(({ hash }) => hash);
  expect(seen()).toEqual(both);
  const last = archive(one, ...both);
  expect(seen()).toEqual([last]);
});

test('records of unknown kinds and newer payloads are kept and passed on byte for byte, and change nothing else', () => {
  const [one, two] = [new TestSite(0), new TestSite(1)];
  const clause = one.newId();
  one.append('clause.created', clause, plainPayloads.clause());
  one.append('version.written', clause, plainPayloads.version());
  const { newer: none, ...before } = readMeaning(one.db);
  const unknown = one.appendAny('clause.sung', 1, clause, { кто: ['Sari', { deep: null }] });
  const later = one.appendAny('version.written', recordKinds['version.written'].v + 1, clause, { paragraphs: [] });
  const { newer, ...after } = readMeaning(one.db);
  expect({ none, after, newer }).toEqual({
    none: [],
    after: before,
    newer: [unknown, later].map(({ hash }) => JSON.stringify([clause, hash])).sort(),
  });
  two.take(one.texts());
  for (const { db } of [one, two]) indexWaitingVersions(db);
  expect([two.texts(), readTables(two.db)]).toEqual([one.texts(), readTables(one.db)]);
});
