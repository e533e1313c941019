import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import {
  buildParts,
  deletedXml,
  documentXml,
  insertedXml,
  markXml,
  paragraphXml,
  runXml,
  zipParts,
} from './build-docx.ts';

const readParagraphTexts = async (document: string | Uint8Array) =>
  listShownParagraphs(await parseDocx(zipParts(buildParts(document))), 'accepted').map(({ text }) => text);

const usual = documentXml(
  paragraphXml(runXml('Para ') + deletedXml(runXml('Pihak')) + insertedXml(runXml('Peserta')), markXml('del')) +
    paragraphXml(runXml('!')),
);
const encodeUtf16 = (text: string, order: 'le' | 'be', bom: boolean) => {
  const bytes = Buffer.from(`${bom ? '\ufeff' : ''}${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

test.each<[string, string | Uint8Array]>([
  ['as Word writes it', usual],
  [
    'strict',
    usual.replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ),
  ],
  ['with other prefixes', usual.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')],
  [
    'with no prefix for elements',
    usual
      .replace('xmlns:w=', 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w=')
      .replace(/<(\/?)w:/g, '<$1'),
  ],
  [
    'with prefixes declared where they are used',
    usual
      .replaceAll('<w:t ', '<x:t xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ')
      .replaceAll('</w:t>', '</x:t>'),
  ],
  ['without an XML declaration', usual.replace(/^<\?xml.*?\?>\n/, '')],
  ['in UTF-8 with a byte order mark', `\ufeff${usual}`],
  ['in UTF-16', encodeUtf16(usual, 'le', true)],
  ['in UTF-16, the other way round', encodeUtf16(usual, 'be', true)],
  ['in UTF-16 without a byte order mark', encodeUtf16(usual, 'be', false)],
  ['with processing instructions and XML comments', usual.replace('<w:body>', '<?mso-x y?><!-- w:t --><w:body>')],
])('reads a document %s', async (_, document) => {
  expect(await readParagraphTexts(document)).toEqual(['Para Peserta!']);
});

test('a familiar prefix with another namespace is not taken for ours', async () => {
  const document = documentXml(`${paragraphXml(runXml('a'))}<w:p xmlns:w="urn:other"><w:r><w:t>b</w:t></w:r></w:p>`);
  const { warnings } = await parseDocx(zipParts(buildParts(document)));
  expect(await readParagraphTexts(document)).toEqual(['a']);
  expect(warnings.map(({ name }) => name)).toEqual(['w?:p', 'w?:r', 'w?:t']);
});

test('parts are found regardless of case, and by absolute paths', async () => {
  const content = { ...buildParts(usual) };
  const rels = String(content['_rels/.rels']).replace('word/document.xml', '/Word/Document.xml');
  expect((await parseDocx(zipParts({ ...content, '_rels/.rels': rels }))).paragraphs).toHaveLength(2);
});
