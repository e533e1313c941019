import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspectDocx } from '../../../../electron/core/word/inspect/inspect-docx.ts';
import { normalizeSearchText } from '../../../../electron/core/word/inspect/search-words.ts';
import type { WordFinding } from '../../../../electron/core/word/inspect/word-finding.ts';
import { writeReport } from '../../../../electron/core/word/write/report/write-report.ts';
import { writeReview } from '../../../../electron/core/word/write/review/write-review.ts';
import { writeSideBySide } from '../../../../electron/core/word/write/side-by-side/write-side-by-side.ts';
import { writeDocument, writeDocuments } from '../../../../electron/core/word/write/write-document.ts';
import { createReview } from '../../../fixtures/word/create-review.ts';
import { createFullText, createLine } from '../../../fixtures/word/document-texts.ts';
import { buildEmblemPng } from '../../../fixtures/word/emblem-png.ts';
import { createPageStyle, createPlainStyle, letterTemplate } from '../../../fixtures/word/page-styles.ts';
import { checklistReport } from '../../../fixtures/word/sample-reports.ts';
import { createSampleText } from '../../../fixtures/word/sample-text.ts';
import { runs } from '../../diff/texts.ts';

const emblem = { file: 'a'.repeat(64), heightMm: 20 };
const clean = await writeDocument(createFullText('en'), createPlainStyle());
const inspectFile = (bytes: Uint8Array, ...forbidden: string[]): readonly WordFinding[] =>
  inspectDocx(bytes, { forbidden });

type Parts = Record<string, Uint8Array>;

/** The clean file with a change to its parts. */
function tamperParts(change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = { ...unzipSync(clean) };
  change(parts);
  return zipSync(parts);
}

const editPart = (part: string, from: string | RegExp, to: string): Uint8Array =>
  tamperParts((parts) => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`nothing to change in ${part}`);
    parts[part] = strToU8(after);
  });

test('finds nothing in files that our writers make for the counterpart', async () => {
  const files = [
    clean,
    await writeDocument(
      createSampleText('ru', 'BY', true),
      createPageStyle({ emblem, lineNumbers: true, heading: 'left' }, buildEmblemPng()),
    ),
    await writeDocument(
      createSampleText('id', 'ID'),
      createPageStyle({ prePrinted: { shiftMm: { right: 1, down: 1 }, firstPageTopMm: 60 } }),
    ),
    await writeDocuments(
      [createSampleText('id', 'ID'), createSampleText('en', 'ID')],
      createPageStyle({ emblem }, buildEmblemPng()),
    ),
    await writeSideBySide(createSampleText('id', 'ID'), createSampleText('ru', 'ID'), createPlainStyle()),
    await writeReport(checklistReport, createPlainStyle()),
  ];
  expect(files.map((bytes) => inspectFile(bytes, 'Sari', 'made by'))).toEqual(files.map(() => []));
});

test('finds the internal parts of files sent to a unit', async () => {
  const found = inspectFile(await writeReview(createReview(createFullText('en')), letterTemplate, 'A4'));
  expect(new Set(found.map(({ kind }) => kind))).toEqual(
    new Set(['part', 'control', 'bookmark', 'tracked-change', 'property']),
  );
});

const DOCUMENT = 'word/document.xml';
const insertInBody = (xml: string) => editPart(DOCUMENT, '<w:body>', `<w:body>${xml}`);
const insertParagraph = (inside: string) => insertInBody(`<w:p>${inside}</w:p>`);

