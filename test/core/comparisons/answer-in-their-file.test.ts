import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { inspectDocx } from '../../../electron/core/word/inspect/inspect-docx.ts';
import type { Input } from '../../../shared/api/commands.ts';
import { isTitleOrSignatures } from '../../../shared/rules/rendered-clauses.ts';
import { paragraph, section } from '../../fixtures/word/redline-pairs/raw-xml.ts';
import { callCommand, callRefused, plainComment, readSampleFile } from '../../helpers/core.ts';
import { buildRawDocx } from '../../helpers/redline/build-raw-docx.ts';
import { describeDocument } from '../../helpers/redline/describe-document.ts';
import { readText } from '../../helpers/redline/read-text.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

type AnswerInput = Input<'comparisons.answer'>;
const createFileSide = (name: string): AnswerInput['theirs'] => ({
  of: 'bytes',
  name,
  base64: readSampleFile(name).toString('base64'),
});
const likeliest = { language: null, copy: null, reference: null, comments: [], author: null, date: '2022-02-10' };

async function answer(core: Core, input: Pick<AnswerInput, 'theirs' | 'own'> & Partial<AnswerInput>) {
  const made = await callCommand(core, 'comparisons.answer', { ...likeliest, ...input });
  return { ...made, bytes: core.file(made.file.sha256) ?? new Uint8Array() };
}

test('their file is answered with our text as tracked changes: rejected it is their file, accepted it is our text', async () => {
  const { core, negotiation } = await openSampleCore();
  const own = { of: 'text' as const, negotiation };
  for (const name of ['counter-draft-1.en.docx', 'counter-draft-1.ru.docx', 'sent-draft-1.id.docx']) {
    const theirs = createFileSide(name);
    const { bytes, language, remarks } = await answer(core, { theirs, own });
    expect(language).toBe(name.split('.')[1]);
    expect(describeDocument(bytes, 'reject').body).toEqual(describeDocument(readSampleFile(name), 'accept').body);
    const accepted = readText(bytes, 'accept');
    const { next } = await callCommand(core, 'comparisons.read', { old: theirs, next: own, language });
    const lines = next.clauses.flatMap(({ id, body }) => (isTitleOrSignatures(id) ? [] : body.split('\n')));
    const plain = (text: string) => text.replace(/^(\d+|[a-z]|[а-я])[.)]\s/u, '').replace(/\s+/gu, '');
    const text = accepted.map(plain).join('\n');
    for (const line of lines) expect([name, text]).toEqual([name, expect.stringContaining(plain(line))]);
    const signatures = { code: 'answer-line', detail: expect.stringContaining(' / ') };
    for (const remark of remarks) expect(remark).toEqual(signatures);
  }
});

test('the changes are by our ministry, on a day without an hour', async () => {
  const { core, negotiation } = await openSampleCore();
  const theirs = createFileSide('counter-draft-1.en.docx');
  const { bytes } = await answer(core, { theirs, own: { of: 'text', negotiation } });
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const claims = [...xml.matchAll(/w:author="([^"]*)" w:date="([^"]*)"/g)].map(
    ([, author, date]) => `${author} ${date}`,
  );
  expect([...new Set(claims)]).toEqual(['Ministry of Industry of the Republic of Indonesia 2022-02-10T00:00:00Z']);
});

test('what stands around their text, and tables that ours has not, stay and are named', async () => {
  const { core, negotiation } = await openSampleCore();
  const theirs = await addToFile('counter-draft-1.en.docx', (body) => {
    const table =
      '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Vehicle models</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    return body
      .replace('<w:body>', '<w:body><w:p><w:r><w:t>Minsk, 3 February 2022</w:t></w:r></w:p>')
      .replace(
        /(<w:sectPr\b.*<\/w:body>)/s,
        `${table}<w:p><w:r><w:t>Annex A of the Belarusian side</w:t></w:r></w:p>$1`,
      );
  });
  const { bytes, remarks } = await answer(core, { theirs: theirs.side, own: { of: 'text', negotiation } });
  expect(remarks.map(({ code, detail }) => [code, detail])).toEqual(
    expect.arrayContaining([
      ['answer-table', 'Vehicle models'],
      ['answer-around', 'Annex A of the Belarusian side'],
    ]),
  );
  const accepted = readText(bytes, 'accept');
  for (const words of ['Minsk, 3 February 2022', 'Vehicle models', 'Annex A of the Belarusian side'])
    expect(accepted).toContain(words);
  expect(describeDocument(bytes, 'reject').body).toEqual(describeDocument(theirs.bytes, 'accept').body);
});

test('a comment for them is in the file under our ministry, and an internal one is refused (D22)', async () => {
  const { core, negotiation } = await openSampleCore();
  const theirs = createFileSide('counter-draft-1.en.docx');
  const own = { of: 'text' as const, negotiation };
  const { bytes } = await answer(core, {
    theirs,
    own,
    comments: [{ clause: 'funding', text: 'Please see our letter.' }],
  });
  const parts = unzipSync(bytes);
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
  expect(comments).toMatch(/w:author="Ministry of Industry of the Republic of Indonesia".*Please see our letter\./s);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('<w:commentReference');

  const secret = 'Never let them see that we would accept half of it.';
  await callCommand(core, 'comments.make', { ...plainComment, negotiation, body: secret });
  const inside = { ...likeliest, theirs, own, comments: [{ clause: 'funding', text: secret }] };
  expect(await callRefused(core, 'comparisons.answer', inside)).toMatchObject({ code: 'would-leak' });
});

