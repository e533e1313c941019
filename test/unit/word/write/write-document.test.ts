import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocument } from '../../../../electron/core/word/write/write-document.ts';
import type { DocumentText } from '../../../../shared/model/document-text.ts';
import {
  createBlock,
  createDocumentRun,
  createFullText,
  createItem,
  createLine,
} from '../../../fixtures/word/document-texts.ts';
import { createPlainStyle } from '../../../fixtures/word/page-styles.ts';

async function writeAndReadParts(text: DocumentText, paper: 'A4' | 'F4' = 'A4'): Promise<Record<string, string>> {
  const parts = unzipSync(await writeDocument(text, createPlainStyle(paper)));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

const matchAllTags = (xml: string | undefined, pattern: RegExp): string[] => (xml ?? '').match(pattern) ?? [];
const matchParagraphs = (xml: string | undefined) => matchAllTags(xml, /<w:p>.*?<\/w:p>/g);
const english = createFullText('en');

function createTextWithLine(text: string): DocumentText {
  return { ...english, blocks: [createBlock('preamble', null, '', [createLine(text)])] };
}

test('the same text gives the same bytes', async () => {
  const first = await writeDocument(english, createPlainStyle());
  await writeDocument(createFullText('ru'), createPlainStyle('F4'));
  expect(await writeDocument(structuredClone(english), createPlainStyle())).toEqual(first);
});

describe('a draft in English on A4', () => {
  let parts: Record<string, string>;
  let body: string[];
  beforeAll(async () => {
    parts = await writeAndReadParts(english);
    body = matchParagraphs(parts['word/document.xml']);
  });

  const holding = (text: string) => {
    const found = body.filter((paragraph) => paragraph.includes(`>${text}<`));
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} paragraphs hold ${text}`);
    return found[0];
  };

  test('has exactly these parts, types first', () => {
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/_rels/endnotes.xml.rels',
      'word/_rels/fontTable.xml.rels',
      'word/_rels/footer1.xml.rels',
      'word/_rels/footnotes.xml.rels',
      'word/_rels/header1.xml.rels',
      'word/document.xml',
      'word/endnotes.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footnotes.xml',
      'word/header1.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
    expect(parts['[Content_Types].xml']).not.toContain('custom');
    expect(parts['_rels/.rels']).not.toContain('custom');
  });

  test('states its title and language, and no person or time', () => {
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>LETTER OF INTENT BETWEEN THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA AND ITS PARTNER</dc:title>',
    );
    expect(matchAllTags(parts['docProps/core.xml'], /<(dc|cp|dcterms):\w+/g)).toEqual([
      '<cp:coreProperties',
      '<dc:title',
      '<dc:language',
    ]);
    expect(parts['docProps/app.xml']).not.toMatch(/Company|Manager|Application|Template/);
  });

  test('sets the language of every run, and of the document', () => {
    const runs = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'].flatMap((name) =>
      matchAllTags(parts[name], /<w:r>.*?<\/w:r>/g),
    );
    expect(runs.length).toBeGreaterThan(60);
    expect(runs.filter((xml) => !xml.includes('<w:lang w:val="en-GB"/>'))).toEqual([]);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>');
  });

  test('prints italics, braces and ampersands, and keeps spaces', () => {
    expect(holding('inter alia')).toContain('<w:rPr><w:i/><w:iCs/><w:lang w:val="en-GB"/></w:rPr>');
    expect(body.join('')).toContain('industry &amp; trade, {with} due');
    expect(body.join('').replaceAll('<w:t xml:space="preserve">', '')).not.toContain('<w:t');
  });

  test('has one outline heading for label and heading', () => {
    expect(body.filter((xml) => xml.includes('"Heading1"')).length).toBe(5);
    expect(holding('Paragraph 1').replace(/<w:rPr>.*?<\/w:rPr>/g, '')).toContain(
      'Paragraph 1</w:t><w:br/></w:r><w:r><w:t xml:space="preserve">Areas of Cooperation</w:t>',
    );
    const style = matchAllTags(parts['word/styles.xml'], /<w:style [^>]*w:styleId="Heading1">.*?<\/w:style>/g)[0];
    for (const wanted of [
      '<w:keepNext/>',
      '<w:keepLines/>',
      '<w:outlineLvl w:val="0"/>',
      '<w:jc w:val="center"/>',
      '<w:b/>',
    ]) {
      expect(style).toContain(wanted);
    }
  });

  test('makes real lists that start where the text does', () => {
    const numbers = matchAllTags(parts['word/document.xml'], /<w:numPr>.*?<\/w:numPr>/g).map((xml) =>
      matchAllTags(xml, /\d+/g).map(Number),
    );
    expect(numbers.slice(0, 15)).toEqual([
      [0, 1], [1, 2], [1, 2], [0, 1], [1, 3], [2, 4], [2, 4], [1, 3], [0, 1],
      [0, 5], [0, 6], [0, 6], [0, 7], [0, 7], [0, 8],
    ]); // biome-ignore format: a table
    const numbering = parts['word/numbering.xml'];
    // LibreOffice repeats the first number in a .doc where lists share a definition and start anew.
    const instance = (id: number) => {
      const own = matchAllTags(numbering, new RegExp(`<w:num w:numId="${id}">.*?</w:num>`, 'g'))[0];
      const definition = /w:abstractNumId w:val="(\d+)"/.exec(own ?? '')?.[1];
      return matchAllTags(
        numbering,
        new RegExp(`<w:abstractNum w:abstractNumId="${definition}">.*?</w:abstractNum>`, 'g'),
      )[0];
    };
    expect(instance(6)).toContain('<w:lvl w:ilvl="0"><w:start w:val="3"/>');
    expect(instance(3)).toContain('<w:lvl w:ilvl="1"><w:start w:val="1"/>');
    expect(numbering).not.toContain('startOverride');
    const definitions = matchAllTags(numbering, /<w:num w:numId="\d+"><w:abstractNumId w:val="\d+"\/>/g);
    expect(new Set(definitions.map((xml) => /(\d+)"\/>$/.exec(xml)?.[1])).size).toBe(definitions.length);
    expect(numbering).toContain('<w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%2)"/>');
    expect(numbering).toContain('<w:numFmt w:val="russianLower"/><w:lvlText w:val="%1)"/>');
    expect(numbering).toContain('<w:lvlText w:val="э)"/>');
    expect(numbering).toContain('<w:ind w:left="1418" w:hanging="709"/>');
  });

  test('keeps the signatures whole and with the end of the closing', () => {
    const table = matchAllTags(parts['word/document.xml'], /<w:tbl>.*<\/w:tbl>/g)[0];
    expect(matchAllTags(table, /<w:cantSplit\/>/g).length).toBe(3);
    expect(matchAllTags(table, /<w:gridCol w:w="(\d+)"\/>/g)).toEqual([
      '<w:gridCol w:w="4394"/>',
      '<w:gridCol w:w="4394"/>',
    ]);
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    const rows = matchAllTags(table, /<w:tr>.*?<\/w:tr>/g);
    expect(rows.map((row) => matchParagraphs(row).filter((xml) => !xml.includes('<w:keepNext/>')).length)).toEqual([
      0, 0, 2,
    ]);
    expect(holding('______ 2022.')).toContain('<w:keepNext/>');
    expect(body[body.indexOf(holding('______ 2022.')) - 1]).toContain('<w:keepNext/>');
    expect(rows[1]).toContain('<w:pBdr><w:bottom w:val="single"');
    expect(rows[1]).toContain('A. Name');
  });

  test('numbers its pages by fields with a result, and has the mark of a draft', () => {
    const printed = matchParagraphs(parts['word/footer1.xml'])[0]?.replace(
      /<w:rPr>.*?<\/w:rPr>|<\/?w:[rt]( [^>]*)?>/g,
      '',
    );
    expect(printed).toContain(
      'Page <w:fldSimple w:instr=" PAGE ">1</w:fldSimple> of <w:fldSimple w:instr=" NUMPAGES ">1</w:fldSimple>',
    );
    expect(matchAllTags(parts['word/header1.xml'], />DRAFT</g).length).toBe(1);
  });

  test('puts each annex on a page of its own, after the signatures', () => {
    expect(holding('Annex 1')).toContain('<w:pageBreakBefore/>');
    expect(parts['word/document.xml']?.indexOf('Annex 1')).toBeGreaterThan(
      parts['word/document.xml']?.indexOf('</w:tbl>') ?? 0,
    );
  });

  test('has the size of A4', () => {
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(parts['word/document.xml']).toContain(
      '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>',
    );
  });
});

test('has the size of F4, and a final text has no mark', async () => {
  const parts = await writeAndReadParts(createFullText('ru', false), 'F4');
  expect(parts['word/document.xml']).toContain('<w:pgSz w:w="12189" w:h="18709" w:orient="portrait"/>');
  expect(parts['word/document.xml']).not.toContain('headerReference');
  expect(Object.keys(parts).filter((name) => name.includes('header'))).toEqual([]);
  expect(parts['word/footer1.xml']).toContain('>Страница <');
});

test('line feeds and tabs are elements, never characters', async () => {
  const document = (await writeAndReadParts(createTextWithLine('one\ntwo\tthree')))['word/document.xml'];
  expect(document).toContain(
    'one</w:t><w:br/><w:t xml:space="preserve">two</w:t><w:tab/><w:t xml:space="preserve">three',
  );
  expect(document).not.toMatch(/[\n\t]/);
});

test('words in braces are plain text', async () => {
  const text = {
    ...english,
    blocks: [
      createBlock('paragraph', null, '', [createItem('1.', 'decimal', 1, '{default-bullet-numbering-0} {1-0}')]),
    ],
  };
  expect((await writeAndReadParts(text))['word/document.xml']).toContain('>{default-bullet-numbering-0} {1-0}<');
});

test.each([
  ['\u0000', 'U+0000'],
  ['\u000b', 'U+000B'],
  ['\r', 'U+000D'],
  ['\ud800', 'U+D800'],
  ['\ufffe', 'U+FFFE'],
])('rejects a character that XML cannot hold, by its number: %j', async (character, named) => {
  await expect(writeDocument(createTextWithLine(`a${character}b`), createPlainStyle())).rejects.toThrow(
    `${named} at 1`,
  );
});

test('keeps rare characters that XML can hold', async () => {
  const rare = 'a\u00a0b\u202fc\u200bd\u2011e\u{1f600}f\u0085';
  expect((await writeAndReadParts(createTextWithLine(rare)))['word/document.xml']).toContain(`>${rare}<`);
});

test('rejects a list item in the title', async () => {
  const text = { ...english, title: [createItem('1.', 'decimal', 1, 'x')] };
  await expect(writeDocument(text, createPlainStyle())).rejects.toThrow('title');
});

test('empty parts are printed as empty', async () => {
  const empty = { heading: [], name: '', title: '' };
  const text: DocumentText = {
    language: 'be',
    title: [],
    blocks: [
      {
        kind: 'paragraph',
        label: null,
        heading: [],
        lines: [
          { runs: [createDocumentRun('')], item: null },
          { runs: [], item: null },
        ],
      },
    ],
    signatures: [empty, empty],
    draft: false,
  };
  expect(matchAllTags((await writeAndReadParts(text))['word/document.xml'], /<w:t[ >]/g)).toEqual([]);
});
