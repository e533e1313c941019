import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
} from '../../helpers/sample-core.ts';
import { createUuid, plainPayloads } from '../../store/test-site.ts';

test('a text whose description only a newer Naskah can read is listed and reported as such', async () => {
  const sample = await openSampleCore();
  const { core, db } = sample;
  const other = createColleague(sample);
  const id = createUuid(0xabc);
  other.appendAny('negotiation.described', 2, id, {}, id);
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
