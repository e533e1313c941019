import { crc32 } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
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
} from './build-docx.ts';
import { forgeZipField, renameEntry, type ZipField } from './forge-zip.ts';

/** The code with which a file is rejected; its message must contain all its details, in both languages. */
async function catchCode(bytes: Uint8Array): Promise<string> {
  const problem = await parseDocx(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(problem instanceof Failure)) throw new Error('not refused plainly', { cause: problem });
  for (const speech of ['id', 'en'] as const)
    expect(formatMessage(speech, `error.${problem.code}`, problem.details)).not.toContain('{{');
  return problem.code;
}

const good = buildDocx(paragraphXml(runXml('baik')));
const MB = 1024 * 1024;
const repeatSpaces = (bytes: number) => ' '.repeat(bytes);
const comment = `<!--${repeatSpaces(19 * MB)}-->`;

test('the base file of the forged ones is valid', async () => {
  expect((await parseDocx(good)).paragraphs).toHaveLength(1);
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

describe('forged zip files', () => {
  const main = 'word/document.xml';
  test.each<[string, ZipField, (value: number) => number, string]>([
    ['a size smaller than what comes out', 'size', (size) => size - 1, 'word-damaged'],
    ['a size larger than what comes out', 'size', (size) => size + 1, 'word-damaged'],
    ['a size of four gigabytes', 'size', () => 0xfffffffe, 'word-damaged'],
    ['fewer bytes than there are', 'compressedSize', (size) => size - 1, 'word-damaged'],
    ['more bytes than there are', 'compressedSize', () => 0x7fffffff, 'word-damaged'],
    ['another place in the file', 'offset', () => 0, 'word-two-readings'],
    ['an offset past the end', 'offset', () => 0x7fffffff, 'word-damaged'],
    ['a wrong checksum', 'crc', (crc) => crc ^ 1, 'word-damaged'],
    ['encrypted', 'flags', (flags) => flags | 1, 'word-encrypted'],
    ['strongly encrypted', 'flags', (flags) => flags | 0x41, 'word-damaged'],
  ])('rejects a forged entry: %s', async (_, field, change, code) => {
    expect(await catchCode(forgeZipField(good, main, field, change))).toBe(code);
  });

  test('rejects an entry within another one, even when complete there', async () => {
    const other = strToU8(documentXml(paragraphXml(runXml('lain'))));
    const inner = zipSync({ [main]: other }, { level: 0 });
    const content = { 'media/a.bin': inner, ...buildParts(documentXml(paragraphXml(runXml('baik')))) };
    const whole = zipSync(
      Object.fromEntries(
        Object.entries(content).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one]),
      ),
      { level: 0 },
    );
    expect((await parseDocx(whole)).paragraphs).toHaveLength(1);
    const change = (zip: Uint8Array, field: ZipField, value: number) => forgeZipField(zip, main, field, () => value);
    const sized = change(change(whole, 'size', other.length), 'compressedSize', other.length);
    const bytes = change(change(sized, 'crc', crc32(other)), 'offset', Buffer.from(whole).indexOf('PK\u0003\u0004', 4));
    await expect(parseDocx(bytes)).rejects.toMatchObject({
      code: 'word-damaged',
      details: { reason: 'entries overlap' },
    });
  });

  test.each([
    '../document.xml00',
    '/word/document.xm',
    'C:/rd/document.xm',
    '..\\d/document.xml',
    'word/../../../d.x',
    'word\u0000document.xml',
  ])('rejects a part named %j', async (name) => {
    expect(
      await catchCode(
        renameEntry(
          zipParts({ ...buildParts(documentXml('')), [`word/document.xm${'_'.repeat(1)}`]: '' }),
          'word/document.xm_',
          name.padEnd(17, 'x').slice(0, 17),
        ),
      ),
    ).toBe('word-names');
  });

  test.each([
    ['twice', 'word/document.xml'],
    ['and once in capitals', 'WORD/DOCUMENT.XML'],
    ['and once with a backslash', 'word\\document.xml'],
  ])('rejects a repeated part %s', async (_, twin) => {
    const bytes = zipParts({
      ...buildParts(documentXml(paragraphXml(runXml('baik')))),
      'word/document.xm_': documentXml(paragraphXml(runXml('lain'))),
    });
    expect(await catchCode(renameEntry(bytes, 'word/document.xm_', twin))).toBe('word-twins');
  });

  test('rejects a file truncated anywhere', async () => {
    const step = Math.ceil(good.length / 60);
    for (let length = 0; length < good.length; length += step)
      expect(await catchCode(good.subarray(0, length)), String(length)).toMatch(/^word-(damaged|not-docx)$/);
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

describe('XML attacks on the parser', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>`;
  const external = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';
  const before = (declaration: string, xml: string) => xml.replace(/(<\?xml.*?\?>\n)/, `$1${declaration}`);
  const others: readonly string[] = [
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/document.xml',
    'word/styles.xml',
    'word/comments.xml',
    'word/header1.xml',
    'word/settings.xml',
    'word/theme/theme1.xml',
    'customXml/item1.xml',
  ];
  test.each(others.flatMap((name) => [laughs, external].map((declaration) => [name, declaration] as const)))(
    'a document type in %s: %.20s',
    async (name, declaration) => {
      const content = buildParts(documentXml(paragraphXml('')), {
        'word/styles.xml': partXml('w:styles', ''),
        'word/comments.xml': partXml('w:comments', ''),
        'word/header1.xml': partXml('w:hdr', ''),
        'word/settings.xml': partXml('w:settings', ''),
        'word/theme/theme1.xml': partXml('a:theme', ''),
        'customXml/item1.xml': partXml('w:x', ''),
      });
      expect(await catchCode(zipParts({ ...content, [name]: before(declaration, String(content[name])) }))).toBe(
        'word-doctype',
      );
    },
  );

  test.each<[string, string | Uint8Array, string]>([
    ['an entity that nothing declares', documentXml(paragraphXml(runXml('&laugh;'))), 'word-damaged'],
    ['a prefix that nothing declares', documentXml('<x:p/>'), 'word-damaged'],
    ['an attribute twice', documentXml('<w:p w:rsidR="1" w:rsidR="2"/>'), 'word-damaged'],
    ['tags that cross', documentXml('<w:p><w:r></w:p></w:r>'), 'word-damaged'],
    ['a document that ends early', documentXml(paragraphXml(runXml('a'))).slice(0, -20), 'word-damaged'],
    ['two documents in one', documentXml('') + documentXml(''), 'word-damaged'],
    ['a control character', documentXml(paragraphXml(runXml('\u0001'))), 'word-damaged'],
    ['no XML', 'not XML at all', 'word-damaged'],
    ['nothing', '', 'word-damaged'],
    ['Latin-1', documentXml('').replace('UTF-8', 'ISO-8859-1'), 'word-encoding'],
    ['UTF-16 that is UTF-8', documentXml('').replace('UTF-8', 'UTF-16'), 'word-encoding'],
    ['UTF-8 that is broken', Uint8Array.of(...strToU8(documentXml('')), 0xc3, 0x28), 'word-encoding'],
    ['UTF-8 that is cut off', Uint8Array.of(...strToU8(documentXml('')), 0xe2, 0x82), 'word-encoding'],
    [
      'UTF-16 that is cut off',
      new Uint8Array(Buffer.from(`\ufeff${documentXml('').replace('UTF-8', 'UTF-16')}`, 'utf16le')).subarray(0, -1),
      'word-encoding',
    ],
    ['UTF-7', strToU8(`+ADw-${documentXml('')}`), 'word-damaged'],
  ])('rejects XML that attacks the parser: %s', async (_, document, code) => {
    expect(await catchCode(zipParts(buildParts(document)))).toBe(code);
  });
});

test('a part that is not read need not be well-formed, but must be complete', async () => {
  const bytes = buildDocx(paragraphXml(runXml('a')), {
    'customXml/item1.xml': '<a><b></a>',
    'word/media/a.png': 'picture',
  });
  expect((await parseDocx(bytes)).paragraphs).toHaveLength(1);
  for (const name of ['customXml/item1.xml', 'word/media/a.png'])
    expect(await catchCode(forgeZipField(bytes, name, 'crc', (crc) => crc ^ 1))).toBe('word-damaged');
});

test('names of built-in object properties are ordinary names', async () => {
  const name = '__proto__';
  const styles = partXml(
    'w:styles',
    `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="constructor"/><w:rPr><w:b/></w:rPr></w:style>`,
  );
  const numbering = partXml(
    'w:numbering',
    `<w:abstractNum w:abstractNumId="${name}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="${name}"><w:abstractNumId w:val="${name}"/></w:num>`,
  );
  const comments = partXml(
    'w:comments',
    `<w:comment w:id="${name}" w:author="toString">${paragraphXml(runXml('x'))}</w:comment>`,
  );
  const inner = `<w:bookmarkStart w:id="${name}" w:name="${name}"/><w:commentRangeStart w:id="${name}"/>${insertedXml(runXml('a'), name)}<w:commentRangeEnd w:id="${name}"/><w:bookmarkEnd w:id="${name}"/>`;
  const body = `${paragraphXml(inner, `<w:pStyle w:val="${name}"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${name}"/></w:numPr>`)}<w:constructor __proto__="x"/>`;
  const document = await parseBody(body, {
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/comments.xml': comments,
  });
  expect(listShownParagraphs(document, 'accepted')).toMatchObject([
    {
      text: 'a',
      number: '1',
      bookmarks: [name],
      properties: { style: { name: 'constructor' } },
      segments: [{ format: { bold: true }, comments: [name] }],
    },
  ]);
  expect(document.comments).toMatchObject([{ id: name, author: 'toString', quote: 'a' }]);
  expect(listTrackedChanges(document)).toMatchObject([{ author: name }]);
  expect(document.warnings).toMatchObject([{ name: 'w:constructor' }]);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
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