describe('finds', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['a comments part', tamperParts((parts) => (parts['word/comments.xml'] = strToU8('<w:comments/>'))), 'part', 'word/comments.xml'],
    ['custom data', tamperParts((parts) => (parts['customXml/item1.xml'] = strToU8('<a/>'))), 'part', 'customXml/item1.xml'],
    ['custom properties', tamperParts((parts) => (parts['docProps/custom.xml'] = strToU8('<a/>'))), 'part', 'docProps/custom.xml'],
    ['a macro', tamperParts((parts) => (parts['word/vbaProject.bin'] = strToU8('x'))), 'part', 'word/vbaProject.bin'],
    ['an insertion', insertParagraph('<w:ins w:id="1"><w:r/></w:ins>'), 'tracked-change', 'w:ins'],
    ['a deletion', insertParagraph('<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>'), 'tracked-change', 'w:del'],
    ['a changed look', insertParagraph('<w:r><w:rPr><w:rPrChange w:id="1"/></w:rPr></w:r>'), 'tracked-change', 'w:rPrChange'],
    ['a move', insertParagraph('<w:moveFromRangeStart w:id="1"/>'), 'tracked-change', 'w:moveFromRangeStart'],
    ['who changed it', insertParagraph('<w:ins w:author="Sari"/>'), 'property', 'author: Sari'],
    ['a comment reference', insertParagraph('<w:r><w:commentReference w:id="1"/></w:r>'), 'comment', 'w:commentReference'],
    ['a content control', insertInBody('<w:sdt/>'), 'control', 'w:sdt'],
    ['a bookmark', insertParagraph('<w:bookmarkStart w:id="0" w:name="_nsk_x"/>'), 'bookmark', 'w:bookmarkStart'],
    ['hidden words', insertParagraph('<w:r><w:rPr><w:vanish/></w:rPr></w:r>'), 'hidden', 'w:vanish'],
    ['white words', insertParagraph('<w:r><w:rPr><w:color w:val="ffffff"/></w:rPr></w:r>'), 'hidden', 'w:color'],
    ['revision ids of a run', insertParagraph('<w:r w:rsidR="00AA"/>'), 'revision-id', 'rsidR'],
    ['revision ids', editPart('word/settings.xml', '<w:compat>', '<w:rsids/><w:compat>'), 'revision-id', 'w:rsids'],
    ['variables', editPart('word/settings.xml', '<w:compat>', '<w:docVars/><w:compat>'), 'variable', 'w:docVars'],
    ['an author', editPart('docProps/core.xml', '</cp:', '<dc:creator>Sari</dc:creator></cp:'), 'property', 'dc:creator: Sari'],
    ['a company', editPart('docProps/app.xml', /\/>$/, '><Company>KPAII</Company></Properties>'), 'property', 'Company: KPAII'],
    [
      'a link to elsewhere',
      editPart('word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="r" Type="t" Target="file:///x" TargetMode="External"/></Relationships>'),
      'external',
      'file:///x',
    ],
    ['a comment of XML', insertParagraph('<!-- by Sari -->'), 'remark', ' by Sari '],
    ['a part that is no XML', editPart('word/styles.xml', '<w:styles', '<w:styles <'), 'unreadable', ''],
  ])('%s', (_, bytes, kind, detail) => {
    expect(inspectFile(bytes)).toContainEqual(expect.objectContaining({ kind, detail }));
  }); // biome-ignore format: a table

  test('text in a picture file beyond its pixels', () => {
    const bytes = tamperParts((parts) => (parts['word/media/image1.png'] = buildEmblemPng(3, 3, 'made by Sari')));
    expect(inspectFile(bytes, 'made by Sari')).toEqual([
      { kind: 'picture', part: 'word/media/image1.png', detail: 'png' },
      { kind: 'forbidden', part: 'word/media/image1.png', detail: 'made by Sari' },
    ]);
  });

  test('bytes after the end of the package', () => {
    const bytes = Buffer.concat([clean, Buffer.from('made by Sari')]);
    expect(inspectFile(bytes)).toEqual([{ kind: 'remark', part: '', detail: '' }]);
  });

  test('no option that is turned off', () => {
    expect(inspectFile(insertParagraph('<w:r><w:rPr><w:vanish w:val="false"/></w:rPr></w:r>'))).toEqual([]);
  });
});

