import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareTwoSides } from '../../../electron/core/documents/comparison/compare-sides.ts';
import { redlineTexts } from '../../../electron/core/documents/comparison/redline-texts.ts';
import { parseDocx } from '../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../electron/core/word/read/views/shown-paragraphs.ts';
import { writeDocument } from '../../../electron/core/word/write/write-document.ts';
import { createPlainStyle } from '../../fixtures/word/page-styles.ts';
import { arbitraryDrafts, createDraftSide, type DraftText } from '../../helpers/redline/arbitrary-drafts.ts';
import { describeDocument } from '../../helpers/redline/describe-document.ts';

const revision = { author: 'Republic of Indonesia', date: '2022-02-10T00:00:00Z', title: 'Comparison' };
const dress = createPlainStyle();
const runs = process.env.NASKAH_SUITE === 'long' ? 2000 : 60;

async function redlineDrafts(old: DraftText, next: DraftText) {
  const [before, after] = [createDraftSide(old), createDraftSide(next)];
  const { bytes, remarks } = await redlineTexts(before, after, compareTwoSides(before, after, []), dress, revision);
  const [oldFile, newFile] = await Promise.all(
    [before, after].map(async ({ print }) => {
      const document = print?.();
      if (!document) throw new Error('not printed');
      return writeDocument(document, dress);
    }),
  );
  return { bytes, remarks, old: oldFile ?? new Uint8Array(), next: newFile ?? new Uint8Array() };
}

/** The paragraphs with their printed numbers, as they read with all changes accepted or rejected. */
async function readNumbered(bytes: Uint8Array, view: 'accepted' | 'rejected') {
  const shown = listShownParagraphs(await parseDocx(bytes), view);
  return shown.map(({ part, number, text }) => `${part} ${number ?? ''} ${text}`);
}

/** Everything that is seen of the paragraphs and the signature table, without the numbers of lists. */
function describeLooks(bytes: Uint8Array, mode: 'accept' | 'reject') {
  const { body, headers } = describeDocument(bytes, mode);
  return { headers, body: body.map((line) => line.replace(/^([^|]*)\|[^|]*\|/, '$1|')) };
}

/** Where a page may break before the signatures stays as in the newer file. */
function withoutPageBreakRules({ headers, body }: ReturnType<typeof describeLooks>) {
  return { headers, body: body.map((line) => line.replace('w:keepNext();', '')) };
}

test('accepting a redline of two drafts gives the newer export and rejecting it the older one, with numbers and looks', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDrafts, async (pair) => {
      const { bytes, old, next, remarks } = await redlineDrafts(pair.old, pair.next);
      expect(await readNumbered(bytes, 'accepted')).toEqual(await readNumbered(next, 'accepted'));
      expect(await readNumbered(bytes, 'rejected')).toEqual(await readNumbered(old, 'accepted'));
      expect(describeLooks(bytes, 'accept')).toEqual(describeLooks(next, 'accept'));
      expect(withoutPageBreakRules(describeLooks(bytes, 'reject'))).toEqual(
        withoutPageBreakRules(describeLooks(old, 'accept')),
      );
      expect(remarks).toEqual([]);
    }),
    { numRuns: runs },
  );
});

const clause = (id: string, heading: string, body: string, kind: 'paragraph' | 'annex' = 'paragraph') => ({
  id,
  code: id,
  kind,
  heading,
  body,
});
const draft = (...clauses: DraftText['clauses']): DraftText => ({ title: 'LETTER OF INTENT', signatory: '', clauses });
const aims = clause('aims', 'Aims', 'The Participants intend to cooperate in good faith.');
const costs = clause('costs', 'Costs', 'Each Participant bears its own costs:\na) of travel;\nb) of translation.');
const areas = clause('areas', 'Areas', 'The areas are components, chemicals and agro industries.');
const review = clause('review', 'Review', 'The Participants review this text every two years.');
const annex = clause('annex1', 'Products', 'Axles and starters.\n1. Bearings;\n2. Tyres.', 'annex');

function readDocument(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replaceAll(/ w:(id|author|date)="[^"]*"/g, '')
    .replaceAll(/<w:rPr><w:lang[^>]*\/><\/w:rPr>| xml:space="preserve"/g, '');
}

