import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../../../../electron/core/word/read/views/shown-paragraphs.ts';
import {
  buildDocx,
  buildParts,
  contentTypesXml,
  deletedXml,
  documentXml,
  insertedXml,
  type PackageContent,
  paragraphXml,
  parseBody,
  partXml,
  relationshipsXml,
  runXml,
  trackedXml,
  zipParts,
} from '../build-docx.ts';
import { catchCode, validDocument } from './catch-code.ts';

const MB = 1024 * 1024;
const repeatSpaces = (bytes: number) => ' '.repeat(bytes);
const comment = `<!--${repeatSpaces(19 * MB)}-->`;

test('the base file of the forged ones is valid', async () => {
  expect((await parseDocx(validDocument)).paragraphs).toHaveLength(1);
});

describe('too large', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['a file of more than 25 MB', () => new Uint8Array(25 * MB + 1), 'word-file-large'],
    ['a part that is 21 MB of nothing', () => buildDocx(comment + repeatSpaces(2 * MB)), 'word-part-large'],
    ['an attribute of 21 MB', () => buildDocx(`<w:p w:rsidR="${'a'.repeat(21 * MB)}"/>`), 'word-part-large'],
    [
      'parts that are small one by one',
      () =>
        buildDocx(comment, {
          ...Object.fromEntries(
            ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'].map((name) => [
              `word/${name}.xml`,
              partXml(`w:${name}`, comment),
            ]),
          ),
        }),
      'word-inflates',
    ],
    [
      'more than 2,000 entries',
      () =>
        zipParts({
          ...buildParts(documentXml('')),
          ...Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`media/${n}`, ''])),
        }),
      'word-entries',
    ],
    [
      'a picture that is 200 MB of nothing',
      () => buildDocx('', { 'word/media/a.png': new Uint8Array(200 * MB) }),
      'word-part-large',
    ],
    [
      'pictures that are small one by one',
      () =>
        buildDocx(
          '',
          Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`word/media/${n}.png`, new Uint8Array(19 * MB)])),
        ),
      'word-inflates',
    ],
    [
      '1,001 attributes of one element',
      () => buildDocx(`<w:p ${Array.from({ length: 1001 }, (_, n) => `a${n}=""`).join(' ')}/>`),
      'word-damaged',
    ],
    ['1,000,001 paragraphs', () => buildDocx('<w:p/>'.repeat(1_000_001)), 'reader-memory'],
    ['elements 200,000 deep', () => buildDocx(`${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}`), 'word-deep'],
    [
      'properties 200,000 deep',
      () => buildDocx(paragraphXml('', '<w:x>'.repeat(200_000) + '</w:x>'.repeat(200_000))),
      'word-deep',
    ],
    ['200,000 properties', () => buildDocx(paragraphXml('', '<w:b/>'.repeat(200_000))), 'word-damaged'],
    [
      'text boxes in text boxes',
      () => buildDocx(paragraphXml('<w:r><w:pict><v:textbox><w:txbxContent><w:p>'.repeat(100))),
      'word-deep',
    ],
  ])('rejects what is too large: %s', async (_, bytes, code) => {
    expect(await catchCode(bytes())).toBe(code);
  });

  test('reads a file just below the limits', async () => {
    const document = await parseBody(`<w:p w:rsidR="${'a'.repeat(19 * MB)}"/>${paragraphXml(runXml('baik'))}`);
    expect(document.paragraphs).toHaveLength(2);
    expect(
      listShownParagraphs(
        await parseBody(`${'<w:x>'.repeat(250)}${paragraphXml(runXml('baik'))}${'</w:x>'.repeat(250)}`),
        'all',
      ),
    ).toMatchObject([{ text: 'baik' }]);
  });
});

describe('not a Word document, or more than one', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const compound = (text: string) =>
    new Uint8Array(
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(text, 'utf16le')]),
    );
  const withTypes = (type: string, more = '') =>
    zipParts({
      ...buildParts(documentXml('')),
      '[Content_Types].xml': contentTypesXml(type).replace('</Types>', `${more}</Types>`),
    });
  test.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'word-not-docx'],
    ['a PDF', () => strToU8('%PDF-1.7'), 'word-not-docx'],
    ['any zip file', () => zipParts({ 'a.txt': 'a' }), 'word-not-docx'],
    [
      'a workbook',
      () => withTypes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      'word-not-docx',
    ],
    [
      'a package without a main part',
      () => zipParts({ ...buildParts(documentXml('')), '_rels/.rels': relationshipsXml([]) }),
      'word-not-docx',
    ],
    [
      'a main part that is elsewhere',
      () =>
        zipParts({
          ...buildParts(documentXml('')),
          '_rels/.rels': relationshipsXml([[`${office}/officeDocument`, 'http://x.example/', true]]),
        }),
      'word-not-docx',
    ],
    [
      'a missing main part',
      () =>
        zipParts({
          ...buildParts(documentXml('')),
          '_rels/.rels': relationshipsXml([[`${office}/officeDocument`, 'word/nothing.xml']]),
        }),
      'word-not-docx',
    ],
    ['an old document', () => compound('WordDocument'), 'word-old-format'],
    ['a document with a password', () => compound('EncryptedPackage'), 'word-encrypted'],
    [
      'a document with macros',
      () => withTypes('application/vnd.ms-word.document.macroEnabled.main+xml'),
      'word-macros',
    ],
    [
      'macros under another name',
      () =>
        withTypes(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          '<Override PartName="/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        ),
      'word-macros',
    ],
    ['macros that no type speaks of', () => buildDocx('', { 'word/vbaProject.bin': 'x' }), 'word-macros'],
  ])('rejects what is not a Word document, or more than one: %s', async (_, bytes, code) => {
    expect(await catchCode(bytes())).toBe(code);
  });
});

