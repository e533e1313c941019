import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

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
