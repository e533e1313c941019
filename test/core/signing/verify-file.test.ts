import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { readLooseFile } from '../../../electron/core/read-loose-file.ts';
import { listShownParagraphs } from '../../../electron/core/word/read/views/shown-paragraphs.ts';
import { findResources } from '../../../electron/hosts/find-resources.ts';
import { buildEml } from '../../helpers/build-mail.ts';
import { callCommand, callRefused, openCore, readSampleFile, root } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';
import { passAllPoints, SIGNING_INPUT } from '../../helpers/signable-draft.ts';

function holdFile(core: Core, name: string, bytes: Uint8Array) {
  const handed = core.receive(null, name, bytes);
  if (!handed.ok) throw new Error(handed.error.code);
  return { file: handed.value.file.sha256, name };
}

async function verifyFile(core: Core, name: string, bytes: Uint8Array, part?: readonly number[]) {
  return callCommand(core, 'files.verify', { ...holdFile(core, name, bytes), ...(part === undefined ? {} : { part }) });
}

/** The file with one of its parts changed as text, packed again. */
function editPart(bytes: Uint8Array, change: (part: string) => string, name = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(bytes);
  const part = strFromU8(parts[name] ?? new Uint8Array());
  expect(change(part)).not.toBe(part);
  return zipSync({ ...parts, [name]: strToU8(change(part)) });
}

async function exportText() {
  const sample = await openSampleCore();
  const asked = { as: 'final', language: 'en', copy: 'BY', draft: 'draft-2' } as const;
  const { file, record } = await callCommand(sample.core, 'exports.make', {
    negotiation: sample.negotiation,
    ...asked,
  });
  return { ...sample, record, bytes: sample.core.file(file.sha256) ?? new Uint8Array() };
}

test('recognises the identical file under any name', async () => {
  const { core, bytes, record } = await exportText();
  expect(await verifyFile(core, 'dari mitra.docx', bytes)).toMatchObject({
    state: 'same-file',
    export: { record, negotiation: 'loi-belarus', as: 'final', languages: ['en'], copy: 'BY', draft: 'draft-2' },
    differences: [],
    carries: { changes: 0, comments: 0, hidden: 0, struck: 0, objects: 0 },
  });
});

test('distinguishes a re-saved file from one with other words, and shows where they differ', async () => {
  const { core, db, bytes, record } = await exportText();
  const saved = editPart(bytes, (document) =>
    document
      .replaceAll('\u00a0', ' ')
      .replace('<w:body>', '<w:body><w:p/>')
      .replaceAll(' xml:space="preserve"', ' xml:space="preserve" '),
  );
  expect(await expectUntouched(db, () => verifyFile(core, 'a.docx', saved))).toMatchObject({
    state: 'same-text',
    export: { record },
    differences: [],
  });
  const other = await verifyFile(
    core,
    'a.docx',
    editPart(bytes, (document) => document.replace('mutual benefit;', 'mutual gain;')),
  );
  expect([other.state, other.differences]).toEqual([
    'other-text',
    [
      {
        part: 'text',
        paragraph: 8,
        exported: expect.stringContaining('equality and mutual benefit;'),
        given: expect.stringContaining('equality and mutual gain;'),
      },
    ],
  ]);
});

test('shows new and missing paragraphs at their place', async () => {
  const { core, bytes } = await exportText();
  const added = await verifyFile(
    core,
    'a.docx',
    editPart(bytes, (document) => document.replace('<w:body>', '<w:body><w:p><w:r><w:t>Top secret</w:t></w:r></w:p>')),
  );
  expect(added).toMatchObject({
    state: 'other-text',
    differences: [{ paragraph: 1, exported: null, given: 'Top secret' }],
  });
});

test('counts look-alike letters of another alphabet as different words', async () => {
  const { core, bytes } = await exportText();
  const spoofed = await verifyFile(
    core,
    'a.docx',
    editPart(bytes, (document) => document.replace('AND</w:t>', 'АND</w:t>')),
  );
  expect([spoofed.state, spoofed.differences]).toEqual([
    'other-text',
    [{ part: 'text', paragraph: 4, exported: 'AND', given: 'АND' }],
  ]);
});

test('counts tracked changes, comments and hidden words in the file', async () => {
  const { core, negotiation } = await openSampleCore();
  const sides = {
    old: { of: 'draft', negotiation, draft: 'draft-1' },
    next: { of: 'draft', negotiation, draft: 'draft-2' },
  } as const;
  const look = { language: 'en', as: 'redline', paper: 'A4', author: null, date: null } as const;
  const { file } = await callCommand(core, 'comparisons.export', { ...sides, ...look, chosen: [] });
  const { state, carries } = await verifyFile(core, 'redline.docx', core.file(file.sha256) ?? new Uint8Array());
  expect([state, carries]).toEqual(['same-file', { changes: 8, comments: 0, hidden: 0, struck: 0, objects: 0 }]);
  const reply = await verifyFile(core, 'reply.docx', readSampleFile('reply-ROHUKUM.en.docx'));
  expect([reply.carries.comments > 0, reply.carries.changes > 0]).toEqual([true, true]);
});

