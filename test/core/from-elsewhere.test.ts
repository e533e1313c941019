import { expect, test } from 'vitest';
import { done, refused } from '../helpers/core.ts';
import { plain, uuid } from '../store/site.ts';
import { clauseOf, colleague, sampleCore, takeIn, untouched } from './elsewhere.ts';

test('a text of which only a newer Naskah can read the description is listed, and told of as such', async () => {
  const sample = await sampleCore();
  const { core, db } = sample;
  const other = colleague(sample);
  const id = uuid(0xabc);
  other.appendAny('negotiation.described', 2, id, {}, id);
  takeIn(sample, other);
  const listed = (await done(core, 'negotiations.list', {})).find((one) => one.id === id);
  expect(listed).toMatchObject({ id, code: id.slice(0, 13), clauses: 0, damaged: 0, newer: 1 });
  const work = () => refused(core, 'texts.show', { negotiation: id, draft: null });
  expect(await untouched(db, work)).toEqual({ code: 'record-newer', details: { entity: id } });
});

test('a text whose marks cannot be read is kept, shown as it is, and refused on paper by its place', async () => {
  const sample = await sampleCore();
  const { core, db, negotiation, id } = sample;
  const { id: clause, version, body, heading } = await clauseOf(core, negotiation, 'funding');
  const other = colleague(sample);
  const odd = plain.version({
    parents: [version ?? ''],
    heading,
    body: { ...body, en: 'Costs {ID:of' },
    change: { en: 'sense' },
  });
  other.append('version.written', clause, odd, id);
  takeIn(sample, other);
  expect((await clauseOf(core, negotiation, 'funding')).body.en).toBe('Costs {ID:of');
  await done(core, 'search.find', { negotiation, words: 'costs', limit: 5 });
  const paper = { negotiation, as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' };
  expect(await untouched(db, () => refused(core, 'exports.make', paper))).toMatchObject({
    code: 'text-marks',
    details: { clause: 'funding', language: 'en', part: 'body', fault: 'mark-not-closed' },
  });
  await done(core, 'exports.make', { ...paper, as: 'final', language: 'ru', paper: 'A4' });
});
