import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../../electron/core/word/found.ts';
import { inspect } from '../../../electron/core/word/inspect.ts';
import { writeReport } from '../../../electron/core/word/report.ts';
import { writeReview } from '../../../electron/core/word/review.ts';
import { writeSideBySide } from '../../../electron/core/word/side-by-side.ts';
import { writeDocument, writeDocuments } from '../../../electron/core/word/write.ts';
import { emblemPng } from '../../fixtures/word/emblem.ts';
import { checklist } from '../../fixtures/word/reports.ts';
import { reviewOf } from '../../fixtures/word/reviews.ts';
import { sampleText } from '../../fixtures/word/sample.ts';
import { dressedAs, letterOfIntent, plain } from '../../fixtures/word/template.ts';
import { fullText, line } from '../../fixtures/word/texts.ts';
import { runs } from '../diff/texts.ts';

const emblem = { file: 'a'.repeat(64), heightMm: 20 };
const clean = await writeDocument(fullText('en'), plain());
const seen = (bytes: Uint8Array, ...forbidden: string[]): readonly Found[] => inspect(bytes, { forbidden });

type Parts = Record<string, Uint8Array>;

/** The clean file with something done to its parts. */
function tampered(change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = { ...unzipSync(clean) };
  change(parts);
  return zipSync(parts);
}

const edited = (part: string, from: string | RegExp, to: string): Uint8Array =>
  tampered((parts) => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`nothing to change in ${part}`);
    parts[part] = strToU8(after);
  });

test('what our writers make for the counterpart is clean', async () => {
  const files = [
    clean,
    await writeDocument(
      sampleText('ru', 'BY', true),
      dressedAs({ emblem, lineNumbers: true, heading: 'left' }, emblemPng()),
    ),
    await writeDocument(
      sampleText('id', 'ID'),
      dressedAs({ prePrinted: { shiftMm: { right: 1, down: 1 }, firstPageTopMm: 60 } }),
    ),
    await writeDocuments([sampleText('id', 'ID'), sampleText('en', 'ID')], dressedAs({ emblem }, emblemPng())),
    await writeSideBySide(sampleText('id', 'ID'), sampleText('ru', 'ID'), plain()),
    await writeReport(checklist, plain()),
  ];
  expect(files.map((bytes) => seen(bytes, 'Sari', 'made by'))).toEqual(files.map(() => []));
});

test('what a unit gets is not', async () => {
  const found = seen(await writeReview(reviewOf(fullText('en')), letterOfIntent, 'A4'));
  expect(new Set(found.map(({ kind }) => kind))).toEqual(
    new Set(['part', 'control', 'bookmark', 'tracked-change', 'property']),
  );
});

const DOCUMENT = 'word/document.xml';
const inBody = (xml: string) => edited(DOCUMENT, '<w:body>', `<w:body>${xml}`);
const paragraph = (inside: string) => inBody(`<w:p>${inside}</w:p>`);

