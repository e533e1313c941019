import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
  type SampleCore,
} from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';

const ORIGINAL =
  'parties desiring noting-trade pursuant objective areas forms automotive resources working-group funding ip confidentiality differences amendment status commencement closing';

async function readOrder({ core, negotiation }: SampleCore): Promise<string> {
  return (await callCommand(core, 'texts.show', { negotiation, draft: null })).clauses
    .map(({ code }) => code)
    .join(' ');
}

type PlaceTarget =
  | { readonly place: 'first' | 'last' | 'removed' | 'restored' }
  | { readonly place: 'before' | 'after'; readonly clause: string };

const placeClause = ({ core, negotiation }: SampleCore, clause: string, to: PlaceTarget) =>
  callCommand(core, 'clauses.place', { negotiation, clause, to });

test.each<[string, PlaceTarget, string]>([
  ['ip', { place: 'before', clause: 'funding' }, ORIGINAL.replace('funding ip', 'ip funding')],
  ['funding', { place: 'after', clause: 'ip' }, ORIGINAL.replace('funding ip', 'ip funding')],
  ['ip', { place: 'first' }, `ip ${ORIGINAL.replace(' ip', '')}`],
  ['ip', { place: 'last' }, `${ORIGINAL.replace(' ip', '')} ip`],
  ['ip', { place: 'before', clause: 'parties' }, `ip ${ORIGINAL.replace(' ip', '')}`],
  ['ip', { place: 'after', clause: 'closing' }, `${ORIGINAL.replace(' ip', '')} ip`],
  ['ip', { place: 'removed' }, ORIGINAL.replace(' ip', '')],
])('%s is placed %j, with one record', async (clause, to, expected) => {
  const sample = await openSampleCore();
  const records = () => sample.db.prepare('SELECT count(*) FROM record').pluck().get() as number;
  const before = records();
  await placeClause(sample, clause, to);
  expect([await readOrder(sample), records()]).toEqual([expected, before + 1]);
});

test('numbers follow the order, and a removed clause is restored to its place', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  await placeClause(sample, 'ip', { place: 'removed' });
  const { clauses, removed } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect([removed.map(({ code }) => code), clauses.find(({ code }) => code === 'confidentiality')?.number]).toEqual([
    ['ip'],
    '8',
  ]);
  await placeClause(sample, 'ip', { place: 'restored' });
  expect(await readOrder(sample)).toBe(ORIGINAL);
});

test('two removed clauses are restored to their places, even after other moves', async () => {
  const sample = await openSampleCore();
  await placeClause(sample, 'ip', { place: 'removed' });
  await placeClause(sample, 'funding', { place: 'removed' });
  await placeClause(sample, 'closing', { place: 'first' });
  await placeClause(sample, 'ip', { place: 'restored' });
  await placeClause(sample, 'funding', { place: 'restored' });
  expect(await readOrder(sample)).toBe(`closing ${ORIGINAL.replace(' closing', '')}`);
});

test('a clause can be inserted between the same two neighbours repeatedly', async () => {
  const sample = await openSampleCore();
  for (let n = 0; n < 60; n += 1) {
    await placeClause(sample, n % 2 === 0 ? 'funding' : 'ip', { place: 'before', clause: 'confidentiality' });
  }
  expect(await readOrder(sample)).toBe(ORIGINAL);
});

