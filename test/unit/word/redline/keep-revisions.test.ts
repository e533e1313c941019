import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import { body, paragraph } from '../../../fixtures/word/redline-pairs/raw-xml.ts';
import { arbitraryPair } from '../../../helpers/redline/arbitrary-documents.ts';
import { buildModelDocx } from '../../../helpers/redline/build-model-docx.ts';
import { buildRawDocx } from '../../../helpers/redline/build-raw-docx.ts';
import { describeDocument } from '../../../helpers/redline/describe-document.ts';
import type { ModelRun } from '../../../helpers/redline/document-model.ts';
import { readText } from '../../../helpers/redline/read-text.ts';

const OURS = 'Biro Hukum';
const THEIRS = 'Ivan';
const ours = { author: OURS, date: '2022-02-10T00:00:00Z', keepsRevisions: true };
const readBody = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const listAuthors = (bytes: Uint8Array) => [
  ...new Set([...readBody(bytes).matchAll(/w:author="([^"]*)"/g)].map(([, author]) => author)),
];

/** A look that is in neither of the files now, by the properties that hold it. */
const OTHER_LOOKS: Readonly<Record<string, string>> = {
  rPr: '<w:i/>',
  pPr: '<w:jc w:val="right"/>',
  tblPr: '<w:jc w:val="right"/>',
  trPr: '<w:tblHeader/>',
  tcPr: '<w:vAlign w:val="bottom"/>',
  sectPr: '<w:cols w:num="3"/>',
};

const buildTable = (table: string, row = '', cell = '') =>
  `<w:tbl>${table}<w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${row}<w:tc>${cell}${paragraph('Same words.')}</w:tc></w:tr></w:tbl>${paragraph('End.')}`;

let last = 100;
const claim = () => `w:id="${++last}" w:author="${THEIRS}" w:date="2022-02-01T09:30:00Z"`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const inserted = (text: string) => `<w:ins ${claim()}>${run(text)}</w:ins>`;
const deleted = (text: string) =>
  `<w:del ${claim()}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const rich = (inner: string, properties = '') => `<w:p>${properties}${inner}</w:p>`;
const mark = (name: string) => `<w:pPr><w:rPr><w:${name} ${claim()}/></w:rPr></w:pPr>`;
const redline = async (old: string, next: string, options: Partial<typeof ours> = {}) =>
  redlinePackages(buildRawDocx(body(old)), buildRawDocx(body(next)), { ...ours, ...options });
const settle = (bytes: Uint8Array) => ({
  accepted: readText(bytes, 'accept'),
  rejected: readText(bytes, 'reject'),
});

describe('a change that the newer file tracks itself', () => {
  const old = paragraph('The Parties shall cooperate in the field of industry.') + paragraph('End.');
  const next =
    rich(
      `${run('The ')}${deleted('Parties')}${inserted('Participants')}${run(' intend to cooperate in the field of industry.')}`,
    ) + paragraph('End.');

  test('is accepted by default, and their number is said', async () => {
    const { bytes, remarks } = await redline(old, next, { keepsRevisions: false });
    expect(listAuthors(bytes)).toEqual([OURS]);
    expect(remarks).toContainEqual({ code: 'revisions-accepted-new', detail: '2' });
  });

  test('stays under its author where asked for, and only what nobody tracked is ours', async () => {
    const { bytes, remarks } = await redline(old, next);
    const xml = readBody(bytes);
    expect(xml).toMatch(/<w:del w:id="\d+" w:author="Ivan" w:date="2022-02-01T09:30:00Z">.*?Parties/);
    expect(xml).toMatch(/<w:ins w:id="\d+" w:author="Ivan" w:date="2022-02-01T09:30:00Z">.*?Participants/);
    const own = [...xml.matchAll(/<w:(ins|del) w:id="\d+" w:author="Biro Hukum"[^>]*>(.*?)<\/w:\1>/g)];
    expect(own.map(([, name, inner = '']) => `${name} ${inner.replaceAll(/<[^>]*>/g, '').trim()}`)).toEqual([
      'del shall',
      'ins intend to',
    ]);
    expect(remarks).toContainEqual({ code: 'revisions-kept', detail: '2' });
    expect(settle(bytes)).toMatchObject({
      accepted: ['The Participants intend to cooperate in the field of industry.', 'End.'],
      rejected: ['The Parties shall cooperate in the field of industry.', 'End.'],
    });
  });

  test('is no difference if the older file holds it too, though its elements are cut otherwise', async () => {
    const again = next.replace(inserted('x').slice(0, 6), '<w:ins ');
    const { bytes, changes, remarks } = await redline(
      again,
      rich(
        `${run('The ')}${deleted('Par')}${deleted('ties')}${inserted('Participants')}${run(' intend to cooperate in the field of industry.')}`,
      ) + paragraph('End.'),
    );
    expect(changes).toBe(0);
    expect(listAuthors(bytes)).toEqual([THEIRS]);
    expect(remarks).toEqual([{ code: 'revisions-kept', detail: '2' }]);
  });
});

test('words that the older file has not and that the newer one marks as deleted are inserted and then deleted', async () => {
  const { bytes } = await redline(
    paragraph('One two three.'),
    rich(`${run('One two ')}${deleted('and a half ')}${run('three.')}`),
  );
  expect(readBody(bytes)).toMatch(
    /<w:ins w:id="\d+" w:author="Biro Hukum"[^>]*><w:del w:id="\d+" w:author="Ivan"[^>]*><w:r><w:delText[^>]*>and a half /,
  );
  expect(settle(bytes)).toMatchObject({ accepted: ['One two three.'], rejected: ['One two three.'] });
});

test('whole paragraphs that the newer file tracks as inserted, deleted, split and joined stay', async () => {
  const old = ['First clause here.', 'Second clause here.', 'Third one, and more of it.', 'Fourth', 'Last.']
    .map((words) => paragraph(words))
    .join('');
  const next = [
    paragraph('First clause here.'),
    rich(inserted('A new clause of theirs.'), mark('ins')),
    rich(deleted('Second clause here.'), mark('del')),
    rich(run('Third one,'), mark('ins')),
    rich(run(' and much more of it.')),
    rich(run('Fourth'), mark('del')),
    paragraph('Last.'),
  ].join('');
  const { bytes } = await redline(old, next);
  expect(settle(bytes)).toMatchObject({
    accepted: ['First clause here.', 'A new clause of theirs.', 'Third one,', ' and much more of it.', 'FourthLast.'],
    rejected: ['First clause here.', 'Second clause here.', 'Third one, and more of it.', 'Fourth', 'Last.'],
  });
  const own = [...readBody(bytes).matchAll(/w:author="Biro Hukum"/g)];
  expect(own).toHaveLength(1);
});

describe.each([
  ['words', 'rPr', '<w:b/>', (look: string) => rich(`<w:r>${look}<w:t>Same words.</w:t></w:r>`)],
  ['a paragraph', 'pPr', '<w:jc w:val="center"/>', (look: string) => rich(run('Same words.'), look)],
  ['the mark of a paragraph', 'rPr', '<w:b/>', (look: string) => rich(run('Same words.'), `<w:pPr>${look}</w:pPr>`)],
  ['a table', 'tblPr', '<w:jc w:val="center"/>', (look: string) => buildTable(look)],
  ['a row', 'trPr', '<w:cantSplit/>', (look: string) => buildTable('<w:tblPr/>', look)],
  ['a cell', 'tcPr', '<w:noWrap/>', (look: string) => buildTable('<w:tblPr/>', '', look)],
  [
    'a section',
    'sectPr',
    '<w:cols w:num="2"/>',
    (look: string) => rich('', `<w:pPr>${look === '' ? '<w:sectPr/>' : look}</w:pPr>`) + paragraph('Same words.'),
  ],
])('a change of formatting of theirs, of %s', (_, name, look, build) => {
  const change = (before: string) => `<w:${name}Change ${claim()}><w:${name}>${before}</w:${name}></w:${name}Change>`;
  const tracked = (before: string) => build(`<w:${name}>${look}${change(before)}</w:${name}>`);
  const other = OTHER_LOOKS[name] ?? '';

  test('stays if it starts from the look of the older file', async () => {
    const { bytes, changes, remarks } = await redline(build(''), tracked(''));
    expect(changes).toBe(0);
    expect(listAuthors(bytes)).toEqual([THEIRS]);
    expect(remarks).toEqual([{ code: 'revisions-kept', detail: '1' }]);
  });

  test('gives way to the whole difference if it starts from another look, and is named', async () => {
    const { bytes, changes, remarks } = await redline(build(''), tracked(other));
    expect(changes).toBe(1);
    expect(listAuthors(bytes)).toEqual([OURS]);
    expect(readBody(bytes)).toMatch(
      new RegExp(`<w:${name}>${look}<w:${name}Change [^>]*><w:${name}/></w:${name}Change>`),
    );
    const words = name === 'sectPr' ? '' : 'Same words.';
    expect(remarks).toEqual([
      { code: 'revisions-accepted-new', detail: '1' },
      { code: 'look-revised', detail: '', places: [{ story: 'body', words }] },
    ]);
  });

  test('is no difference if the older file looks so already, and is named', async () => {
    const { bytes, changes, remarks } = await redline(build(`<w:${name}>${look}</w:${name}>`), tracked(''));
    expect(changes).toBe(0);
    expect(listAuthors(bytes)).toEqual([]);
    expect(remarks.map(({ code }) => code)).toEqual(['revisions-accepted-new', 'look-revised']);
  });
});

test('pictures that a redline of ours brought in before keep ids of their own beside those that come in now', async () => {
  const build = (...runs: readonly ModelRun[]) =>
    buildModelDocx(
      { blocks: [{ kind: 'paragraph', runs, style: null, list: null, align: null }], header: [] },
      { styles: ['a'], lists: ['a'], firstId: 1 },
    );
  const text = { kind: 'text', text: 'Bab satu ', look: '' } as const;
  const picture = (content: string) => ({ kind: 'picture', content }) as const;
  const link = (address: string) => ({ kind: 'link', address, text: 'tautan ' }) as const;
  const none = build(text);
  const theirs = await redlinePackages(build(text, picture('one'), link('https://example.org/1')), none, ours);
  const { bytes } = await redlinePackages(
    build(text, picture('two'), link('https://example.org/2')),
    theirs.bytes,
    ours,
  );
  const parts = unzipSync(bytes);
  const list = (part: string, pattern: RegExp) =>
    [...strFromU8(parts[part] ?? new Uint8Array()).matchAll(pattern)].map(([, id]) => id);
  const drawings = list('word/document.xml', /<wp:docPr id="(\d+)"/g);
  expect([drawings.length, new Set(drawings).size]).toEqual([2, 2]);
  const relations = list('word/_rels/document.xml.rels', / Id="(\w+)"/g);
  expect(new Set(relations).size).toBe(relations.length);
});

test.each([
  ['put in', 'cellIns', 'B'],
  ['taken away', 'cellDel', ''],
])(
  'a column that the newer file tracks as %s is accepted first, since a cell takes one mark, and that is said',
  async (_, name, accepted) => {
    const cell = (words: string, mark = '') => `<w:tc><w:tcPr>${mark}</w:tcPr>${paragraph(words)}</w:tc>`;
    const grid = (columns: number) => `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>`;
    const table = (columns: number, cells: string) =>
      `<w:tbl><w:tblPr/>${grid(columns)}<w:tr>${cells}</w:tr></w:tbl>${paragraph('End.')}`;
    const next = table(3, cell('A') + cell('B', `<w:${name} ${claim()}/>`) + cell('C'));
    for (const old of [table(2, cell('A') + cell('C')), table(3, cell('A') + cell('B') + cell('C'))]) {
      const { bytes, remarks } = await redline(old, next);
      expect(settle(bytes)).toEqual({
        accepted: ['A', ...(accepted === '' ? [] : [accepted]), 'C', 'End.'],
        rejected: readText(buildRawDocx(body(old)), 'accept'),
      });
      expect(remarks).toContainEqual({ code: 'revisions-accepted-new', detail: '1' });
    }
  },
);

const runs = process.env.NASKAH_SUITE === 'long' ? 1_500 : 100;

test('tracked changes of any kind stay exactly, and nothing is marked beside them', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPair, async ({ old, next, oldFile, newFile }) => {
      const before = buildModelDocx(old, oldFile);
      const theirs = await redlinePackages(before, buildModelDocx(next, newFile), {
        author: THEIRS,
        date: '2022-02-01T00:00:00Z',
      });
      const { bytes } = await redlinePackages(theirs.bytes, theirs.bytes, ours);
      expect(describeDocument(bytes, 'accept')).toEqual(describeDocument(theirs.bytes, 'accept'));
      expect(describeDocument(bytes, 'reject')).toEqual(describeDocument(theirs.bytes, 'reject'));
      expect(readBody(bytes)).not.toContain(OURS);
    }),
    { numRuns: runs },
  );
});

test('whatever the newer file tracks and whatever differs besides, all four ways to settle are right', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPair, async ({ old, next, oldFile, newFile }) => {
      const [before, after] = [buildModelDocx(old, oldFile), buildModelDocx(next, newFile)];
      const theirs = await redlinePackages(before, after, { author: THEIRS, date: '2022-02-01T00:00:00Z' });
      // The older file is what theirs lead to, so that all of the edits are ours, backwards, and all are theirs.
      const { bytes, remarks } = await redlinePackages(after, theirs.bytes, ours);
      const read = (file: Uint8Array, mode: 'accept' | 'reject', first?: typeof only) =>
        describeDocument(file, mode, first).body;
      const only = { author: OURS, mode: 'accept' } as const;
      expect(read(bytes, 'accept')).toEqual(read(theirs.bytes, 'accept'));
      expect(read(bytes, 'reject')).toEqual(read(after, 'accept'));
      // A cell or a look takes one mark only: some that the newer file alone tracks are accepted, and that is said.
      if (remarks.some(({ code }) => /^revisions-(accepted-new|not-kept)$/.test(code))) return;
      expect(read(bytes, 'reject', only)).toEqual(read(theirs.bytes, 'reject'));
    }),
    { numRuns: runs },
  );
});

test('tracked changes are counted as in the list of changes of that file, whether they stay or not', async () => {
  const sumCounts = (remarks: readonly RedlineRemark[], codes: readonly string[]) =>
    remarks.reduce((sum, { code, detail }) => (codes.includes(code) ? sum + Number(detail) : sum), 0);
  await fc.assert(
    fc.asyncProperty(arbitraryPair, fc.boolean(), async ({ old, next, oldFile, newFile }, keepsRevisions) => {
      const [before, after] = [buildModelDocx(old, oldFile), buildModelDocx(next, newFile)];
      const theirs = await redlinePackages(before, after, { author: THEIRS, date: '2022-02-01T00:00:00Z' });
      const count = listTrackedChanges(await parseDocx(theirs.bytes)).length;
      const asNew = await redlinePackages(after, theirs.bytes, { ...ours, keepsRevisions });
      expect(sumCounts(asNew.remarks, ['revisions-accepted-new', 'revisions-kept', 'revisions-not-kept'])).toBe(count);
      const asOld = await redlinePackages(theirs.bytes, after, { ...ours, keepsRevisions });
      expect(sumCounts(asOld.remarks, ['revisions-accepted-old'])).toBe(count);
    }),
    { numRuns: runs },
  );
});

test('a change of one author that a program cut into several elements is one', async () => {
  const cut = rich(`${run('Satu ')}${inserted('dua ')}${inserted('tiga ')}${inserted('empat')}`);
  for (const [keepsRevisions, code] of [
    [true, 'revisions-kept'],
    [false, 'revisions-accepted-new'],
  ] as const) {
    const { remarks } = await redline(paragraph('Satu '), cut, { keepsRevisions });
    expect(remarks).toEqual([{ code, detail: '1' }]);
  }
});
