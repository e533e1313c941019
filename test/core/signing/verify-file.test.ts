import { expect, test } from 'vitest';
import { callCommand, callRefused, openCore } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';
import { editPackagePart, exportSampleText, verifyBytes } from './verify-bytes.ts';

test('recognises the identical file under any name', async () => {
  const { core, bytes, record } = await exportSampleText();
  expect(await verifyBytes(core, 'dari mitra.docx', bytes)).toMatchObject({
    state: 'same-file',
    export: { record, negotiation: 'loi-belarus', as: 'final', languages: ['en'], copy: 'BY', draft: 'draft-2' },
    differences: [],
    carries: { changes: 0, comments: 0, hidden: 0, struck: 0, objects: 0 },
  });
});

test('distinguishes a re-saved file from one with other words, and shows where they differ', async () => {
  const { core, db, bytes, record } = await exportSampleText();
  const saved = editPackagePart(bytes, (document) =>
    document
      .replaceAll('\u00a0', ' ')
      .replace('<w:body>', '<w:body><w:p/>')
      .replaceAll(' xml:space="preserve"', ' xml:space="preserve" '),
  );
  expect(await expectUntouched(db, () => verifyBytes(core, 'a.docx', saved))).toMatchObject({
    state: 'same-text',
    export: { record },
    differences: [],
  });
  const other = await verifyBytes(
    core,
    'a.docx',
    editPackagePart(bytes, (document) => document.replace('mutual benefit;', 'mutual gain;')),
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
  const { core, bytes } = await exportSampleText();
  const added = await verifyBytes(
    core,
    'a.docx',
    editPackagePart(bytes, (document) =>
      document.replace('<w:body>', '<w:body><w:p><w:r><w:t>Top secret</w:t></w:r></w:p>'),
    ),
  );
  expect(added).toMatchObject({
    state: 'other-text',
    differences: [{ paragraph: 1, exported: null, given: 'Top secret' }],
  });
});

test('of two exports of one text it names the identical one, not the one of equal size', async () => {
  const { core, negotiation, bytes } = await exportSampleText();
  const final = await callCommand(core, 'exports.make', {
    ...{ negotiation, as: 'final', language: 'en', copy: 'ID', draft: 'draft-2' },
  });
  const saved = (from: Uint8Array) =>
    editPackagePart(from, (document) => document.replace('<w:body>', '<w:body><w:p/>'));
  const ours = core.file(final.file.sha256) ?? new Uint8Array();
  expect((await verifyBytes(core, 'a.docx', saved(ours))).export?.copy).toBe('ID');
  expect((await verifyBytes(core, 'a.docx', saved(bytes))).export?.copy).toBe('BY');
});

test('rejects a file that may be an altered export, rather than calling it unknown', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const asked = { as: 'final', language: 'ru', copy: 'ID', draft: 'draft-1' } as const;
  const { file } = await callCommand(core, 'exports.make', { negotiation, ...asked });
  const bytes = core.file(file.sha256) ?? new Uint8Array();
  const other = await callCommand(core, 'exports.make', { negotiation, ...asked, language: 'en' });
  const whole = core.file(other.file.sha256) ?? new Uint8Array();
  db.prepare(`UPDATE file SET bytes = x'504b0304' WHERE sha256 = ?`).run(file.sha256);
  const saved = (from: Uint8Array) =>
    editPackagePart(from, (document) => document.replace('<w:body>', '<w:body><w:p/>'));
  expect(await verifyBytes(core, 'a.docx', saved(whole))).toMatchObject({ state: 'same-text' });
  const handed = core.receive(null, 'a.docx', saved(bytes));
  const sha256 = handed.ok ? handed.value.file.sha256 : '';
  expect(await callRefused(core, 'files.verify', { file: sha256, name: 'a.docx' })).toEqual({
    code: 'file-damaged',
    details: { name: file.name, sha256: file.sha256 },
  });
});

test('a text unlike ours is unknown; in a store without exports every file is', async () => {
  const { core, bytes } = await exportSampleText();
  const strange = editPackagePart(bytes, (document) =>
    document.replace(
      /<w:body>.*<\/w:body>/s,
      '<w:body><w:p><w:r><w:t>An invoice for one bicycle.</w:t></w:r></w:p></w:body>',
    ),
  );
  expect(await verifyBytes(core, 'a.docx', strange)).toMatchObject({ state: 'unknown', export: null, differences: [] });
  expect(await verifyBytes(openCore(), 'a.docx', bytes)).toMatchObject({ state: 'unknown', export: null });
  expect(await verifyBytes(core, 'a.txt', Buffer.from('words'))).toMatchObject({ state: 'unknown', export: null });
});

test.each<[string, Uint8Array, string]>([
  ['a Word file', Buffer.from('PK\u0003\u0004 no more'), 'word-damaged'],
  ['of an old format, known by its bytes', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'word-old-format'],
  ['a PDF', Buffer.from('%PDF-1.7 no more'), 'pdf-unreadable'],
])('a damaged file: %s', async (_, bytes, expected) => {
  const { core } = await exportSampleText();
  const handed = core.receive(null, 'a.docx', bytes);
  if (!handed.ok) throw new Error(handed.error.code);
  const asked = { file: handed.value.file.sha256, name: 'a.docx' };
  const result = await core.call('files.verify', asked);
  expect(result.ok ? result.value.state : result.error.code).toMatch(expected);
});

test.each([
  ['a file for each language', false, ['id']],
  ['one file with all languages', true, ['id', 'ru']],
])('recognises what units were asked with: %s', async (_, together, languages) => {
  const { core, negotiation } = await openSampleCore();
  const [unit] = await callCommand(core, 'units.list', { negotiation });
  const { files } = await callCommand(core, 'requests.send', {
    ...{ negotiation, draft: 'draft-2', units: [unit?.code ?? ''], bodies: [], languages: ['id', 'ru'], together },
    ...{ letter: null, deadline: null, note: '', form: false, paper: 'A4' as const },
  });
  const file = files[0]?.file;
  const bytes = core.file(file?.sha256 ?? '');
  expect(await verifyBytes(core, 'dari unit.docx', bytes ?? new Uint8Array())).toMatchObject({
    state: 'same-file',
    export: { negotiation: 'loi-belarus', as: 'request', languages, name: file?.name },
  });
});
