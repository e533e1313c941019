import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { done, openCore, refused, sampleFile } from '../helpers/core.ts';
import { sampleCore, untouched } from './elsewhere.ts';
import { EACH, passAll } from './signable.ts';

async function verified(core: Core, name: string, bytes: Uint8Array) {
  const handed = core.receive(null, name, bytes);
  if (!handed.ok) throw new Error(handed.error.code);
  return done(core, 'files.verify', { file: handed.value.file.sha256, name });
}

/** The file with its document changed as text, packed anew. */
function edited(bytes: Uint8Array, change: (document: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(document)) });
}

async function exported() {
  const sample = await sampleCore();
  const asked = { as: 'final', language: 'en', copy: 'BY', draft: 'draft-2' } as const;
  const { file, record } = await done(sample.core, 'exports.make', { negotiation: sample.negotiation, ...asked });
  return { ...sample, record, bytes: sample.core.file(file.sha256) ?? new Uint8Array() };
}

test('the very file is known by whatever name it has', async () => {
  const { core, bytes, record } = await exported();
  expect(await verified(core, 'dari mitra.docx', bytes)).toMatchObject({
    state: 'same-file',
    export: { record, negotiation: 'loi-belarus', as: 'final', languages: ['en'], copy: 'BY', draft: 'draft-2' },
    differences: [],
    carries: { changes: 0, comments: 0, hidden: 0 },
  });
});

test('a file that was saved anew is told apart from one with other words, and where those are is shown', async () => {
  const { core, db, bytes, record } = await exported();
  const saved = edited(bytes, (document) =>
    document
      .replaceAll('\u00a0', ' ')
      .replace('<w:body>', '<w:body><w:p/>')
      .replaceAll(' xml:space="preserve"', ' xml:space="preserve" '),
  );
  expect(await untouched(db, () => verified(core, 'a.docx', saved))).toMatchObject({
    state: 'same-text',
    export: { record },
    differences: [],
  });
  const other = await verified(
    core,
    'a.docx',
    edited(bytes, (document) => document.replace('mutual benefit;', 'mutual gain;')),
  );
  expect([other.state, other.differences]).toEqual([
    'other-text',
    [
      {
        paragraph: 8,
        exported: expect.stringContaining('equality and mutual benefit;'),
        given: expect.stringContaining('equality and mutual gain;'),
      },
    ],
  ]);
});

test('paragraphs that are new or gone are shown at their place', async () => {
  const { core, bytes } = await exported();
  const added = await verified(
    core,
    'a.docx',
    edited(bytes, (document) => document.replace('<w:body>', '<w:body><w:p><w:r><w:t>Top secret</w:t></w:r></w:p>')),
  );
  expect(added).toMatchObject({
    state: 'other-text',
    differences: [{ paragraph: 1, exported: null, given: 'Top secret' }],
  });
});

test('letters of another alphabet that look the same are other words', async () => {
  const { core, bytes } = await exported();
  const spoofed = await verified(
    core,
    'a.docx',
    edited(bytes, (document) => document.replace('AND</w:t>', 'АND</w:t>')),
  );
  expect([spoofed.state, spoofed.differences]).toEqual([
    'other-text',
    [{ paragraph: 4, exported: 'AND', given: 'АND' }],
  ]);
});

test('what a file carries beside its text is counted: tracked changes, comments, hidden words', async () => {
  const { core, negotiation } = await sampleCore();
  const sides = {
    old: { of: 'draft', negotiation, draft: 'draft-1' },
    next: { of: 'draft', negotiation, draft: 'draft-2' },
  } as const;
  const look = { language: 'en', as: 'redline', paper: 'A4', author: null, date: null } as const;
  const { file } = await done(core, 'comparisons.export', { ...sides, ...look, chosen: [] });
  const { state, carries } = await verified(core, 'redline.docx', core.file(file.sha256) ?? new Uint8Array());
  expect([state, carries]).toEqual(['same-file', { changes: 8, comments: 0, hidden: 0 }]);
  const reply = await verified(core, 'reply.docx', sampleFile('reply-ROHUKUM.en.docx'));
  expect([reply.carries.comments > 0, reply.carries.changes > 0]).toEqual([true, true]);
});

test('hidden words are words', async () => {
  const { core, bytes } = await exported();
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Except Sunday.</w:t></w:r></w:p>';
  const found = await verified(
    core,
    'a.docx',
    edited(bytes, (document) => document.replace('<w:body>', `<w:body>${hidden}`)),
  );
  expect([found.state, found.carries.hidden, found.differences]).toEqual([
    'other-text',
    1,
    [{ paragraph: 1, exported: null, given: 'Except Sunday.' }],
  ]);
});

test('a text that is like none of ours is unknown, in a store without exports everything', async () => {
  const { core, bytes } = await exported();
  const strange = edited(bytes, (document) =>
    document.replace(
      /<w:body>.*<\/w:body>/s,
      '<w:body><w:p><w:r><w:t>An invoice for one bicycle.</w:t></w:r></w:p></w:body>',
    ),
  );
  expect(await verified(core, 'a.docx', strange)).toMatchObject({ state: 'unknown', export: null, differences: [] });
  expect(await verified(openCore(), 'a.docx', bytes)).toMatchObject({ state: 'unknown', export: null });
  expect(await verified(core, 'a.txt', Buffer.from('words'))).toMatchObject({ state: 'unknown', export: null });
});

test('an original of a signing set is known as that, with its side and language', async () => {
  const { core, negotiation } = await sampleCore();
  await passAll(core, negotiation, 'draft-2');
  const { set } = await done(core, 'signing.make', { negotiation, ...EACH });
  const original = set.files.find((one) => one.role === 'original' && one.copy === 'BY' && one.languages[0] === 'ru');
  const bytes = core.file(original?.file.sha256 ?? '') ?? new Uint8Array();
  const saved = edited(bytes, (document) => document.replace('<w:body>', '<w:body><w:p/>'));
  expect(await verified(core, 'a.docx', saved)).toMatchObject({
    state: 'same-text',
    export: { as: 'original', languages: ['ru'], copy: 'BY', draft: 'draft-2', record: set.record },
  });
});

test.each<[string, Uint8Array, string]>([
  ['damaged', Buffer.from('PK\u0003\u0004 no more'), 'word-damaged'],
  ['of an old format', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'unknown'],
])('a Word file that is %s', async (_, bytes, expected) => {
  const { core } = await exported();
  const handed = core.receive(null, 'a.docx', bytes);
  if (!handed.ok) throw new Error(handed.error.code);
  const asked = { file: handed.value.file.sha256, name: 'a.docx' };
  const result = await core.call('files.verify', asked);
  expect(result.ok ? result.value.state : result.error.code).toMatch(expected);
});

test('a file that nobody handed in is refused', async () => {
  const { core, db } = await exported();
  const ask = () => refused(core, 'files.verify', { file: '0'.repeat(64), name: 'a.docx' });
  expect(await untouched(db, ask)).toMatchObject({ code: 'file-unknown' });
});
