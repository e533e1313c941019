import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../../../../electron/core/word/read/views/shown-paragraphs.ts';
import {
  buildDocx,
  buildParts,
  documentXml,
  insertedXml,
  paragraphXml,
  parseBody,
  partXml,
  runXml,
  zipParts,
} from '../build-docx.ts';
import { catchCode } from './catch-code.ts';
import { forgeZipField } from './forge-zip.ts';

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