describe('finds', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['a comments part', tampered((parts) => (parts['word/comments.xml'] = strToU8('<w:comments/>'))), 'part', 'word/comments.xml'],
    ['custom data', tampered((parts) => (parts['customXml/item1.xml'] = strToU8('<a/>'))), 'part', 'customXml/item1.xml'],
    ['custom properties', tampered((parts) => (parts['docProps/custom.xml'] = strToU8('<a/>'))), 'part', 'docProps/custom.xml'],
    ['a macro', tampered((parts) => (parts['word/vbaProject.bin'] = strToU8('x'))), 'part', 'word/vbaProject.bin'],
    ['an insertion', paragraph('<w:ins w:id="1"><w:r/></w:ins>'), 'tracked-change', 'w:ins'],
    ['a deletion', paragraph('<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>'), 'tracked-change', 'w:del'],
    ['a changed look', paragraph('<w:r><w:rPr><w:rPrChange w:id="1"/></w:rPr></w:r>'), 'tracked-change', 'w:rPrChange'],
    ['a move', paragraph('<w:moveFromRangeStart w:id="1"/>'), 'tracked-change', 'w:moveFromRangeStart'],
    ['who changed it', paragraph('<w:ins w:author="Sari"/>'), 'property', 'author: Sari'],
    ['a comment reference', paragraph('<w:r><w:commentReference w:id="1"/></w:r>'), 'comment', 'w:commentReference'],
    ['a content control', inBody('<w:sdt/>'), 'control', 'w:sdt'],
    ['a bookmark', paragraph('<w:bookmarkStart w:id="0" w:name="_nsk_x"/>'), 'bookmark', 'w:bookmarkStart'],
    ['hidden words', paragraph('<w:r><w:rPr><w:vanish/></w:rPr></w:r>'), 'hidden', 'w:vanish'],
    ['white words', paragraph('<w:r><w:rPr><w:color w:val="ffffff"/></w:rPr></w:r>'), 'hidden', 'w:color'],
    ['revision ids of a run', paragraph('<w:r w:rsidR="00AA"/>'), 'revision-id', 'rsidR'],
    ['revision ids', edited('word/settings.xml', '<w:compat>', '<w:rsids/><w:compat>'), 'revision-id', 'w:rsids'],
    ['variables', edited('word/settings.xml', '<w:compat>', '<w:docVars/><w:compat>'), 'variable', 'w:docVars'],
    ['an author', edited('docProps/core.xml', '</cp:', '<dc:creator>Sari</dc:creator></cp:'), 'property', 'dc:creator: Sari'],
    ['a company', edited('docProps/app.xml', /\/>$/, '><Company>KPAII</Company></Properties>'), 'property', 'Company: KPAII'],
    [
      'a link to elsewhere',
      edited('word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="r" Type="t" Target="file:///x" TargetMode="External"/></Relationships>'),
      'external',
      'file:///x',
    ],
    ['a comment of XML', paragraph('<!-- by Sari -->'), 'remark', ' by Sari '],
    ['a part that is no XML', edited('word/styles.xml', '<w:styles', '<w:styles <'), 'unreadable', ''],
  ])('%s', (_, bytes, kind, detail) => {
    expect(seen(bytes)).toContainEqual(expect.objectContaining({ kind, detail }));
  }); // biome-ignore format: a table

  test('what a picture says besides its pixels', () => {
    const bytes = tampered((parts) => (parts['word/media/image1.png'] = emblemPng(3, 3, 'made by Sari')));
    expect(seen(bytes, 'made by Sari')).toEqual([
      { kind: 'picture', part: 'word/media/image1.png', detail: 'png' },
      { kind: 'forbidden', part: 'word/media/image1.png', detail: 'made by Sari' },
    ]);
  });

  test('words behind the end of the package', () => {
    const bytes = Buffer.concat([clean, Buffer.from('made by Sari')]);
    expect(seen(bytes)).toEqual([{ kind: 'remark', part: '', detail: '' }]);
  });

  test('but not what is off', () => {
    expect(seen(paragraph('<w:r><w:rPr><w:vanish w:val="false"/></w:rPr></w:r>'))).toEqual([]);
  });
});

