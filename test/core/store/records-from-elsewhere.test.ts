import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { canonicalizeJson, type Json } from '../../../shared/model/canonical.ts';
import { TEXT_LIMIT } from '../../../shared/model/fields.ts';
import { recordKinds } from '../../../shared/model/record.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
} from '../../helpers/sample-core.ts';
import { createUuid, plainPayloads, TestSite } from '../../store/test-site.ts';

test('a text whose description only a newer Naskah can read is listed and reported as such', async () => {
  const sample = await openSampleCore();
  const { core, db } = sample;
  const other = createColleague(sample);
  const id = createUuid(0xabc);
  other.appendAny('negotiation.described', recordKinds['negotiation.described'].v + 1, id, {}, id);
  receiveRecords(sample, other);
  const listed = (await callCommand(core, 'negotiations.list', {})).find((one) => one.id === id);
  expect(listed).toMatchObject({ id, code: id.slice(0, 13), clauses: 0, damaged: 0, newer: 1 });
  const work = () => callRefused(core, 'texts.show', { negotiation: id, draft: null });
  expect(await expectUntouched(db, work)).toEqual({ code: 'record-newer', details: { entity: id } });
});

test('a text whose marks cannot be parsed is kept, shown as it is, and rejected for paper with its position', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation, id } = sample;
  const { id: clause, version, body, heading } = await readClause(core, negotiation, 'funding');
  const other = createColleague(sample);
  const odd = plainPayloads.version({
    parents: [version ?? ''],
    heading,
    body: { ...body, en: 'Costs {ID:of' },
    change: { en: 'sense' },
  });
  other.append('version.written', clause, odd, id);
  receiveRecords(sample, other);
  expect((await readClause(core, negotiation, 'funding')).body.en).toBe('Costs {ID:of');
  await callCommand(core, 'search.find', { negotiation, words: 'costs', limit: 5 });
  const paper = { negotiation, as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' };
  expect(await expectUntouched(db, () => callRefused(core, 'exports.make', paper))).toMatchObject({
    code: 'text-marks',
    details: { clause: 'funding', language: 'en', part: 'body', fault: 'mark-not-closed' },
  });
  await callCommand(core, 'exports.make', { ...paper, as: 'final', language: 'ru', paper: 'A4' });
});

/** The canonical text of a version as an earlier program wrote it, before versions had a greatest length. */
function writeLongVersion(from: TestSite, clause: string, parent: string, negotiation: string): string {
  const short = from.append('version.written', clause, plainPayloads.version({ parents: [parent] }), negotiation);
  const { hash: _hash, ...record } = short;
  const payload = { ...short.payload, body: { id: 'a'.repeat(TEXT_LIMIT + 1) } };
  return canonicalizeJson({ ...record, payload } as unknown as Json);
}

test.each([false, true])(
  'a version longer than a text may be blocks freezing and signing until somebody accepts it by name (rebuilt: %s)',
  async (rebuilt) => {
    const sample = await openSampleCore();
    const { core, db, negotiation, id } = sample;
    const { id: clause, version } = await readClause(core, negotiation, 'funding');
    const long = writeLongVersion(createColleague(sample), clause, version ?? '', id);
    new TestSite(99, db).take([long]);
    if (rebuilt) await callCommand(core, 'store.rebuild', {});
    const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
    expect(clauses.filter(({ newer }) => newer).map(({ code }) => code)).toEqual(['funding']);
    const draft = { negotiation, label: 'Draf', code: null, date: null, note: '' };
    expect(await expectUntouched(db, () => callRefused(core, 'drafts.freeze', draft))).toEqual({
      code: 'newer-unwaived',
      details: { clauses: ['funding'], count: 1 },
    });
    const { points } = await callCommand(core, 'readiness.show', { negotiation, draft: null });
    const blockers = points.find(({ point }) => point === 'checks')?.blockers ?? [];
    expect(blockers.filter(({ check }) => check === 'newer-record').map((blocker) => blocker.clause)).toEqual([
      'funding',
    ]);
    const found = await callCommand(core, 'checks.list', { negotiation, draft: null });
    const { check, finding, language } = found.find((one) => one.check === 'newer-record') ?? {};
    const reason = 'Sudah dibaca di tempat lain.';
    const waiver = { negotiation, check, finding, clause: 'funding', language, reason, withdrawn: false };
    await callCommand(core, 'checks.waive', waiver as Input<'checks.waive'>);
    await callCommand(core, 'drafts.freeze', draft);
  },
);
