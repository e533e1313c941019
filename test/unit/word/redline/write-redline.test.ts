import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { writeRedline } from '../../../../electron/core/word/redline/write-redline.ts';
import {
  buildClauseRedline,
  type Redline,
  type RedlineKind,
  type RedlineParagraph,
  type RedlineRun,
} from '../../../../shared/diff/redline/redline.ts';
import { letterTemplate } from '../../../fixtures/word/page-styles.ts';
import { createGeneratedCase, createSampleCase } from '../../../fixtures/word/redline-cases.ts';

const revision = { author: 'Biro "Hukum" & Co', date: '2022-02-03T09:00:00.123Z' };
const BY = 'w:author="Biro &quot;Hukum&quot; &amp; Co" w:date="2022-02-03T09:00:00Z"';

const createRun = (kind: RedlineKind, text: string, italic = false): RedlineRun => ({ kind, text, italic });
function createParagraph(runs: readonly RedlineRun[], more: Partial<RedlineParagraph> = {}): RedlineParagraph {
  return { style: 'body', level: 0, number: null, mark: 'kept', move: null, runs, ...more };
}
const createRedline = (...paragraphs: RedlineParagraph[]): Redline => ({
  title: 'Sandingan',
  language: 'id',
  paragraphs,
});

async function writeAndReadParts(made: Redline): Promise<Record<string, string>> {
  const parts = unzipSync(await writeRedline(made, letterTemplate, 'A4', revision));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

/** The paragraphs of the body as XML, without what they share: language and the ids of changes. */
async function writeBodyXml(...paragraphs: RedlineParagraph[]): Promise<string> {
  const xml = (await writeAndReadParts(createRedline(...paragraphs)))['word/document.xml'] ?? '';
  return xml
    .replace(/.*<w:body>|<w:sectPr.*/g, '')
    .replaceAll('<w:rPr><w:lang w:val="id-ID"/></w:rPr>', '')
    .replaceAll('<w:lang w:val="id-ID"/>', '')
    .replaceAll(/ w:id="\d+"/g, '')
    .replaceAll(` ${BY}`, '')
    .replaceAll(' xml:space="preserve"', '');
}

const BODY = '<w:pStyle w:val="BodyText"/><w:widowControl/>';
const END =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>';

test('the same redline gives the same bytes', async () => {
  const made = createSampleCase('ru', 'draft-2', 'counter-draft-1', ['ip']).redline;
  const first = await writeRedline(made, letterTemplate, 'F4', revision);
  await writeRedline(createSampleCase('id', 'draft-1', 'draft-2').redline, letterTemplate, 'A4', revision);
  expect(await writeRedline(structuredClone(made), letterTemplate, 'F4', revision)).toEqual(first);
});

describe('changes of runs', () => {
  test('are insertions and deletions around the runs, whose text is deleted text', async () => {
    const runs = [
      createRun('kept', 'a '),
      createRun('deleted', 'b', true),
      createRun('inserted', 'c & {d}'),
      createRun('kept', ' e'),
    ];
    expect(await writeBodyXml(createParagraph(runs))).toBe(
      `<w:p><w:pPr>${BODY}</w:pPr><w:r><w:t>a </w:t></w:r>` +
        '<w:del><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:delText>b</w:delText></w:r></w:del>' +
        '<w:ins><w:r><w:t>c &amp; {d}</w:t></w:r></w:ins><w:r><w:t> e</w:t></w:r></w:p>',
    );
  });

  test('hold tabs and line breaks as elements', async () => {
    expect(await writeBodyXml(createParagraph([createRun('deleted', 'a\tb\nc')]))).toContain(
      '<w:delText>a</w:delText><w:tab/><w:delText>b</w:delText><w:br/><w:delText>c</w:delText>',
    );
  });

  test.each([
    ['\u0000', 'U+0000'],
    ['\r', 'U+000D'],
    ['\ud800', 'U+D800'],
    ['\uffff', 'U+FFFF'],
  ])('contain no character that XML cannot: %j', async (character, named) => {
    await expect(
      writeRedline(
        createRedline(createParagraph([createRun('deleted', `a${character}`)])),
        letterTemplate,
        'A4',
        revision,
      ),
    ).rejects.toThrow(`${named} at 1`);
  });
});

describe('changes of paragraph ends', () => {
  test.each([
    ['deleted', 'w:del'],
    ['inserted', 'w:ins'],
  ] as const)('%s ones are marks, of empty paragraphs too', async (mark, tag) => {
    expect(await writeBodyXml(createParagraph([], { mark }), createParagraph([]))).toBe(
      `<w:p><w:pPr>${BODY}<w:rPr><${tag}/></w:rPr></w:pPr></w:p><w:p><w:pPr>${BODY}</w:pPr></w:p>`,
    );
  });

  test('the last of a file cannot be deleted, so another one follows', async () => {
    expect(await writeBodyXml(createParagraph([createRun('deleted', 'a')], { mark: 'deleted' }))).toContain(
      `</w:del></w:p>${END}`,
    );
    expect(await writeBodyXml(createParagraph([createRun('deleted', 'a')]))).not.toContain(END);
    expect(await writeBodyXml()).toBe(END);
  });
});

describe('moves', () => {
  const from = { mark: 'moved-from', move: 'x' } as const;
  const to = { mark: 'moved-to', move: 'x' } as const;
  const a = createParagraph([createRun('moved-from', 'a')], from);
  const b = createParagraph([createRun('moved-to', 'a')], to);

  test('are two ranges of one name around the moved text, with its edits', async () => {
    const xml = await writeBodyXml(
      a,
      createParagraph([createRun('deleted', 'b')], { mark: 'deleted', move: 'x' }),
      createParagraph([createRun('kept', 'c')]),
      createParagraph([createRun('moved-to', 'a'), createRun('inserted', 'd')], to),
    );
    expect(xml).toBe(
      `<w:p><w:pPr>${BODY}<w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFromRangeStart w:name="move1"/>` +
        '<w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom></w:p>' +
        `<w:p><w:pPr>${BODY}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>` +
        '<w:moveFromRangeEnd/>' +
        `<w:p><w:pPr>${BODY}</w:pPr><w:r><w:t>c</w:t></w:r></w:p>` +
        `<w:p><w:pPr>${BODY}<w:rPr><w:moveTo/></w:rPr></w:pPr><w:moveToRangeStart w:name="move1"/>` +
        '<w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo><w:ins><w:r><w:t>d</w:t></w:r></w:ins></w:p><w:moveToRangeEnd/>' +
        END,
    );
  });

  test('next to each other stay two moves', async () => {
    const other = (one: RedlineParagraph) => ({ ...one, move: 'y' });
    const xml = await writeBodyXml(a, other(a), b, other(b));
    expect(xml.match(/w:name="\w+"/g)).toEqual(['move1', 'move2', 'move1', 'move2'].map((name) => `w:name="${name}"`));
    expect(xml.match(/move(From|To)RangeEnd/g)?.length).toBe(4);
  });

  test.each([
    ['one end', [a]],
    ['three ends', [a, createParagraph([]), a, b]],
    ['an end that stays', [a, b, createParagraph([], { move: 'x' })]],
  ])('are rejected with %s', async (_, paragraphs) => {
    await expect(writeRedline(createRedline(...paragraphs), letterTemplate, 'A4', revision)).rejects.toThrow(
      'the move x',
    );
  });
});

test('every change has an id of its own, an author and a date; each range ends with the id it began with', async () => {
  const document = (await writeAndReadParts(createGeneratedCase('en', 30, 60).redline))['word/document.xml'] ?? '';
  const changes = document.match(/<w:(ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart) [^>]*>/g) ?? [];
  const idOf = (xml: string) => /w:id="(\d+)"/.exec(xml)?.[1];
  expect(changes.length).toBeGreaterThan(100);
  expect(changes.filter((xml) => !xml.includes(BY))).toEqual([]);
  expect(new Set(changes.map(idOf)).size).toBe(changes.length);
  for (const end of ['From', 'To']) {
    const [starts, ends] = ['Start', 'End'].map((edge) =>
      document.match(new RegExp(`<w:move${end}Range${edge} [^>]*>`, 'g')),
    );
    expect(starts?.length).toBeGreaterThan(1);
    expect(ends?.map(idOf)).toEqual(starts?.map(idOf));
  }
});

describe('layout', () => {
  test('items hang by their own labels, which are text', async () => {
    const item = (text: string, level: number) => createParagraph([createRun('kept', text)], { style: 'item', level });
    const xml = await writeBodyXml(createParagraph([createRun('kept', 'Bidang:')]), item('a. x', 0), item('(iv) y', 1));
    expect(xml.match(/<w:keepNext\/>/g)?.length).toBe(1);
    expect(xml.match(/<w:ind .*?\/>/g)).toEqual([
      '<w:ind w:left="240" w:hanging="240"/>',
      '<w:ind w:left="1169" w:hanging="460"/>',
    ]);
    expect(xml).toContain('<w:t>a. x</w:t>');
    expect(xml).not.toContain('numPr');
  });

  test('an item hangs by the label that its end belongs to', async () => {
    const runs = [createRun('deleted', 'a. '), createRun('inserted', '(iv) '), createRun('kept', 'x')];
    const hanging = async (mark: RedlineKind) =>
      (await writeBodyXml(createParagraph(runs, { style: 'item', mark }))).match(/w:hanging="\d+"/g);
    expect([await hanging('kept'), await hanging('deleted')]).toEqual([['w:hanging="460"'], ['w:hanging="240"']]);
  });

  test('a number is inserted or deleted with its paragraph, and its break with the heading', async () => {
    const heading = (mark: RedlineKind, ...runs: RedlineRun[]) =>
      writeBodyXml(createParagraph(runs, { style: 'heading', number: 'Paragraf 3', mark }));
    expect(await heading('kept', createRun('kept', 'Dana'))).toContain(
      '<w:r><w:t>Paragraf 3</w:t><w:br/></w:r><w:r><w:t>Dana</w:t></w:r>',
    );
    expect(await heading('kept', createRun('inserted', 'Dana'))).toContain(
      '<w:r><w:t>Paragraf 3</w:t></w:r><w:ins><w:r><w:br/></w:r></w:ins><w:ins><w:r><w:t>Dana</w:t></w:r></w:ins>',
    );
    expect(await heading('deleted', createRun('deleted', 'Dana'))).toContain(
      '<w:del><w:r><w:delText>Paragraf 3</w:delText><w:br/></w:r></w:del>',
    );
    expect(await heading('kept')).toContain('<w:r><w:t>Paragraf 3</w:t></w:r></w:p>');
  });

  test('the title is at the top of every page, and the file does not reveal who made it', async () => {
    const parts = await writeAndReadParts(createRedline(createParagraph([createRun('kept', 'a')])));
    expect(parts['word/header1.xml']).toContain('>Sandingan<');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Sandingan</dc:title>');
    expect(parts['docProps/core.xml']).not.toMatch(/creator|Biro/);
    expect(parts['word/settings.xml']).not.toMatch(/rsid|trackRevisions/);
    expect(parts['word/document.xml']).not.toContain('rsid');
  });
});

test.each([
  [{ author: ' ', date: '2022-02-03T09:00:00Z' }, 'author'],
  [{ author: 'Sari', date: '2022-02-03' }, 'date'],
  [{ author: 'Sari', date: '2022-13-03T09:00:00Z' }, 'date'],
  [{ author: 'Sa\u0000ri', date: '2022-02-03T09:00:00Z' }, 'U+0000'],
])('author and date are required: %j', async (wrong, named) => {
  await expect(writeRedline(createRedline(), letterTemplate, 'A4', wrong)).rejects.toThrow(named);
});

test('every heading has the number of its text, whether all changes are accepted or rejected', async () => {
  const made = createSampleCase('ru', 'draft-2', 'counter-draft-1', ['ip']).redline;
  const document = await parseDocx(await writeRedline(made, letterTemplate, 'A4', revision));
  for (const view of ['accepted', 'rejected'] as const) {
    const numbers = listShownParagraphs(document, view).flatMap(({ text }) => /^Пункт (\d+)\n/.exec(text)?.[1] ?? []);
    expect(numbers.map(Number)).toEqual(numbers.map((_, n) => n + 1));
    expect(numbers.length).toBeGreaterThan(12);
  }
});

test.each([
  ['another number', 'Pasal 9', 'Pasal 10', 'Pasal 9\nBiaya', 'Pasal 10\nBiaya'],
  ['a number that is new', null, 'Pasal 1', 'Biaya', 'Pasal 1\nBiaya'],
  ['a number that is gone', 'Pasal 1', null, 'Pasal 1\nBiaya', 'Biaya'],
])('a heading that stays has %s as a tracked change', async (_, old, next, before, after) => {
  const heading = { changes: [{ kind: 'kept', text: 'Biaya' }], italics: { old: [], next: [] } } as const;
  const body = { changes: [], italics: { old: [], next: [] } };
  const paragraphs = buildClauseRedline({ numbers: { old, next }, heading, body });
  const document = await parseDocx(await writeRedline(createRedline(...paragraphs), letterTemplate, 'A4', revision));
  const read = (view: 'accepted' | 'rejected') =>
    listShownParagraphs(document, view)
      .filter(({ part, text }) => part === 'body' && text !== '')
      .map(({ text }) => text);
  expect([read('rejected'), read('accepted')]).toEqual([[before], [after]]);
});
