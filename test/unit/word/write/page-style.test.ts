import { describe, expect, test } from 'vitest';
import { writeDocument } from '../../../../electron/core/word/write/write-document.ts';
import { createDefaultLayout, printLayout } from '../../../../shared/model/print-layout.ts';
import { createFullText } from '../../../fixtures/word/document-texts.ts';
import { buildEmblemPng } from '../../../fixtures/word/emblem-png.ts';
import { createPageStyle, createPlainStyle, letterTemplate } from '../../../fixtures/word/page-styles.ts';
import { matchAllXml, readParts, readXmlWords } from '../../../fixtures/word/read-parts.ts';

const emblem = { file: 'a'.repeat(64), heightMm: 20 };
const prePrinted = { shiftMm: { right: 5, down: -3 }, firstPageTopMm: 70 };
const writeDocumentXml = async (...of: Parameters<typeof writeDocument>) =>
  readParts(await writeDocument(...of))['word/document.xml'] ?? '';

test('rejects a style that leaves no room for the text, and accepts a plain one', () => {
  const margins = (left: number, right: number) => ({
    ...createDefaultLayout('x'),
    marginMm: { top: 25, bottom: 25, left, right },
  });
  expect(printLayout.safeParse(margins(30, 25)).success).toBe(true);
  expect(printLayout.safeParse(margins(90, 60)).error?.issues[0]?.message).toBe('no-room');
  expect(printLayout.parse(createDefaultLayout('letter-of-intent'))).toEqual(createDefaultLayout('letter-of-intent'));
});

test('without settings the template is unchanged', () => {
  expect(createPlainStyle('F4')).toEqual({
    template: letterTemplate,
    paper: 'F4',
    emblem: null,
    lineNumbers: false,
    prePrinted: null,
  });
});

test('settings replace those of the template', async () => {
  const set = createPageStyle({
    font: 'Arial',
    sizePt: { body: 11, title: 14, heading: 13 },
    marginMm: { top: 10, right: 20, bottom: 30, left: 40 },
    lineSpacing: 1.5,
    heading: 'left',
  });
  const parts = readParts(await writeDocument(createFullText('en'), set));
  // The header moves nearer to the edge, so that it fits into ten millimetres.
  expect(parts['word/document.xml']).toContain(
    '<w:pgMar w:top="567" w:right="1134" w:bottom="1701" w:left="2268" w:header="283" w:footer="709" w:gutter="0"/>',
  );
  const styles = parts['word/styles.xml'] ?? '';
  expect(styles).toContain('w:ascii="Arial"');
  expect(styles).toContain('<w:sz w:val="22"/>');
  const style = (id: string) =>
    matchAllXml(styles, new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 'g'))[0];
  expect(style('Title')).toContain('<w:sz w:val="28"/>');
  expect(style('Heading1')).toContain('<w:sz w:val="26"/>');
  expect(style('Heading1')).toContain('<w:jc w:val="left"/>');
  expect(style('BodyText')).toContain('w:line="360"');
});

test('a label is next to its heading, and nothing follows one without a heading', async () => {
  const headings = matchAllXml(
    await writeDocumentXml(createFullText('en'), createPageStyle({ heading: 'left' })),
    /<w:p>.*?<\/w:p>/g,
  ).filter((xml) => xml.includes('"Heading1"'));
  expect(
    headings.map((xml) => [
      readXmlWords(xml),
      matchAllXml(xml, /<w:tab\/>/g).length,
      matchAllXml(xml, /w:hanging="\d+"/g),
    ]),
  ).toEqual([
    ['Paragraph 1Areas of Cooperation', 1, ['w:hanging="1656"']],
    ['Paragraph 2Areas of Cooperation', 1, ['w:hanging="1656"']],
    ['Paragraph 3', 0, ['w:hanging="1656"']],
    ['Areas of Cooperation', 0, []],
    ['Annex 1Areas of Cooperation', 1, ['w:hanging="1656"']],
  ]);
});

describe('the emblem', () => {
  test('is above the title, in proportion, with a name and no metadata', async () => {
    const parts = readParts(
      await writeDocument(createFullText('id'), createPageStyle({ emblem }, buildEmblemPng(60, 80, 'by Sari'))),
    );
    const [first] = matchAllXml(parts['word/document.xml'], /<w:p>.*?<\/w:p>/g);
    const [width = 0, height = 0] = matchAllXml(matchAllXml(first, /<wp:extent [^>]*>/g)[0], /\d+/g).map(Number);
    // 15 and 20 mm in EMU, to a twip.
    expect(Math.abs(width - 540_000)).toBeLessThan(635);
    expect(Math.abs(height - 720_000)).toBeLessThan(635);
    expect(first).toContain('descr="Lambang"');
    expect(first).toContain('<wp:docPr id="1"');
    expect(first).toContain('<w:keepNext/>');
    const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    expect(media.map(([name]) => name)).toEqual(['word/media/image1.png']);
    expect(media[0]?.[1]).not.toContain('Sari');
  });

  test('is no wider than the text', async () => {
    const xml = await writeDocumentXml(createFullText('id'), createPageStyle({ emblem }, buildEmblemPng(900, 10)));
    // 8788 twips between the margins, 635 EMU each.
    expect(xml).toContain('<wp:extent cx="5580380" ');
  });

  test('is rejected when it is not a picture', () => {
    expect(() => createPageStyle({ emblem }, null)).toThrow('picture');
    expect(() => createPageStyle({ emblem }, Buffer.from('<svg/>'))).toThrow('picture');
  });
});

test.each([
  { draft: true, lineNumbers: true, set: null, expected: true },
  { draft: true, lineNumbers: false, set: null, expected: false },
  { draft: false, lineNumbers: true, set: null, expected: false },
  { draft: true, lineNumbers: true, set: prePrinted, expected: false },
])(
  'lines are numbered on drafts only: draft $draft, set $lineNumbers, $set',
  async ({ draft, lineNumbers, set, expected }) => {
    const xml = await writeDocumentXml(createFullText('en', draft), createPageStyle({ lineNumbers, prePrinted: set }));
    expect(xml.includes('<w:lnNumType w:countBy="1" w:restart="newPage"')).toBe(expected);
  },
);

describe('pre-printed paper', () => {
  test('has nothing of ours around the text, which is shifted as a whole', async () => {
    const parts = readParts(await writeDocument(createFullText('ru', true), createPageStyle({ prePrinted })));
    expect(parts['word/document.xml']).toContain(
      '<w:pgMar w:top="1247" w:right="1134" w:bottom="1587" w:left="1984" w:header="0" w:footer="0" w:gutter="0"/>',
    );
    expect(Object.keys(parts).filter((name) => /footer|header/.test(name) && !name.includes('rels'))).toEqual([
      'word/header1.xml',
      'word/header2.xml',
    ]);
    for (const name of ['word/header1.xml', 'word/header2.xml']) expect(readXmlWords(parts[name] ?? '')).toBe('');
    expect(parts['word/document.xml']).toContain('<w:titlePg/>');
    // 70 mm, 3 of them upwards.
    expect([parts['word/header1.xml'], parts['word/header2.xml']].join('')).toContain('w:line="3798"');
  });

  test('never begins outside the page', async () => {
    const set = { shiftMm: { right: -50, down: -50 }, firstPageTopMm: 10 };
    expect(await writeDocumentXml(createFullText('ru'), createPageStyle({ prePrinted: set }))).toContain(
      '<w:pgMar w:top="0" w:right="4252" w:bottom="4252" w:left="0"',
    );
  });
});
