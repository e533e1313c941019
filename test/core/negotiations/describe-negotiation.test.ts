import { expect, test } from 'vitest';
import { upcastRecord } from '../../../shared/model/record.ts';
import { formatRomanNumeral } from '../../../shared/text/numbers/format-roman.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';
import { listExportedLines } from './exported-lines.ts';

test('title and parties can be changed later; rejects what cannot be parsed or would break the marks', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const { title, parties } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const [ours, theirs] = parties;
  if (ours === undefined || theirs === undefined) throw new Error('no parties');
  const signed = { ...ours, signatory: { ...ours.signatory, name: 'Agus Gumiwang Kartasasmita' } };
  const described = { negotiation, title: { ...title, en: 'LETTER OF INTENT\non {i:industry}' }, note: 'Judul' };
  const { record } = await callCommand(core, 'negotiations.describe', { ...described, parties: [signed, theirs] });
  const shown = () => callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(await shown()).toMatchObject({ title: described.title, parties: [signed, theirs] });
  const refusals = [
    { title: { ...title, en: 'LETTER {ID:OF' } },
    { parties: [{ ...signed, code: 'XX' }, theirs] },
    { parties: [theirs, signed] },
    { title: described.title, parties: [signed, theirs] },
  ];
  const codes = [];
  for (const refusal of refusals) {
    const work = () => callRefused(core, 'negotiations.describe', { negotiation, note: '', ...refusal });
    codes.push((await expectUntouched(db, work)).code);
  }
  expect(codes).toEqual(['text-marks', 'party-unknown', 'party-unknown', 'nothing-changed']);
  await callCommand(core, 'records.undo', { negotiation, record });
  expect(await shown()).toMatchObject({ title, parties });
});

test('a text has a short name that a person gave, which an empty one takes away; older records have none', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const shown = () => callCommand(core, 'texts.show', { negotiation, draft: null });
  const listed = async () => (await callCommand(core, 'negotiations.list', {}))[0]?.shortName;
  expect([(await shown()).shortName, await listed()]).toEqual(['', '']);
  await callCommand(core, 'negotiations.describe', { negotiation, shortName: ' Belarus ', note: '' });
  expect([(await shown()).shortName, await listed()]).toEqual(['Belarus', 'Belarus']);
  await callCommand(core, 'negotiations.describe', { negotiation, shortName: '', note: '' });
  expect(await listed()).toBe('');
  const row = db.prepare(`SELECT json FROM record WHERE kind = 'negotiation.described'`).pluck().get() as string;
  const record = JSON.parse(row);
  const { shortName: _, numberForms: __, ...first } = record.payload;
  const raised = upcastRecord({ ...record, v: 1, payload: first }).payload;
  expect(raised).toEqual({ ...first, shortName: '', numberForms: {} });
  const third = { ...record.payload, numberForms: { en: 'roman-upper' } };
  expect(upcastRecord({ ...record, v: 3, payload: third }).payload).toEqual(third);
});

test('how clauses are counted can be changed for one language, and is printed there alone', async () => {
  const { core, negotiation } = await openSampleCore();
  const before = await listExportedLines(core, negotiation, 'id');
  await callCommand(core, 'negotiations.describe', { negotiation, numberForms: { en: 'roman-upper' }, note: '' });
  const { numberForms, clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(numberForms).toEqual({ en: 'roman-upper' });
  expect(clauses.find(({ kind }) => kind === 'paragraph')?.number).toBe('1');
  const lines = await listExportedLines(core, negotiation, 'en');
  expect(lines.filter((line) => /^Paragraph [IVX]+\n/u.test(line)).map((line) => line.split('\n'))).toEqual(
    Array.from({ length: 13 }, (_, n) => [`Paragraph ${formatRomanNumeral(n + 1).toUpperCase()}`, expect.any(String)]),
  );
  expect(lines.filter((line) => /^Paragraph \d/u.test(line))).toEqual([]);
  expect(await listExportedLines(core, negotiation, 'id')).toEqual(before);
  const named = { negotiation, numberForms: { fr: 'arabic' as const }, note: '' };
  expect((await callRefused(core, 'negotiations.describe', named)).code).toBe('language-unknown');
});

test('a text says when it was last saved', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const shown = async () => (await callCommand(core, 'texts.show', { negotiation, draft: null })).saved;
  const newest = () =>
    JSON.parse(db.prepare('SELECT json FROM record ORDER BY id DESC LIMIT 1').pluck().get() as string).at;
  expect(await shown()).toBe(newest());
  await callCommand(core, 'negotiations.describe', { negotiation, numbered: false, note: '' });
  expect(await shown()).toBe(newest());
  await callCommand(core, 'negotiations.archive', { negotiation, archived: true });
  db.prepare(`UPDATE record SET json = replace(json, 'true', 'null') WHERE id = (SELECT max(id) FROM record)`).run();
  expect(await shown()).toBe(null);
});
