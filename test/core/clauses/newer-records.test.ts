import { expect, test } from 'vitest';
import { recordKinds } from '../../../shared/model/record.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
} from '../../helpers/sample-core.ts';

const text = (body: string) => ({ en: { body } });

test('records of a newer version leave the clause writable, and block freezing until waived by name', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation, id } = sample;
  const { id: clause } = await readClause(core, negotiation, 'funding');
  const other = createColleague(sample);
  other.appendAny('version.written', recordKinds['version.written'].v + 1, clause, {}, id);
  receiveRecords(sample, other);
  const [listed] = await callCommand(core, 'negotiations.list', {});
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect([listed?.newer, clauses.filter(({ newer }) => newer).map(({ code }) => code)]).toEqual([1, ['funding']]);

  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: text('Own costs.'),
    note: '',
  });
  await callCommand(core, 'clauses.place', { negotiation, clause: 'funding', to: { place: 'first' } });

  const draft = { negotiation, label: 'Draf', code: null, date: null, note: '' };
  const refusal = { code: 'newer-unwaived', details: { clauses: ['funding'], count: 1 } };
  expect(await expectUntouched(db, () => callRefused(core, 'drafts.freeze', draft))).toMatchObject(refusal);
  const findings = async () =>
    (await callCommand(core, 'checks.list', { negotiation, draft: null })).filter(
      ({ check }) => check === 'newer-record',
    );
  const [finding] = await findings();
  if (finding === undefined) throw new Error('no finding');
  expect(finding).toMatchObject({ clause: 'funding', weight: 'blocks', waivable: true, waived: null });
  const { check, finding: key, language } = finding;
  const waiver = {
    negotiation,
    check,
    finding: key,
    clause: 'funding',
    language,
    reason: 'Sudah ditanyakan.',
    withdrawn: false,
  };
  await callCommand(core, 'checks.waive', waiver);
  expect((await findings())[0]?.waived).toMatchObject({ reason: 'Sudah ditanyakan.' });
  await callCommand(core, 'drafts.freeze', draft);

  // A waiver covers the records present when it was given; one that arrives later blocks again.
  other.appendAny('clause.coloured', 1, clause, {}, id);
  receiveRecords(sample, other);
  expect(await callRefused(core, 'drafts.freeze', { ...draft, label: 'Lagi' })).toMatchObject(refusal);
});

test('records of a newer version block signing until they are waived', async () => {
  const sample = await openSampleCore();
  const { core, negotiation, id } = sample;
  const { id: clause } = await readClause(core, negotiation, 'funding');
  const other = createColleague(sample);
  other.appendAny('clause.coloured', 1, clause, {}, id);
  receiveRecords(sample, other);
  const { points } = await callCommand(core, 'readiness.show', { negotiation, draft: null });
  const checks = points.find(({ point }) => point === 'checks');
  expect(checks?.blockers.filter(({ check }) => check === 'newer-record').map(({ clause }) => clause)).toEqual([
    'funding',
  ]);
  expect(checks?.passable).toBe(false);
});
