import { expect, test } from 'vitest';
import { callCommand } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { passAllPoints, SIGNING_INPUT } from '../../helpers/signable-draft.ts';
import { editPackagePart, verifyBytes } from './verify-bytes.ts';

test('recognises an original of a signing set, with its side and language', async () => {
  const { core, negotiation } = await openSampleCore();
  await passAllPoints(core, negotiation, 'draft-2');
  const { set } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  const original = set.files.find((one) => one.role === 'original' && one.copy === 'BY' && one.languages[0] === 'ru');
  const bytes = core.file(original?.file.sha256 ?? '') ?? new Uint8Array();
  const saved = editPackagePart(bytes, (document) => document.replace('<w:body>', '<w:body><w:p/>'));
  expect(await verifyBytes(core, 'a.docx', saved)).toMatchObject({
    state: 'same-text',
    export: { as: 'original', languages: ['ru'], copy: 'BY', draft: 'draft-2', record: set.record },
  });
});

test('reports that a newer set replaced the draft of the file', async () => {
  const { core, negotiation } = await openSampleCore();
  await passAllPoints(core, negotiation, 'draft-2');
  const old = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  const texts = { en: { body: 'Each Participant will bear the whole of its own costs.', change: 'wording' } } as const;
  await callCommand(core, 'clauses.write', { negotiation, clause: 'funding', parents: null, texts, note: '' });
  await callCommand(core, 'drafts.freeze', { negotiation, label: 'Akhir', code: null, date: '2022-02-12', note: '' });
  await passAllPoints(core, negotiation, 'draft-3');
  await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT, draft: 'draft-3' });
  const bytesOf = (language: string) => {
    const file = old.set.files.find((one) => one.role === 'original' && one.languages[0] === language)?.file;
    return core.file(file?.sha256 ?? '') ?? new Uint8Array();
  };
  const about = async (language: string) => (await verifyBytes(core, 'a.docx', bytesOf(language))).export;
  expect(await about('en')).toMatchObject({ draft: 'draft-2', newer: 'draft-3' });
  // Nothing changed in it: it is the original of the newer set too.
  expect(await about('ru')).toMatchObject({ draft: 'draft-3', newer: null });
});