test.each<[string, object, string]>([
  ['next to a removed clause', { to: { place: 'before', clause: 'status' } }, 'clause-removed'],
  ['next to an unknown clause', { to: { place: 'after', clause: 'pasal' } }, 'clause-unknown'],
  [
    "next to a clause of the counterpart's draft",
    { to: { place: 'after', clause: 'counter-draft-1.ip' } },
    'clause-removed',
  ],
  ['next to itself', { to: { place: 'after', clause: 'ip' } }, 'nothing-changed'],
  ['where it already is', { to: { place: 'restored' } }, 'nothing-changed'],
  ['out where it is out', { clause: 'status', to: { place: 'removed' } }, 'nothing-changed'],
  ["where it is the counterpart's", { clause: 'counter-draft-1.ip', to: { place: 'first' } }, 'clause-unknown'],
  ['where there is no such clause', { clause: 'pasal', to: { place: 'first' } }, 'clause-unknown'],
  ['in an unknown text', { negotiation: 'lain', to: { place: 'first' } }, 'negotiation-unknown'],
  ['at no place', { to: { place: 'middle' } }, 'input-invalid'],
  ['before nothing', { to: { place: 'before' } }, 'input-invalid'],
])('refuses to place a clause %s', async (_, more, code) => {
  const sample = await openSampleCore();
  await placeClause(sample, 'status', { place: 'removed' });
  const input = { negotiation: sample.negotiation, clause: 'ip', ...more };
  expect(await expectUntouched(sample.db, () => callRefused(sample.core, 'clauses.place', input))).toMatchObject({
    code,
  });
});

test('a clause that was taken out is still shown with its kind and its words', async () => {
  const sample = await openSampleCore();
  const { id, code, kind, heading, body, placedTwice } = await readClause(sample.core, sample.negotiation, 'status');
  await placeClause(sample, 'status', { place: 'removed' });
  const { removed } = await callCommand(sample.core, 'texts.show', { negotiation: sample.negotiation, draft: null });
  expect(removed).toEqual([{ id, code, kind, heading, body, placedTwice }]);
});

test('concurrent moves of a clause resolve to the same place everywhere and are reported until the next move', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation, id } = sample;
  const { id: clause } = await readClause(core, negotiation, 'ip');
  const supersedes = [
    db.prepare(`SELECT hash FROM record WHERE kind = 'clause.placed' AND entity = ?`).pluck().get(clause) as string,
  ];
  const other = createColleague(sample);
  other.append('clause.placed', clause, plainPayloads.placement({ under: null, supersedes }), id);
  await placeClause(sample, 'ip', { place: 'first' });
  receiveRecords(sample, other);
  const both = await callCommand(core, 'negotiations.list', {});
  const { clauses, removed } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const shown = [...clauses, ...removed].filter(({ placedTwice }) => placedTwice).map(({ code }) => code);
  expect([both[0]?.conflicts, shown]).toEqual([1, ['ip']]);
  await placeClause(sample, 'ip', { place: 'last' });
  const [listed] = await callCommand(core, 'negotiations.list', {});
  expect([listed?.conflicts, (await readClause(core, negotiation, 'ip')).placedTwice, await readOrder(sample)]).toEqual(
    [0, false, `${ORIGINAL.replace(' ip', '')} ip`],
  );
});

test('a clause never ends up under one of its own parts', async () => {
  const sample = await openSampleCore();
  const { core, negotiation, id } = sample;
  const [above, part] = [
    await readClause(core, negotiation, 'forms'),
    await readClause(core, negotiation, 'automotive'),
  ];
  const other = createColleague(sample);
  const supersedes = [
    sample.db
      .prepare(`SELECT hash FROM record WHERE kind = 'clause.placed' AND entity = ?`)
      .pluck()
      .get(part.id) as string,
  ];
  other.append('clause.placed', part.id, plainPayloads.placement({ under: above.id, supersedes }), id);
  receiveRecords(sample, other);
  expect((await readClause(core, negotiation, 'automotive')).number).toBe('3.1');
  const beside = { negotiation, clause: 'forms', to: { place: 'after', clause: 'automotive' } };
  expect(await expectUntouched(sample.db, () => callRefused(core, 'clauses.place', beside))).toEqual({
    code: 'input-invalid',
    details: { command: 'clauses.place', where: 'to.clause', reason: 'a part of forms' },
  });
});

test('a note without texts would be lost: a new clause is refused with it', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const asked = { negotiation, code: null, kind: 'paragraph', to: { place: 'last' }, note: 'Why' } as const;
  const refuse = () => callRefused(core, 'clauses.create', asked);
  expect(await expectUntouched(db, refuse)).toMatchObject({ code: 'input-invalid', details: { where: 'note' } });
});
