import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { type Review, writeReview } from '../../../../electron/core/word/write/review/write-review.ts';
import { writeDocument } from '../../../../electron/core/word/write/write-document.ts';
import { formatClauseBookmark, formatClauseTag, parseClauseBookmark } from '../../../../shared/model/clause-markers.ts';
import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';
import { createClauseId, createReview } from '../../../fixtures/word/create-review.ts';
import {
  createBlock,
  createFullText,
  createLine,
  type WrittenLanguage,
} from '../../../fixtures/word/document-texts.ts';
import { createPlainStyle, letterTemplate } from '../../../fixtures/word/page-styles.ts';

const languages: readonly WrittenLanguage[] = ['id', 'en', 'ru'];

function unzipReview(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const writeAndReadParts = async (review: Review) => unzipReview(await writeReview(review, letterTemplate, 'A4'));
const readWords = (xml: string) => xml.replaceAll(/<[^>]*>/g, '|').split('|').filter((text) => text !== ''); // biome-ignore format: one line
const listControls = (xml: string) =>
  [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].map(([control]) => ({
    tag: /<w:tag w:val="([^"]*)"/.exec(control)?.[1],
    alias: /<w:alias w:val="([^"]*)"/.exec(control)?.[1],
    control,
  }));

test('the same text gives the same bytes, also after another one', async () => {
  const review = createReview(createFullText('id'));
  const first = await writeReview(review, letterTemplate, 'F4');
  await writeReview(createReview(createFullText('ru')), letterTemplate, 'A4');
  expect(await writeReview(structuredClone(review), letterTemplate, 'F4')).toEqual(first);
});

test.each(languages)('%s: without its ids it is the final file, marked as a draft', async (language) => {
  const text = createFullText(language, false);
  const { 'word/document.xml': review = '' } = await writeAndReadParts(createReview(text));
  const final =
    unzipReview(await writeDocument({ ...text, draft: true }, createPlainStyle()))['word/document.xml'] ?? '';
  const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>|<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const bare = review
    .replace(/<w:sdt><w:sdtPr><w:alias w:val="(Petunjuk|LEMBAR MASUKAN)"\/>.*?<\/w:sdt>/gs, '')
    .replaceAll(/<w:bookmark(Start|End) [^>]*\/>/g, '');
  // Here the end paragraph of a text without an annex follows the comment table.
  // A review file is not typeset: it is compared with the returned file.
  expect(paragraphs(bare).slice(0, -1)).toEqual(paragraphs(replaceNoBreakSpaces(final)));
});

test('each clause is identified in three ways', async () => {
  const review = createReview(createFullText('en'));
  const bytes = await writeReview(review, letterTemplate, 'A4');
  const ids = review.clauses.map(({ id }) => id);
  const document = await parseDocx(bytes);
  const carried = document.paragraphs.flatMap(({ tags, bookmarks }) => tags.map((tag) => ({ tag, bookmarks })));
  for (const id of ids) {
    const own = carried.filter(({ tag }) => tag === formatClauseTag(id));
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ bookmarks }) => bookmarks)).toEqual(own.map((_, n) => [formatClauseBookmark(id, n)]));
    expect(own.flatMap(({ bookmarks }) => bookmarks.map(parseClauseBookmark))).toEqual(
      own.map(() => formatClauseBookmark(id)),
    );
  }
  const properties = document.properties.custom;
  expect(properties.slice(0, 4)).toEqual([
    { name: 'naskah.request', value: createClauseId(900) },
    { name: 'naskah.draft', value: createClauseId(901) },
    { name: 'naskah.unit', value: 'ILMATE' },
    { name: 'naskah.language', value: 'en' },
  ]);
  const lists = properties.slice(4);
  expect(lists.map(({ name }) => name)).toEqual(
    lists.map((_, n) => (n === 0 ? 'naskah.clauses' : `naskah.clauses.${n + 1}`)),
  );
  expect(lists.flatMap(({ value }) => JSON.parse(value) as unknown[])).toEqual(
    ids.map((id) => [id, formatClauseBookmark(id)]),
  );
  expect(lists.every(({ value }) => value.length <= 255)).toBe(true);
});

test('names fit into Word: tags of 64 characters, bookmarks of 40 and none twice', async () => {
  const lines = Array.from({ length: 200 }, (_, n) => createLine(`Baris ${n}`));
  const text = { ...createFullText('id'), blocks: [createBlock('paragraph', 'Paragraf 1', 'Panjang', lines)] };
  const { 'word/document.xml': xml = '' } = await writeAndReadParts(createReview(text));
  const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name ?? '');
  expect(names.length).toBe(201);
  expect(new Set(names).size).toBe(201);
  expect(names.filter((name) => !/^\w{1,40}$/.test(name))).toEqual([]);
  expect(listControls(xml).filter(({ tag = '' }) => tag.length > 64)).toEqual([]);
});