test('hidden words make a file another text, and are named', async () => {
  const { core, bytes } = await exportText();
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Except Sunday.</w:t></w:r></w:p>';
  const found = await verifyFile(
    core,
    'a.docx',
    editPart(bytes, (document) => document.replace('<w:body>', `<w:body>${hidden}`)),
  );
  expect([found.state, found.carries.hidden, found.unseen, found.differences]).toEqual([
    'other-text',
    1,
    ['Except Sunday.'],
    [],
  ]);
});

test('our words that its reader does not see are missing from a file', async () => {
  const { core, bytes } = await exportText();
  for (const look of [
    '<w:sz w:val="2"/>',
    '<w:w w:val="1"/>',
    '<w:position w:val="-600"/>',
    '<w:color w:val="FEFEFE"/>',
  ]) {
    const hidden = editPart(bytes, (document) =>
      document.replace(
        /<w:t([^>]*)>([^<]*)mutual benefit;<\/w:t>/,
        `<w:t xml:space="preserve">$2</w:t></w:r><w:r><w:rPr>${look}</w:rPr><w:t>mutual benefit;</w:t>`,
      ),
    );
    const found = await verifyFile(core, 'a.docx', hidden);
    expect([found.state, found.unseen]).toEqual(['other-text', ['mutual benefit;']]);
    expect(found.differences).toHaveLength(1);
    expect(found.differences[0]?.given).not.toContain('mutual benefit;');
  }
});

test('checks headers and footers, except for page numbers', async () => {
  const { core, bytes, record } = await exportText();
  const footer = (change: (footer: string) => string) =>
    verifyFile(core, 'a.docx', editPart(bytes, change, 'word/footer1.xml'));
  const counted = await footer((part) => part.replaceAll('>1</w:t>', '>4</w:t>'));
  expect([counted.state, counted.differences]).toEqual(['same-text', []]);
  expect(await footer((part) => part.replace('>Page ', '>Void. Page '))).toMatchObject({
    state: 'other-text',
    export: { record },
    differences: [{ part: 'around', exported: null, given: 'Void. Page 1 of 1' }],
  });
});

test('manually struck-through words count as deleted (D23)', async () => {
  const { core, bytes } = await exportText();
  const struck = (document: string) =>
    document.replace('<w:r><w:rPr><w:lang', '<w:r><w:rPr><w:strike/><w:color w:val="FF0000"/><w:lang');
  const found = await verifyFile(core, 'a.docx', editPart(bytes, struck));
  expect([found.state, found.carries.struck, found.differences]).toEqual([
    'other-text',
    1,
    [{ part: 'text', paragraph: 1, exported: 'LETTER OF INTENT', given: null }],
  ]);
});

test('reports a picture that was not exported, even when no word changed', async () => {
  const { core, bytes } = await exportText();
  const picture = '<w:p><w:r><w:pict><v:shape><v:imagedata o:title="Stamp"/></v:shape></w:pict></w:r></w:p>';
  const found = await verifyFile(
    core,
    'a.docx',
    editPart(bytes, (document) => document.replace('<w:body>', `<w:body>${picture}`)),
  );
  expect([found.state, found.carries.objects]).toEqual(['same-text', 1]);
});

test('of two exports of one text it names the identical one, not the one of equal size', async () => {
  const { core, negotiation, bytes } = await exportText();
  const final = await callCommand(core, 'exports.make', {
    ...{ negotiation, as: 'final', language: 'en', copy: 'ID', draft: 'draft-2' },
  });
  const saved = (from: Uint8Array) => editPart(from, (document) => document.replace('<w:body>', '<w:body><w:p/>'));
  const ours = core.file(final.file.sha256) ?? new Uint8Array();
  expect((await verifyFile(core, 'a.docx', saved(ours))).export?.copy).toBe('ID');
  expect((await verifyFile(core, 'a.docx', saved(bytes))).export?.copy).toBe('BY');
});

test('rejects a file that may be an altered export, rather than calling it unknown', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const asked = { as: 'final', language: 'ru', copy: 'ID', draft: 'draft-1' } as const;
  const { file } = await callCommand(core, 'exports.make', { negotiation, ...asked });
  const bytes = core.file(file.sha256) ?? new Uint8Array();
  const other = await callCommand(core, 'exports.make', { negotiation, ...asked, language: 'en' });
  const whole = core.file(other.file.sha256) ?? new Uint8Array();
  db.prepare(`UPDATE file SET bytes = x'504b0304' WHERE sha256 = ?`).run(file.sha256);
  const saved = (from: Uint8Array) => editPart(from, (document) => document.replace('<w:body>', '<w:body><w:p/>'));
  expect(await verifyFile(core, 'a.docx', saved(whole))).toMatchObject({ state: 'same-text' });
  const handed = core.receive(null, 'a.docx', saved(bytes));
  const sha256 = handed.ok ? handed.value.file.sha256 : '';
  expect(await callRefused(core, 'files.verify', { file: sha256, name: 'a.docx' })).toEqual({
    code: 'file-damaged',
    details: { name: file.name, sha256: file.sha256 },
  });
});