/** The words in each element of a kind. */
function listWords(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<w:${tag}>(.*?)</w:${tag}>`, 'g'))].map(([, inner = '']) =>
    inner.replaceAll('<w:br/>', '¶').replaceAll(/<[^>]*>/g, ''),
  );
}

describe('a clause that moved', () => {
  test('is one move with its number and its edits, and the others are only renumbered', async () => {
    const edited = { ...areas, body: 'The areas are axles, chemicals and agro industries.' };
    const { bytes } = await redlineDrafts(draft(aims, costs, areas), draft(edited, aims, costs));
    const xml = readDocument(bytes);
    expect(xml.match(/<w:move(From|To)RangeStart[^>]*>/g)).toEqual([
      '<w:moveToRangeStart w:name="move1"/>',
      '<w:moveFromRangeStart w:name="move1"/>',
    ]);
    expect(listWords(xml, 'moveFrom').join('|')).toBe(
      'Paragraph |¶Areas|The areas are |, chemicals and agro industries.',
    );
    expect(listWords(xml, 'moveTo')).toEqual(listWords(xml, 'moveFrom'));
    expect(listWords(xml, 'ins')).toEqual(['1', 'axles', '2', '3']);
    expect(listWords(xml, 'del')).toEqual(['1', '2', '3', 'components']);
  });

  test('is a deletion and an insertion if no word of it remains', async () => {
    const other = { ...areas, heading: 'Сроки', body: 'Двенадцать месяцев' };
    const { bytes } = await redlineDrafts(draft(aims, costs, areas), draft({ ...other }, aims, costs));
    expect(readDocument(bytes)).not.toContain('moveTo');
  });

  test('has a list of its own at each end, so that no program counts both as one', async () => {
    const { bytes } = await redlineDrafts(draft(costs, aims, areas, review), draft(aims, areas, costs, review));
    const lists = (tag: string) => [
      ...new Set(
        [...readDocument(bytes).matchAll(/<w:p>.*?<\/w:p>/g)]
          .map(([paragraph]) => paragraph)
          .filter((paragraph) => paragraph.includes(`<w:${tag}/></w:rPr></w:pPr>`))
          .flatMap((paragraph) => /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1] ?? []),
      ),
    ];
    const [from, to] = [lists('moveFrom'), lists('moveTo')];
    expect([from.length, to.length, from[0] === to[0]]).toEqual([1, 1, false]);
  });

  const second = clause('annex2', 'Spare parts', 'Spare parts of the products.\nTheir prices in each year.', 'annex');
  const third = clause('annex3', 'Services', 'Services beside the products.', 'annex');
  test.each([
    ['to the end', [annex, second, third], [second, third, annex]],
    ['from the end', [annex, second, third], [third, annex, second]],
    [
      'to the end, edited',
      [annex, second, third],
      [second, third, { ...annex, body: 'Axles and belts.\n1. Bearings;\n2. Tyres.' }],
    ],
    ['from the end to where the last one was', [annex, second], [second, annex]],
  ])('is a move at the end of a text too: %s', async (_, before, after) => {
    const { bytes, old, next } = await redlineDrafts(draft(aims, ...before), draft(aims, ...after));
    const xml = readDocument(bytes);
    expect(xml.match(/<w:move(From|To)RangeStart/g)).toHaveLength(2);
    expect(await readNumbered(bytes, 'accepted')).toEqual(await readNumbered(next, 'accepted'));
    expect(await readNumbered(bytes, 'rejected')).toEqual(await readNumbered(old, 'accepted'));
    expect(describeLooks(bytes, 'accept')).toEqual(describeLooks(next, 'accept'));
    expect(describeLooks(bytes, 'reject')).toEqual(describeLooks(old, 'accept'));
  });

  test('is one move though it has several lines', async () => {
    const { bytes } = await redlineDrafts(draft(aims, areas, costs), draft(costs, aims, areas));
    const xml = readDocument(bytes);
    expect(xml.match(/moveFromRange(Start|End)/g)).toEqual(['moveFromRangeStart', 'moveFromRangeEnd']);
    expect(listWords(xml, 'moveTo')).toContain('of translation.');
  });
});

test('a list item that is put in renumbers the others without marking them', async () => {
  const longer = {
    ...costs,
    body: 'Each Participant bears its own costs:\na) of travel;\nb) of notaries;\nc) of translation.',
  };
  const { bytes } = await redlineDrafts(draft(aims, costs, areas), draft(aims, longer, areas));
  const xml = readDocument(bytes);
  expect([listWords(xml, 'ins'), listWords(xml, 'del')]).toEqual([['of notaries;'], []]);
  expect(xml).not.toContain('pPrChange');
});

test.each([
  ['comes', [aims, costs], [aims, costs, annex]],
  ['goes', [aims, costs, annex], [aims, costs]],
  [
    'comes after another',
    [aims, annex],
    [aims, annex, { ...annex, id: 'annex2', code: 'annex2', body: 'Fuel pumps.' }],
  ],
  ['goes after another', [aims, annex, { ...annex, id: 'annex2', code: 'annex2', body: 'Fuel pumps.' }], [aims, annex]],
] as const)('the last mark of the file stays as it is where an annex %s', async (_, old, next) => {
  const { bytes } = await redlineDrafts(draft(...old), draft(...next));
  const [last] = readDocument(bytes).match(/<w:p>(?:(?!<w:p>).)*<w:sectPr/) ?? [];
  expect(last).not.toMatch(/<w:rPr><w:(ins|del|moveFrom|moveTo)\/>/);
});

test('lines that stand before the signatures now, and others that do not any more, have no change of their own', async () => {
  const { bytes } = await redlineDrafts(draft(aims, costs, areas), draft(aims, costs));
  expect(readDocument(bytes)).not.toContain('pPrChange');
});

test('the signature blocks stay side by side, and a new signatory is a change in his cell', async () => {
  const named = { ...draft(aims), signatory: 'Agus' };
  const { bytes } = await redlineDrafts(draft(aims), named);
  const [table = ''] = readDocument(bytes).match(/<w:tbl>.*<\/w:tbl>/) ?? [];
  expect(table.match(/<w:tr>/g)).toHaveLength(3);
  expect(listWords(table, 'ins')).toEqual(['Agus']);
});

test('words that became italic are a change of formatting, and nothing is said to be left out', async () => {
  const slanted = { ...aims, body: 'The Participants intend to cooperate {i:in good faith}.' };
  const { bytes } = await redlineDrafts(draft(aims, costs), draft(slanted, costs));
  expect(readDocument(bytes)).toContain('<w:rPrChange>');
  expect(strFromU8(unzipSync(bytes)['word/header1.xml'] ?? new Uint8Array())).not.toContain('Not compared');
});

test('the same drafts give the same bytes', async () => {
  const pair = [draft(aims, costs, areas), draft(areas, aims, { ...costs, body: 'None.' })] as const;
  expect((await redlineDrafts(...pair)).bytes).toEqual((await redlineDrafts(...pair)).bytes);
});