test('nothing internal is in the bytes of an answer (D22)', async () => {
  const { core, negotiation } = await openSampleCore();
  await callCommand(core, 'person.set', { name: 'Sari Wulandari', unit: 'KPAII' });
  const secret = 'Never let them see that we would accept half of it.';
  await callCommand(core, 'comments.make', { ...plainComment, negotiation, body: secret });
  const theirs = createFileSide('counter-draft-1.en.docx');
  const { bytes } = await answer(core, { theirs, own: { of: 'text', negotiation } });
  const found = inspectDocx(bytes, { forbidden: [secret, 'Sari Wulandari', 'KPAII'] });
  expect(found.filter(({ kind }) => kind === 'forbidden' || kind === 'comment')).toEqual([]);
});

test('a counter-draft is answered in the file that it came as, paired as a person paired it', async () => {
  const { core, negotiation } = await openSampleCore();
  const name = 'counter-draft-1.en.docx';
  const held = core.receive(null, name, readSampleFile(name));
  if (!held.ok) throw new Error(held.error.message);
  const { code } = await callCommand(core, 'drafts.receive', {
    negotiation,
    files: [{ file: held.value.file.sha256, name, language: 'en' }],
    label: 'Tanggapan kedua',
    code: null,
    date: '2022-02-01',
    note: '',
  });
  const sides = {
    theirs: { of: 'draft' as const, negotiation, draft: code },
    own: { of: 'text' as const, negotiation },
  };
  const choices = await callCommand(core, 'comparisons.answer-choices', sides);
  expect(choices).toMatchObject({ language: 'en', copy: 'ID', reference: code, file: name });
  const { bytes } = await answer(core, sides);
  const came = describeDocument(readSampleFile(name), 'accept');
  expect(describeDocument(bytes, 'reject').body).toEqual(came.body);
});

test('a counter-draft that came in several files is answered in the one of each language', async () => {
  const { core, negotiation } = await openSampleCore();
  const names = { en: 'counter-draft-1.en.docx', ru: 'counter-draft-1.ru.docx' };
  const files = Object.entries(names).map(([language, name]) => {
    const held = core.receive(null, name, readSampleFile(name));
    if (!held.ok) throw new Error(held.error.message);
    return { file: held.value.file.sha256, name, language };
  });
  const counter = { negotiation, files, label: 'Tanggapan', code: null, date: '2022-02-01', note: '' };
  const { code } = await callCommand(core, 'drafts.receive', counter);
  const sides = {
    theirs: { of: 'draft' as const, negotiation, draft: code },
    own: { of: 'text' as const, negotiation },
  };
  const choices = await callCommand(core, 'comparisons.answer-choices', { ...sides, language: 'ru' });
  expect(choices).toMatchObject({ language: 'ru', reference: code, file: names.ru });
  const made = await answer(core, { ...sides, language: 'ru' });
  const came = describeDocument(readSampleFile(names.ru), 'accept');
  expect([made.language, describeDocument(made.bytes, 'reject').body]).toEqual(['ru', came.body]);
  expect(await callCommand(core, 'comparisons.answer-choices', sides)).toMatchObject({
    language: 'en',
    file: names.en,
  });
});

test('words of their headers and footers stay and are named', async () => {
  const { core, negotiation } = await openSampleCore();
  const name = 'theirs.docx';
  const footer = '<w:footerReference w:type="default" r:id="rIdF1"/>';
  const file = buildRawDocx({
    body: `${paragraph('The Participants will cooperate in good faith.')}${section(footer)}`,
    headers: { rIdF1: paragraph('Draft of the Belarusian side') },
  });
  const theirs = { of: 'bytes' as const, name, base64: Buffer.from(file).toString('base64') };
  const { bytes, remarks } = await answer(core, { theirs, own: { of: 'text', negotiation }, language: 'en' });
  expect(remarks).toContainEqual({ code: 'answer-beside', detail: 'Draft of the Belarusian side' });
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  expect(parts.join('')).toContain('Draft of the Belarusian side');
});

test('a text that is no file of theirs cannot be answered in its form', async () => {
  const { core, negotiation } = await openSampleCore();
  const own = { of: 'text' as const, negotiation };
  const theirs = { of: 'draft' as const, negotiation, draft: 'draft-2' };
  expect(await callCommand(core, 'comparisons.answer-choices', { theirs, own })).toBeNull();
  expect(await callRefused(core, 'comparisons.answer', { ...likeliest, theirs, own })).toMatchObject({
    code: 'word-not-docx',
  });
});

/** A sample file with another body. */
async function addToFile(name: string, change: (body: string) => string) {
  const parts = unzipSync(readSampleFile(name));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(change(body)) });
  const base64 = Buffer.from(bytes).toString('base64');
  return { bytes, side: { of: 'bytes', name, base64 } satisfies AnswerInput['theirs'] };
}