const long = 'x'.repeat(2 * MB);
const repeatParagraphs = (inner: string, properties: string) => paragraphXml(inner, properties).repeat(100);
const numberingPart = (text: string, format = '<w:numFmt w:val="decimal"/>') => ({
  'word/numbering.xml': partXml(
    'w:numbering',
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${format}<w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  ),
});
const counted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const repeatXml = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

test.each<[string, string, PackageContent?]>([
  ['a label', repeatParagraphs(runXml('a'), counted), numberingPart(`%1${long}`)],
  [
    'the name of a style',
    repeatParagraphs(runXml('a'), '<w:pStyle w:val="S"/>'),
    {
      'word/styles.xml': partXml(
        'w:styles',
        `<w:style w:type="paragraph" w:styleId="S"><w:name w:val="${long}"/></w:style>`,
      ),
    },
  ],
  [
    'a bookmark',
    `<w:bookmarkStart w:id="1" w:name="${long}"/>${repeatParagraphs(runXml('a'), '')}<w:bookmarkEnd w:id="1"/>`,
  ],
  [
    'a content control',
    `<w:sdt><w:sdtPr><w:tag w:val="${long}"/></w:sdtPr><w:sdtContent>${repeatParagraphs(runXml('a'), '')}</w:sdtContent></w:sdt>`,
  ],
  [
    'a move',
    `<w:moveFromRangeStart w:id="1" w:name="${long}"/>${repeatParagraphs(trackedXml('moveFrom', runXml('a')), '')}<w:moveFromRangeEnd w:id="1"/>`,
  ],
  [
    'the words that many comments lie over',
    paragraphXml(
      repeatXml(100, (n) => `<w:commentRangeStart w:id="${n}"/>`) +
        runXml(long) +
        repeatXml(100, (n) => `<w:commentRangeEnd w:id="${n}"/>`),
    ),
  ],
  [
    'the words that many have changed',
    paragraphXml(
      Array.from({ length: 100 }, (_, n) => n).reduce((inner, n) => insertedXml(inner, `A${n}`), runXml(long)),
    ),
  ],
])('refuses to repeat %s without limit', async (_, body, content = {}) => {
  await expect(parseBody(body, content)).rejects.toMatchObject({ code: 'reader-memory' });
});

test('keeps long names that are reported a few times, and adds no endless leading zeros to numbers', async () => {
  const document = await parseBody(
    `<w:bookmarkStart w:id="1" w:name="${long}"/>${paragraphXml(runXml('a'), counted)}<w:bookmarkEnd w:id="1"/>`,
    numberingPart('%1', `<w:numFmt w:val="custom" w:format="${'0'.repeat(MB)}1, 2"/>`),
  );
  expect(listShownParagraphs(document, 'accepted')).toMatchObject([{ text: 'a', number: '0', bookmarks: [long] }]);
});

test('authors are kept exactly, whoever they claim to be', async () => {
  const spoofed = 'Biro\u202eHukum\u200b';
  const document = await parseBody(
    paragraphXml(insertedXml(runXml('a'), spoofed) + deletedXml(runXml('b'), 'Бiro Hukum')),
  );
  expect(listTrackedChanges(document).map(({ author }) => author)).toEqual([spoofed, 'Бiro Hukum']);
});

test('colliding ids do no harm', async () => {
  const mark = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const body = paragraphXml(
    `${mark(1, 'a') + insertedXml(runXml('x')) + mark(1, 'b') + deletedXml(runXml('y'))}<w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="1"/>`,
  );
  const document = await parseBody(body);
  expect(document.paragraphs).toMatchObject([{ bookmarks: ['a', 'b'] }]);
  expect(listTrackedChanges(document)).toHaveLength(2);
});

test('reads more of anything than a function accepts as arguments', async () => {
  const many = 150_000;
  expect((await parseBody('<w:p/>'.repeat(many))).paragraphs).toHaveLength(many);
  const [paragraph] = (
    await parseBody(paragraphXml(`${insertedXml(runXml('a'))}${deletedXml(runXml('b'))}`.repeat(many / 5)))
  ).paragraphs;
  expect(paragraph?.segments).toHaveLength((2 * many) / 5);
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${'<w:p/>'.repeat(many)}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const document = await parseBody(paragraphXml(box));
  expect(document.paragraphs).toHaveLength(many + 1);
  expect(listTrackedChanges(document)).toEqual([]);
});
