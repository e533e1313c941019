import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { callCommand } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

const languages = ['id', 'ru', 'en'];
const asked = {
  draft: 'draft-2',
  languages,
  units: ['AGRO', 'IKFT'],
  bodies: ['KBRI Moskwa'],
  letter: null,
  deadline: null,
  note: 'Mohon segera.',
  form: false,
  together: true,
  paper: 'A4' as const,
};

async function sendJointFile() {
  const sample = await openSampleCore();
  const sent = await callCommand(sample.core, 'requests.send', { negotiation: sample.negotiation, ...asked });
  const bytes = sample.core.file(sent.files[0]?.file.sha256 ?? '') ?? new Uint8Array();
  return { ...sample, sent, parts: unzipSync(bytes) };
}

async function preview(core: Core, negotiation: string, parts: Record<string, Uint8Array>, name = 'balasan.docx') {
  const held = core.receive(null, name, zipSync(parts));
  const handed = { negotiation, file: held.ok ? held.value.file.sha256 : '', name };
  const nobody = { unit: null, draft: null, language: null };
  return {
    handed: { ...handed, ...nobody },
    ...(await callCommand(core, 'replies.preview', { ...handed, ...nobody })),
  };
}

const readDocument = (parts: Record<string, Uint8Array>) => strFromU8(parts['word/document.xml'] ?? new Uint8Array());

/** Adds words to the paragraph that begins with others. */
function addWords(xml: string, begin: string, words: string): string {
  const at = xml.indexOf(`>${begin}`);
  if (at === -1) throw new Error(`no paragraph begins with ${begin}`);
  const end = xml.indexOf('</w:t>', at);
  return `${xml.slice(0, end)} ${words}${xml.slice(end)}`;
}

/** The file as an editor leaves it that keeps neither content controls, nor bookmarks, nor properties. */
function dropMarks(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const xml = readDocument(parts)
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '')
    .replace(/<\/?w:sdt(?:Content)?>/g, '')
    .replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
  const empty = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array()).replace(/<property .*<\/property>/s, '');
  return { ...parts, 'word/document.xml': strToU8(xml), 'docProps/custom.xml': strToU8(empty) };
}

test('twelve files become four: one Word file for each addressee has all languages', async () => {
  const { core, negotiation, sent, parts } = await sendJointFile();
  expect(sent.files.map(({ unit, body, language, file }) => [unit ?? body, language, file.name])).toEqual([
    ['AGRO', null, 'loi-belarus-draft-2-id-ru-en-AGRO.docx'],
    ['IKFT', null, 'loi-belarus-draft-2-id-ru-en-IKFT.docx'],
    ['KBRI Moskwa', null, 'loi-belarus-draft-2-id-ru-en-KBRI-Moskwa.docx'],
  ]);
  const [request] = await callCommand(core, 'requests.list', { negotiation });
  expect(request?.languages).toEqual(languages);
  expect(request?.asked.map(({ files }) => files.map(({ language }) => language))).toEqual([[null], [null], [null]]);
  const xml = readDocument(parts);
  expect(xml.match(/<w:sectPr/g)).toHaveLength(3);
  expect(xml.match(/LEMBAR MASUKAN<\/w:t>/g)).toHaveLength(1);
  const tags = [...xml.matchAll(/<w:tag w:val="(naskah:[^"]+)"/g)].map(([, tag]) => tag ?? '');
  expect(new Set(tags).size).toBe(tags.length);
  for (const language of languages)
    expect(tags.filter((tag) => tag.startsWith(`naskah:${language}:`)).length).toBeGreaterThan(10);
});

test.each([
  ['with its marks', (parts: Record<string, Uint8Array>) => parts],
  ['without any mark', dropMarks],
])(
  'an unchanged file with all languages comes back %s: nothing is found, and each language is known',
  async (_, edit) => {
    const { core, negotiation, sent, parts } = await sendJointFile();
    const read = await preview(core, negotiation, edit(parts));
    expect(read.preview.languages).toEqual(languages);
    expect(read.preview.recognised).toMatchObject({ language: 'id', sure: true });
    expect(read.preview.items.filter(({ source }) => source !== 'marks' && source !== 'noise')).toEqual([]);
    if (edit !== dropMarks) expect([read.unit, read.preview.recognised.request]).toEqual(['AGRO', sent.request]);
  },
);

test.each([
  ['with its marks', (parts: Record<string, Uint8Array>) => parts],
  ['without any mark', dropMarks],
])('changes in every language of one file %s become comments in their own language', async (_, edit) => {
  const { core, negotiation, parts } = await sendJointFile();
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: 'draft-2' });
  const clause = clauses.find(({ code }) => code === 'funding');
  const added = { id: 'Tambahan Indonesia.', ru: 'Русское добавление.', en: 'An English addition.' };
  const xml = Object.entries(added).reduce(
    (before, [language, words]) =>
      addWords(before, (clause?.body[language] ?? '').split('\n')[0]?.slice(0, 24) ?? '', words),
    readDocument(parts),
  );
  const read = await preview(core, negotiation, edit({ ...parts, 'word/document.xml': strToU8(xml) }));
  const found = read.preview.items.filter(({ source }) => source === 'silent');
  expect(found.map(({ next, sent }) => [next.trim(), read.sent[sent ?? -1]?.language])).toEqual(
    Object.entries(added).map(([language, words]) => [words, language]),
  );
  expect(found.map(({ place }) => place?.clause)).toEqual(found.map(() => clause?.id));
  expect(new Set(read.preview.items.map(({ key }) => key)).size).toBe(read.preview.items.length);
  const before = (await callCommand(core, 'comments.list', { negotiation, clause: null })).length;
  await callCommand(core, 'replies.apply', {
    ...read.handed,
    ...{ request: null, body: null, channel: null, letter: null, note: '' },
    items: found.map(({ key }) => ({ key })),
  });
  const comments = (await callCommand(core, 'comments.list', { negotiation, clause: null })).slice(before);
  expect(comments.map(({ clause: code, language, version }) => [code, language, version !== null])).toEqual(
    Object.keys(added).map((language) => ['funding', language, true]),
  );
  for (const { proposal, language } of comments) expect(proposal).toContain(added[language as 'id']);
});

test('a row of the comment table of one file with all languages goes to its clause', async () => {
  const { core, negotiation, parts } = await sendJointFile();
  const [before = '', ...rows] = readDocument(parts).split('<w:tr>');
  const filled = rows.map((row) =>
    row.includes('>Paragraf 3<') || row.includes('>Paragraf 3 ')
      ? row.replace('<w:pStyle w:val="TableText"/></w:pPr></w:p>', (empty) =>
          empty.replace('</w:pPr>', '</w:pPr><w:r><w:t>Mohon diperjelas.</w:t></w:r>'),
        )
      : row,
  );
  const xml = strToU8([before, ...filled].join('<w:tr>'));
  const read = await preview(core, negotiation, { ...parts, 'word/document.xml': xml });
  const found = read.preview.items.filter(({ source }) => source === 'rows');
  expect(found.map(({ words, place }) => [words, place?.part])).toEqual([['Mohon diperjelas.', 'clause']]);
});
