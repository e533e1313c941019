import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { createColleague, expectUntouched, openSampleCore, receiveRecords } from '../../helpers/sample-core.ts';

async function withTerms() {
  const sample = await openSampleCore();
  const { core, negotiation, db } = sample;
  const asked = (more: Partial<Input<'terms.define'>> = {}): Input<'terms.define'> => ({
    negotiation,
    term: null,
    words: { id: 'Para Peserta', en: 'Participants', ru: 'Участники' },
    variants: { ru: ['Участников', 'Участниками'] },
    definition: {},
    withdrawn: false,
    ...more,
  });
  return {
    ...sample,
    define: (more?: Partial<Input<'terms.define'>>) => callCommand(core, 'terms.define', asked(more)),
    no: (more: Partial<Input<'terms.define'>>) =>
      expectUntouched(db, () => callRefused(core, 'terms.define', asked(more))),
    terms: () => callCommand(core, 'terms.list', { negotiation }),
    undo: (record: string) => callCommand(core, 'records.undo', { negotiation, record }),
  };
}

test('a term is defined in all languages, redefined, withdrawn, and sorted by its words in the first language (D10)', async () => {
  const { define, no, terms } = await withTerms();
  expect(await terms()).toEqual([]);
  const { term, record } = await define();
  const words = { id: 'Komponen Otomotif', en: 'automotive components' };
  const other = await define({ words, definition: { id: 'Suku cadang.' } });
  expect(await terms()).toMatchObject([
    { id: other.term, term: words, definition: { id: 'Suku cadang.' } },
    { id: term, term: { ru: 'Участники' }, variants: { ru: ['Участников', 'Участниками'] }, record },
  ]);
  const again = await define({ term: 'Participants', variants: {} });
  expect(again.term).toBe(term);
  expect((await terms())[1]).toMatchObject({ id: term, variants: {} });
  expect(await no({ term: term.slice(-8), variants: {} })).toMatchObject({ code: 'nothing-changed' });
  await define({ term, withdrawn: true });
  expect((await terms()).map(({ id }) => id)).toEqual([other.term]);
  await define({ term });
  expect(await terms()).toHaveLength(2);
});

test('rejects a term in a language the text lacks, without words, or with an unknown name', async () => {
  const { no, define } = await withTerms();
  await define();
  for (const field of ['words', 'definition'] as const)
    expect(await no({ [field]: { be: 'Удзельнікі' } })).toMatchObject({
      code: 'language-unknown',
      details: { named: 'be' },
    });
  expect(await no({ variants: { be: ['x'] } })).toMatchObject({ code: 'language-unknown' });
  for (const words of [{}, { id: ' ' }]) expect(await no({ words })).toMatchObject({ code: 'input-invalid' });
  expect(await no({ term: 'Parties' })).toMatchObject({ code: 'term-unknown', details: { known: ['Participants'] } });
  expect(await no({ withdrawn: true })).toMatchObject({ code: 'nothing-changed' });
});

test('of two concurrent definitions one counts until the term is defined again, and a definition can be undone', async () => {
  const sample = await withTerms();
  const { define, terms, undo, core, negotiation, id } = sample;
  const first = await define();
  const other = createColleague(sample);
  const theirs = { term: { en: 'Sides' }, variants: {}, definition: {}, withdrawn: false, supersedes: [first.record] };
  other.append('term.defined', first.term, theirs, id);
  const ours = await define({ term: first.term, variants: {} });
  receiveRecords(sample, other);
  expect(await terms()).toHaveLength(1);
  expect(await callRefused(core, 'records.undo', { negotiation, record: ours.record })).toMatchObject({
    code: 'undo-overtaken',
  });
  const settled = await define({ term: first.term, words: { id: 'Peserta' } });
  expect(await terms()).toMatchObject([{ term: { id: 'Peserta' } }]);
  expect(await callRefused(core, 'records.undo', { negotiation, record: settled.record })).toMatchObject({
    code: 'undo-overtaken',
  });
  const second = await define({ words: { id: 'Wilayah' } });
  await undo(second.record);
  expect(await terms()).toHaveLength(1);
});