test('track changes is on, and the draft is marked on every page', async () => {
  const parts = await writeAndReadParts(createReview(createFullText('id', false)));
  expect(parts['word/settings.xml']).toContain('<w:trackRevisions/>');
  expect(parts['word/header1.xml']).toContain('>RANCANGAN<');
});

test('the instruction precedes the text, and the comment table follows on a page of its own', async () => {
  const review = createReview(createFullText('ru'));
  const { 'word/document.xml': xml = '' } = await writeAndReadParts(review);
  const all = listControls(xml);
  expect(all.map(({ tag }) => tag)).toEqual([
    'naskah:instruction',
    ...review.clauses.map(({ id }) => formatClauseTag(id)),
    'naskah:comments',
  ]);
  expect(all.map(({ alias }) => alias)).toEqual([
    'Petunjuk',
    ...review.clauses.map(({ label }) => label),
    'LEMBAR MASUKAN',
  ]);
  expect(readWords(all[0]?.control ?? '')).toEqual(review.instruction);
  const table = all.at(-1)?.control ?? '';
  expect(table).toContain('<w:pageBreakBefore/>');
  const rows = (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map(readWords);
  const count = review.clauses.length;
  expect(rows).toEqual([
    ['No.', 'Paragraf', 'Masukan', 'Usulan rumusan'],
    ...review.clauses.map(({ label }, n) => [String(n + 1), label]),
    ...[1, 2, 3].map((n) => [String(count + n)]),
  ]);
  expect(table.match(/<w:tblHeader\/>/g)?.length).toBe(1);
});

test('the text around the document is Indonesian, whatever the language of the document', async () => {
  const { 'word/document.xml': xml = '' } = await writeAndReadParts(createReview(createFullText('ru')));
  const tags = (part = '') => new Set([...part.matchAll(/<w:lang w:val="([^"]*)"/g)].map(([, tag]) => tag));
  const all = listControls(xml);
  expect([tags(all[0]?.control), tags(all.at(-1)?.control)]).toEqual([new Set(['id-ID']), new Set(['id-ID'])]);
  expect(tags(all[1]?.control)).toEqual(new Set(['ru-RU']));
});

test('without an instruction there is no box, and a clause without words keeps a line of its own', async () => {
  const text = {
    ...createFullText('id'),
    blocks: [createBlock('preamble', null, '', []), createBlock('closing', null, '', [createLine('a')])],
  };
  const { 'word/document.xml': xml = '' } = await writeAndReadParts({ ...createReview(text), instruction: [] });
  const [empty, closing] = listControls(xml);
  expect([empty?.tag, closing?.tag]).toEqual([formatClauseTag(createClauseId(0)), formatClauseTag(createClauseId(1))]);
  expect(empty?.control).toContain(formatClauseBookmark(createClauseId(0)));
});

test('names are printed unchanged', async () => {
  const review = createReview({
    ...createFullText('id'),
    blocks: [createBlock('preamble', null, '', [createLine('a')])],
  });
  const label = '{default-bullet-numbering-0} & <"A">';
  const parts = await writeAndReadParts({
    ...review,
    clauses: [{ id: createClauseId(1), label }],
    origin: { ...review.origin, unit: label },
  });
  const escaped = '{default-bullet-numbering-0} &amp; &lt;&quot;A&quot;&gt;';
  expect(parts['word/document.xml']).toContain(`<w:alias w:val="${escaped}"/>`);
  expect(parts['docProps/custom.xml']).toContain(`<vt:lpwstr>${escaped}</vt:lpwstr>`);
});

describe('rejects', () => {
  const text = {
    ...createFullText('id'),
    blocks: [createBlock('preamble', null, '', [createLine('a')]), createBlock('closing', null, '', [])],
  };
  const clauses = (...ids: string[]) => ({
    ...createReview(text),
    clauses: ids.map((id) => ({ id, label: 'Pembukaan' })),
  });
  test.each([
    ['clauses that are not as many as the blocks', clauses('a')],
    ['two clauses of one name', clauses('a-b', 'ab')],
    ['an id that no bookmark holds', clauses('a b', 'c')],
    ['an id that is too long', clauses('a'.repeat(36), 'c')],
    ['a character that XML cannot hold', { ...clauses('a', 'b'), instruction: ['\u0001'] }],
    [
      'the same in a name',
      { ...clauses('a'), document: { ...text, blocks: text.blocks.slice(1) }, clauses: [{ id: 'a', label: '\u0001' }] },
    ],
  ])('a text with %s', async (_, review) => {
    await expect(writeReview(review, letterTemplate, 'A4')).rejects.toThrow();
  });
});

test('a file for the counterpart contains none of this', async () => {
  const parts = unzipReview(await writeDocument(createFullText('en'), createPlainStyle()));
  const all = Object.entries(parts).map(([name, part]) => `${name} ${part}`).join('\n'); // biome-ignore format: one line
  expect(all).not.toMatch(/naskah|_nsk_|w:sdt|w:bookmark|trackRevisions|custom\.xml|custom-properties|vt:lpwstr>0190/i);
});
