import { expect, test } from 'vitest';
import { read } from '../../../electron/core/word/read/read.ts';
import { paragraphsIn } from '../../../electron/core/word/read/view.ts';
import { del, ins, mark, p, parts, r, wordDocument, zipped } from './package.ts';

const textsOf = async (document: string | Uint8Array) =>
  paragraphsIn(await read(zipped(parts(document))), 'accepted').map(({ text }) => text);

const usual = wordDocument(p(r('Para ') + del(r('Pihak')) + ins(r('Peserta')), mark('del')) + p(r('!')));
const utf16 = (text: string, order: 'le' | 'be', bom: boolean) => {
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
  ['in UTF-16', utf16(usual, 'le', true)],
  ['in UTF-16, the other way round', utf16(usual, 'be', true)],
  ['in UTF-16 without a byte order mark', utf16(usual, 'be', false)],
  ['with processing instructions and XML comments', usual.replace('<w:body>', '<?mso-x y?><!-- w:t --><w:body>')],
])('a document %s', async (_, document) => {
  expect(await textsOf(document)).toEqual(['Para Peserta!']);
});

test('a prefix that the file gives another meaning is not taken for ours', async () => {
  const document = wordDocument(`${p(r('a'))}<w:p xmlns:w="urn:other"><w:r><w:t>b</w:t></w:r></w:p>`);
  const { warnings } = await read(zipped(parts(document)));
  expect(await textsOf(document)).toEqual(['a']);
  expect(warnings.map(({ name }) => name)).toEqual(['w?:p', 'w?:r', 'w?:t']);
});

test('parts are found whatever their case, and from the root', async () => {
  const content = { ...parts(usual) };
  const rels = String(content['_rels/.rels']).replace('word/document.xml', '/Word/Document.xml');
  expect((await read(zipped({ ...content, '_rels/.rels': rels }))).paragraphs).toHaveLength(2);
});
