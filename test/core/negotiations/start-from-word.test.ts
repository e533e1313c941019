import { expect, test } from 'vitest';
import { callCommand, callRefused, loadSampleText, openCore, readSampleFile } from '../../helpers/core.ts';
import { filterItems } from '../../helpers/reply-items.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { buildDocx } from '../../unit/word/read/build-docx.ts';

test('creates a text from Word files, one per language, with the same words', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const files = ['id', 'en', 'ru'].map((language) => {
    const name = `sent-draft-2.${language}.docx`;
    const held = core.receive(null, name, readSampleFile(name));
    return { file: held.ok ? held.value.file.sha256 : '', name, language };
  });
  const cut = await callCommand(core, 'files.cut', { files });
  const kinds = cut.clauses.map(({ kind }) => kind);
  expect([kinds.filter((kind) => kind === 'paragraph').length, kinds.at(0), kinds.at(-1)]).toEqual([
    13,
    'preamble',
    'closing',
  ]);
  const { parties, languages, prevailingLanguage } = await callCommand(core, 'texts.show', {
    negotiation,
    draft: null,
  });
  const asked = {
    code: 'loi-word',
    kind: 'letter-of-intent' as const,
    profile: 'non-binding' as const,
    title: cut.title,
    parties: parties as never,
    languages,
    prevailingLanguage,
    numbered: true,
    template: false,
    clauses: cut.clauses,
  };
  await callCommand(core, 'negotiations.create', asked);
  for (const language of languages) {
    const compared = await callCommand(core, 'comparisons.make', {
      old: { of: 'draft', negotiation, draft: 'draft-2' },
      next: { of: 'text', negotiation: 'loi-word' },
      language,
      chosen: [],
    });
    expect(compared.changes).toEqual([]);
  }
  const broken = [{ kind: 'paragraph' as const, heading: {}, body: { id: 'Biaya {ID:oleh' } }];
  expect(await callRefused(core, 'negotiations.create', { ...asked, code: 'x', clauses: broken })).toMatchObject({
    code: 'text-marks',
  });
  expect(await callCommand(core, 'negotiations.list', {})).toHaveLength(2);
});

test('ignores the typesetting of our own files', async () => {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const printed = { as: 'final' as const, language: 'ru', copy: 'ID', draft: 'draft-2', paper: 'A4' as const };
  const { file } = await callCommand(core, 'exports.make', { negotiation, ...printed });
  const bytes = core.file(file.sha256) ?? new Uint8Array();
  const held = core.receive(null, file.name, bytes);
  const handed = { file: held.ok ? held.value.file.sha256 : '', name: file.name };
  const cut = await callCommand(core, 'files.cut', { files: [{ ...handed, language: 'ru' }] });
  expect(JSON.stringify(cut)).not.toContain('\u00a0');
  const { preview } = await callCommand(core, 'replies.preview', {
    negotiation,
    ...handed,
    unit: null,
    draft: 'draft-2',
    language: 'ru',
  });
  expect(filterItems(preview, 'silent', 'noise')).toEqual([]);
  expect(preview.counts.found).toBe(0);
});

test('a letter without numbers has paragraphs, and the parties are read after a preamble heading', async () => {
  const core = openCore();
  const lines = [
    'LETTER OF INTENT',
    'PREAMBLE',
    'The Ministry of Energy and the Ministry of Trade, hereinafter “the Participants”, express the following intentions.',
    'The Participants intend to exchange information on peat.',
    'Each Participant intends to bear its own costs.',
    'Signed in Minsk in the English language.',
  ];
  const name = 'letter.docx';
  const held = core.receive(
    null,
    name,
    buildDocx(lines.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')),
  );
  const file = held.ok ? held.value.file.sha256 : '';
  const { clauses, parts } = await callCommand(core, 'files.cut', { files: [{ file, name, language: 'en' }] });
  expect(clauses.map(({ kind }) => kind)).toEqual(['preamble', 'preamble', 'paragraph', 'paragraph', 'closing']);
  expect(parts.en?.inSentence).toEqual(['The Ministry of Energy', 'the Ministry of Trade']);
});

test('who signs in a file is named, since a new text asks for it with its parties', async () => {
  const core = openCore();
  const lines = [
    'LETTER OF INTENT',
    'Article 1',
    'The Participants intend to exchange information on peat.',
    'Signed in Minsk in the English language.',
    'For the Ministry of Energy',
    '____________________',
    'Siti Rahayu',
    'Director General',
    'For the Ministry of Trade',
    '....................',
  ];
  const held = core.receive(null, 'letter.txt', new TextEncoder().encode(lines.join('\n')));
  const file = held.ok ? held.value.file.sha256 : '';
  const { clauses, warnings } = await callCommand(core, 'files.cut', {
    files: [{ file, name: 'letter.txt', language: 'en' }],
  });
  expect(JSON.stringify(clauses)).not.toContain('Siti Rahayu');
  expect(warnings).toContain('signatories-left-out: For the Ministry of Energy; Siti Rahayu; Director General');
  expect(warnings).toContain('signatories-left-out: For the Ministry of Trade');
});

test('two texts in one language are refused, by their words or as named, and neither takes the place of the other', async () => {
  const core = openCore();
  const receive = (words: string, language: string | null) => {
    const name = `${words}.txt`;
    const lines = ['LETTER OF INTENT', 'Article 1', `The Participants intend to exchange information on ${words}.`];
    const held = core.receive(null, name, new TextEncoder().encode(lines.join('\n')));
    return { file: held.ok ? held.value.file.sha256 : '', name, language };
  };
  const refused = { code: 'language-twice', details: { language: 'en' } };
  for (const language of [null, 'en']) {
    const files = [receive('peat', null), receive('timber', language)];
    expect(await callRefused(core, 'files.cut', { files })).toMatchObject(refused);
  }
  const { clauses } = await callCommand(core, 'files.cut', { files: [receive('peat', null), receive('timber', 'id')] });
  expect(Object.keys(clauses.at(-1)?.body ?? {})).toEqual(['en', 'id']);
});

test('words struck through by hand are taken over and named, in a new text and in a counter-draft', async () => {
  const { core, negotiation } = await openSampleCore();
  const name = 'letter.docx';
  const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const held = core.receive(
    null,
    name,
    buildDocx(
      `${paragraph('LETTER OF INTENT')}${paragraph('Article 1')}<w:p><w:r><w:t xml:space="preserve">The Participants trade </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>free of charge</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>`,
    ),
  );
  const files = [{ file: held.ok ? held.value.file.sha256 : '', name, language: 'en' }];
  const cut = await callCommand(core, 'files.cut', { files });
  expect(cut.clauses.at(-1)?.body.en).toBe('The Participants trade free of charge.');
  expect(cut.struck).toEqual(['free of charge']);
  const about = { negotiation, label: 'Theirs', code: null, date: '2022-02-03', note: '' };
  const received = await callCommand(core, 'drafts.receive', { ...about, files });
  expect(received.struck).toEqual(['free of charge']);
  expect(received.warnings).toEqual(cut.warnings);
  expect(received.warnings).toContain('signatures-missing');
});
