import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { callCommand, callRefused, readSampleFile } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

const about = { label: 'Draf balasan kedua', code: null, date: '2022-02-03', note: '' };

test('a counter-draft says how it came, and under which numbers', async () => {
  const { core, negotiation } = await openSampleCore();
  const name = 'counter-draft-1.en.docx';
  const held = core.receive(null, name, readSampleFile(name));
  const files = [{ file: held.ok ? held.value.file.sha256 : '', name, language: 'en' }];
  const delivery = { channel: 'our-embassy' as const, note: 'D.12/2022', theirs: '04-12/345', ours: 'ND/7/KPAII/2022' };
  const { code } = await callCommand(core, 'drafts.receive', { negotiation, files, ...about, delivery });
  const text = await callCommand(core, 'texts.show', { negotiation, draft: code });
  expect(text.draft?.delivery).toEqual(delivery);
  const blank = { channel: null, note: '', theirs: ' ', ours: '' };
  const again = await callCommand(core, 'drafts.receive', { negotiation, files, ...about, delivery: blank });
  const { drafts } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(drafts.find((one) => one.code === again.code)?.delivery).toBeNull();
});

test('imports a counter-draft from its Word files as separate clauses, in both languages, paired with ours', async () => {
  const { core, negotiation } = await openSampleCore();
  const hand = (name: string) => {
    const held = core.receive(null, name, readSampleFile(name));
    if (!held.ok) throw new Error(held.error.message);
    return held.value.file.sha256;
  };
  const files = ['en', 'ru'].map((language) => {
    const name = `counter-draft-1.${language}.docx`;
    return { file: hand(name), name, language };
  });
  const before = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const made = await callCommand(core, 'drafts.receive', { negotiation, files, ...about });
  expect(made.code).toBe('counter-draft-2');
  const text = await callCommand(core, 'texts.show', { negotiation, draft: made.code });
  expect(text.languages).toEqual(['ru', 'en']);
  expect(text.title.ru).toContain('ПИСЬМО');
  // The same words as the sample's own counter-draft, which was written from data with alternat spans (D12).
  const known = await callCommand(core, 'texts.show', { negotiation, draft: 'counter-draft-1' });
  const plain = (source = '') => source.replace(/\{(?:ID|BY):([^}|]*)\}/g, '$1');
  const read = (shown: typeof text) =>
    shown.clauses.map(({ kind, heading, body }) => [kind, heading.ru ?? '', plain(body.en), plain(body.ru)]);
  expect(read(text)).toEqual(read(known));
  expect(made.clauses - made.paired).toBe(1);
  const compared = (draft: string) =>
    callCommand(core, 'comparisons.make', {
      old: { of: 'draft', negotiation, draft: 'draft-2' },
      next: { of: 'draft', negotiation, draft },
      language: 'en',
      chosen: [],
    });
  expect((await compared(made.code)).counts).toEqual((await compared('counter-draft-1')).counts);
  // No words of theirs enter our text unseen.
  const after = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(after.clauses).toEqual(before.clauses);
  const kept = await callCommand(core, 'files.list', { negotiation });
  expect(kept.map(({ file, party }) => [file.name, party]).sort()).toEqual([
    ['counter-draft-1.en.docx', 'BY'],
    ['counter-draft-1.ru.docx', 'BY'],
  ]);
  const { faults } = await callCommand(core, 'records.verify', { negotiation });
  expect(faults).toEqual([]);
});

test('rejects files that cannot be a counter-draft, and stores nothing', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const held = core.receive(null, 'a.txt', new TextEncoder().encode('\n \n'));
  const file = held.ok ? held.value.file.sha256 : '';
  const asked = (named: string, language: string, name = 'a.txt') => ({
    negotiation,
    files: [{ file: named, name, language }],
    ...about,
  });
  const words = core.receive(
    null,
    'b.txt',
    new TextEncoder().encode('LETTER OF INTENT\nArticle 1\nThe Participants trade.'),
  );
  const written = { file: words.ok ? words.value.file.sha256 : '', name: 'b.txt', language: 'en' };
  const refusals = [
    [{ negotiation, files: [written, written], ...about }, 'language-twice'],
    [asked(file, 'en'), 'file-empty'],
    [asked('0'.repeat(64), 'en'), 'file-unknown'],
    [asked(file, 'be'), 'language-unknown'],
    [asked(file, 'en', 'a.docx'), 'word-not-docx'],
  ] as const;
  for (const [input, code] of refusals)
    expect(await expectUntouched(db, () => callRefused(core, 'drafts.receive', input))).toMatchObject({ code });
});

test('names words of ours that the counterpart made invisible', async () => {
  const { core, negotiation } = await openSampleCore();
  const asked = { as: 'final', language: 'en', copy: 'ID', draft: 'draft-2' } as const;
  const { file } = await callCommand(core, 'exports.make', { negotiation, ...asked });
  const parts = unzipSync(core.file(file.sha256) ?? new Uint8Array());
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const hidden = document.replace(
    /<w:t[^>]*>([^<]*)subject to the availability of funds([^<]*)<\/w:t>/,
    '<w:t xml:space="preserve">$1</w:t></w:r><w:r><w:rPr><w:w w:val="1"/></w:rPr><w:t>subject to the availability of funds</w:t></w:r><w:r><w:t xml:space="preserve">$2</w:t>',
  );
  expect(hidden).not.toBe(document);
  const receive = async (bytes: Uint8Array, label: string) => {
    const held = core.receive(null, 'theirs.docx', bytes);
    const named = held.ok ? held.value.file.sha256 : '';
    const files = [{ file: named, name: 'theirs.docx', language: 'en' }];
    return (await callCommand(core, 'drafts.receive', { negotiation, files, ...about, label })).unseen;
  };
  expect(await receive(zipSync(parts), 'Whole')).toEqual([]);
  const changed = zipSync({ ...parts, 'word/document.xml': strToU8(hidden) });
  expect(await receive(changed, 'Hidden')).toEqual(['subject to the availability of funds']);
});