describe('forbidden words are found', () => {
  const where = (bytes: Uint8Array, ...words: string[]) =>
    seen(bytes, ...words).flatMap(({ kind, part, detail }) => (kind === 'forbidden' ? [[part, detail]] : []));

  test.each<[string, Uint8Array, string]>([
    ['over runs', paragraph('<w:r><w:t>batas </w:t></w:r><w:r><w:t>akhir</w:t></w:r>'), 'batas akhir'],
    ['over paragraphs', inBody('<w:p><w:r><w:t>batas</w:t></w:r></w:p><w:p><w:r><w:t>akhir</w:t></w:r></w:p>'), 'batas\nakhir'],
    ['with fixed spaces', paragraph('<w:r><w:t>batas\u00a0akhir</w:t></w:r>'), 'batas akhir'],
    ['with a tab', paragraph('<w:r><w:t>batas</w:t><w:tab/><w:t>akhir</w:t></w:r>'), 'batas akhir'],
    ['with a hyphen', paragraph('<w:r><w:t>masing</w:t><w:noBreakHyphen/><w:t>masing</w:t></w:r>'), 'masing-masing'],
    ['with a soft hyphen', paragraph('<w:r><w:t>pelabu\u00adhan</w:t></w:r>'), 'pelabuhan'],
    ['escaped', paragraph('<w:r><w:t>A &amp; B &#x3C; C</w:t></w:r>'), 'A & B < C'],
    ['in CDATA', paragraph('<w:r><w:t><![CDATA[A & B < C]]></w:t></w:r>'), 'A & B < C'],
    ['decomposed', paragraph('<w:r><w:t>Cafe\u0301 Jakarta</w:t></w:r>'), 'Café Jakarta'],
    ['in an attribute', paragraph('<w:r><w:rPr><w:rStyle w:val="Batas &quot;akhir&quot;"/></w:rPr></w:r>'), 'Batas "akhir"'],
    ['in a comment of XML', paragraph('<!-- batas akhir -->'), 'batas akhir'],
    ['in a deletion', paragraph('<w:del><w:r><w:delText>batas akhir</w:delText></w:r></w:del>'), 'batas akhir'],
    ['in a text box in a paragraph', paragraph('<w:r><w:t>batas </w:t><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent><w:t>akhir</w:t></w:r>'), 'batas akhir'],
    ['in what is no XML', edited(DOCUMENT, '<w:body>', '<w:body><batas akhir'), 'batas akhir'],
  ])('%s', (_, bytes, words) => {
    expect(where(bytes, words)).toEqual([[DOCUMENT, words.replace('\n', ' ')]]);
  }); // biome-ignore format: a table

  test('in the name of a part', () => {
    const bytes = tampered((parts) => (parts['word/media/batas-akhir.png'] = emblemPng(1, 1)));
    expect(where(bytes, 'batas-akhir')).toEqual([['word/media/batas-akhir.png', 'batas-akhir']]);
  });

  test('in each part that holds them', () => {
    expect(where(clean, 'DRAFT', 'Page')).toEqual([
      ['word/footer1.xml', 'Page'],
      ['word/header1.xml', 'DRAFT'],
    ]);
  });

  test('short ones as words alone', () => {
    const file = (text: string) => paragraph(`<w:r><w:t>${text}</w:t></w:r>`);
    expect(where(file('oleh KSP, bukan'), 'KSP')).toHaveLength(1);
    expect(where(file('XKSPX dan AKSP'), 'KSP')).toEqual([]);
    expect(where(file('dari ЁЖ.'), 'ЁЖ')).toHaveLength(1);
    expect(where(file('dari ЁЖИК'), 'ЁЖ')).toEqual([]);
    expect(where(file('AGROINDUSTRI'), 'AGRO')).toHaveLength(1);
  });

  test('and nothing where there are none', () => {
    expect(seen(clean, '', ' ', '\u00ad', 'batas akhir', 'KSP')).toEqual([]);
  });
});

test('words planted anywhere in a text are found, however runs part them', async () => {
  const word = fc.stringMatching(/^[a-zа-яё0-9&<>"'{}-]{4,12}$/u);
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(40)), async (words, cuts) => {
      const planted = words.join(' ');
      const edges = [...new Set([0, ...cuts.map((cut) => Math.min(cut, planted.length)), planted.length])].sort((a, b) => a - b);
      const pieces = edges.slice(1).map((end, n) => ({ text: planted.slice(edges[n], end), italics: n % 2 === 1 }));
      const text = { ...sampleText('id', 'ID'), blocks: [], title: [line('x'), { runs: pieces, item: null }] };
      const found = inspect(await writeDocument(text, plain()), { forbidden: [planted, 'absent-words'] });
      expect(found.map(({ part, detail }) => [part, detail])).toContainEqual([DOCUMENT, planted]);
      expect(found.some(({ detail }) => detail === 'absent-words')).toBe(false);
    }),
    { numRuns: Math.max(50, runs / 20) },
  );
}); // biome-ignore format: long lines