test('a text unlike ours is unknown; in a store without exports every file is', async () => {
  const { core, bytes } = await exportText();
  const strange = editPart(bytes, (document) =>
    document.replace(
      /<w:body>.*<\/w:body>/s,
      '<w:body><w:p><w:r><w:t>An invoice for one bicycle.</w:t></w:r></w:p></w:body>',
    ),
  );
  expect(await verifyFile(core, 'a.docx', strange)).toMatchObject({ state: 'unknown', export: null, differences: [] });
  expect(await verifyFile(openCore(), 'a.docx', bytes)).toMatchObject({ state: 'unknown', export: null });
  expect(await verifyFile(core, 'a.txt', Buffer.from('words'))).toMatchObject({ state: 'unknown', export: null });
});

test('recognises an original of a signing set, with its side and language', async () => {
  const { core, negotiation } = await openSampleCore();
  await passAllPoints(core, negotiation, 'draft-2');
  const { set } = await callCommand(core, 'signing.make', { negotiation, ...SIGNING_INPUT });
  const original = set.files.find((one) => one.role === 'original' && one.copy === 'BY' && one.languages[0] === 'ru');
  const bytes = core.file(original?.file.sha256 ?? '') ?? new Uint8Array();
  const saved = editPart(bytes, (document) => document.replace('<w:body>', '<w:body><w:p/>'));
  expect(await verifyFile(core, 'a.docx', saved)).toMatchObject({
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
  const about = async (language: string) => (await verifyFile(core, 'a.docx', bytesOf(language))).export;
  expect(await about('en')).toMatchObject({ draft: 'draft-2', newer: 'draft-3' });
  // Nothing changed in it: it is the original of the newer set too.
  expect(await about('ru')).toMatchObject({ draft: 'draft-3', newer: null });
});

test.each<[string, Uint8Array, string]>([
  ['a Word file', Buffer.from('PK\u0003\u0004 no more'), 'word-damaged'],
  ['of an old format, known by its bytes', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'word-old-format'],
  ['a PDF', Buffer.from('%PDF-1.7 no more'), 'pdf-unreadable'],
])('a damaged file: %s', async (_, bytes, expected) => {
  const { core } = await exportText();
  const handed = core.receive(null, 'a.docx', bytes);
  if (!handed.ok) throw new Error(handed.error.code);
  const asked = { file: handed.value.file.sha256, name: 'a.docx' };
  const result = await core.call('files.verify', asked);
  expect(result.ok ? result.value.state : result.error.code).toMatch(expected);
});

test('a file in a mail or an archive is verified as if it had come alone, and says where it was', async () => {
  const { core, bytes, record } = await exportText();
  const mail = buildEml({
    body: 'Terlampir.',
    files: [
      { name: 'final.docx', bytes },
      { name: 'logo.png', bytes: Uint8Array.of(1) },
    ],
  });
  expect(await verifyFile(core, 'surat.eml', mail)).toMatchObject({
    state: 'same-file',
    export: { record },
    how: [{ by: 'mail', container: 'surat.eml', number: 1 }],
  });
  const other = editPart(bytes, (document) => document.replace('mutual benefit;', 'mutual gain;'));
  const zip = zipSync({ 'surat.eml': mail, 'lain.docx': other });
  expect(await verifyFile(core, 'a.zip', zip, [2])).toMatchObject({ state: 'other-text', export: { record } });
  expect(await verifyFile(core, 'a.zip', zip, [1, 1])).toMatchObject({ state: 'same-file', export: { record } });
  const held = holdFile(core, 'a.zip', zip);
  expect(await callRefused(core, 'files.verify', held)).toMatchObject({ code: 'part-ambiguous' });
});

test('a plain text is compared line by line', async () => {
  const { core, bytes, record } = await exportText();
  const { document } = await readLooseFile({ name: 'a.docx', bytes }, findResources(root).readerWorker);
  const body = listShownParagraphs(document, 'accepted').filter(({ part }) => part === 'body');
  const lines = body.map(({ number, text }) => (number === null ? text : `${number} ${text}`));
  const plain = strToU8(lines.join('\r\n'));
  expect(await verifyFile(core, 'a.txt', plain)).toMatchObject({ export: { record }, differences: [] });
  const changed = strToU8(lines.join('\n').replace('mutual benefit', 'mutual gain'));
  const { state, differences } = await verifyFile(core, 'a.txt', changed);
  expect([state, differences.length]).toEqual(['other-text', 1]);
});

test('rejects a file that was not submitted', async () => {
  const { core, db } = await exportText();
  const ask = () => callRefused(core, 'files.verify', { file: '0'.repeat(64), name: 'a.docx' });
  expect(await expectUntouched(db, ask)).toMatchObject({ code: 'file-unknown' });
});