describe('finds forbidden words', () => {
  const where = (bytes: Uint8Array, ...words: string[]) =>
    inspectFile(bytes, ...words).flatMap(({ kind, part, detail }) => (kind === 'forbidden' ? [[part, detail]] : []));

  test.each<[string, Uint8Array, string]>([
    ['over runs', insertParagraph('<w:r><w:t>batas </w:t></w:r><w:r><w:t>akhir</w:t></w:r>'), 'batas akhir'],
    ['over paragraphs', insertInBody('<w:p><w:r><w:t>batas</w:t></w:r></w:p><w:p><w:r><w:t>akhir</w:t></w:r></w:p>'), 'batas\nakhir'],
    ['with fixed spaces', insertParagraph('<w:r><w:t>batas\u00a0akhir</w:t></w:r>'), 'batas akhir'],
    ['with a tab', insertParagraph('<w:r><w:t>batas</w:t><w:tab/><w:t>akhir</w:t></w:r>'), 'batas akhir'],
    ['with a hyphen', insertParagraph('<w:r><w:t>masing</w:t><w:noBreakHyphen/><w:t>masing</w:t></w:r>'), 'masing-masing'],
    ['with a soft hyphen', insertParagraph('<w:r><w:t>pelabu\u00adhan</w:t></w:r>'), 'pelabuhan'],
    ['escaped', insertParagraph('<w:r><w:t>A &amp; B &#x3C; C</w:t></w:r>'), 'A & B < C'],
    ['in CDATA', insertParagraph('<w:r><w:t><![CDATA[A & B < C]]></w:t></w:r>'), 'A & B < C'],
    ['decomposed', insertParagraph('<w:r><w:t>Cafe\u0301 Jakarta</w:t></w:r>'), 'Café Jakarta'],
    ['in an attribute', insertParagraph('<w:r><w:rPr><w:rStyle w:val="Batas &quot;akhir&quot;"/></w:rPr></w:r>'), 'Batas "akhir"'],
    ['in a comment of XML', insertParagraph('<!-- batas akhir -->'), 'batas akhir'],
    ['in a deletion', insertParagraph('<w:del><w:r><w:delText>batas akhir</w:delText></w:r></w:del>'), 'batas akhir'],
    ['in a text box in a paragraph', insertParagraph('<w:r><w:t>batas </w:t><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent><w:t>akhir</w:t></w:r>'), 'batas akhir'],
    ['in what is no XML', editPart(DOCUMENT, '<w:body>', '<w:body><batas akhir'), 'batas akhir'],
  ])('%s', (_, bytes, words) => {
    expect(where(bytes, words)).toEqual([[DOCUMENT, words.replace('\n', ' ')]]);
  }); // biome-ignore format: a table

  test('in the name of a part', () => {
    const bytes = tamperParts((parts) => (parts['word/media/batas-akhir.png'] = buildEmblemPng(1, 1)));
    expect(where(bytes, 'batas-akhir')).toEqual([['word/media/batas-akhir.png', 'batas-akhir']]);
  });

  test('in each part that contains them', () => {
    expect(where(clean, 'DRAFT', 'Page')).toEqual([
      ['word/footer1.xml', 'Page'],
      ['word/header1.xml', 'DRAFT'],
    ]);
  });

  test('as whole words only if they are short', () => {
    const file = (text: string) => insertParagraph(`<w:r><w:t>${text}</w:t></w:r>`);
    expect(where(file('oleh KSP, bukan'), 'KSP')).toHaveLength(1);
    expect(where(file('XKSPX dan AKSP'), 'KSP')).toEqual([]);
    expect(where(file('dari ЁЖ.'), 'ЁЖ')).toHaveLength(1);
    expect(where(file('dari ЁЖИК'), 'ЁЖ')).toEqual([]);
    expect(where(file('AGROINDUSTRI'), 'AGRO')).toHaveLength(1);
  });

  test('only if there are any', () => {
    expect(inspectFile(clean, '', ' ', '\u00ad', 'batas akhir', 'KSP')).toEqual([]);
  });
});

test('words planted anywhere in a text are found, however runs split them', async () => {
  const word = fc.stringMatching(/^[a-zа-яё0-9&<>"'{}-]{4,12}$/u);
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(40)), async (words, cuts) => {
      const planted = words.join(' ');
      const edges = [...new Set([0, ...cuts.map((cut) => Math.min(cut, planted.length)), planted.length])].sort((a, b) => a - b);
      const pieces = edges.slice(1).map((end, n) => ({ text: planted.slice(edges[n], end), italics: n % 2 === 1 }));
      const text = { ...createSampleText('id', 'ID'), blocks: [], title: [createLine('x'), { runs: pieces, item: null }] };
      const found = inspectDocx(await writeDocument(text, createPlainStyle()), { forbidden: [planted, 'absent-words'] });
      expect(found.map(({ part, detail }) => [part, detail])).toContainEqual([DOCUMENT, planted]);
      expect(found.some(({ detail }) => detail === 'absent-words')).toBe(false);
    }),
    { numRuns: Math.max(50, runs / 20) },
  );
}); // biome-ignore format: long lines

test('text for searching has single ordinary spaces and no format characters', () => {
  const spaces = fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u2009', '\u3000', '\u00ad', '\u200b', 'a', 'я', '.');
  fc.assert(
    fc.property(fc.array(spaces), (signs) => {
      const words = signs
        .join('')
        .replace(/\p{Cf}/gu, '')
        .split(/\s+/u);
      expect(normalizeSearchText(signs.join(''))).toBe(words.filter((word) => word !== '').join(' '));
    }),
    { numRuns: runs },
  );
});
