import { expect, test } from 'vitest';
import { changesIn } from '../../../electron/core/word/read/changes.ts';
import { read } from '../../../electron/core/word/read/read.ts';
import { paragraphsIn } from '../../../electron/core/word/read/view.ts';
import {
  cell,
  del,
  ins,
  p,
  part,
  parts,
  r,
  readBody,
  relationships,
  row,
  table,
  wordDocument,
  zipped,
} from './package.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function shown(body: string, content = {}) {
  const document = await readBody(body, content);
  return (['accepted', 'rejected'] as const).map((view) =>
    paragraphsIn(document, view).map(({ part: where, text }) => `${where}: ${text}`),
  );
}

test('headers, footers and notes follow the body, each as what it is', async () => {
  const note = (kind: string, id: number, text: string, more = '') =>
    `<w:${kind} w:id="${id}"${more}>${p(`<w:r><w:${kind}Ref/></w:r>${r(text)}`)}</w:${kind}>`;
  const body = p(
    `${r('a')}<w:r><w:footnoteReference w:id="2"/></w:r>${del('<w:r><w:endnoteReference w:id="3"/></w:r>')}${r('b')}`,
  );
  const [accepted, rejected] = await shown(body, {
    'word/header1.xml': part('w:hdr', p(r('RANCANGAN'))),
    'word/footer1.xml': part('w:ftr', p(r('1'))),
    'word/footnotes.xml': part(
      'w:footnotes',
      note('footnote', 0, '', ' w:type="separator"') + note('footnote', 2, 'catatan'),
    ),
    'word/endnotes.xml': part('w:endnotes', note('endnote', 3, 'dihapus bersama tandanya')),
  });
  expect(accepted).toEqual(['body: ab', 'footnote: catatan', 'header: RANCANGAN', 'footer: 1']);
  expect(rejected).toEqual([
    'body: ab',
    'footnote: catatan',
    'endnote: dihapus bersama tandanya',
    'header: RANCANGAN',
    'footer: 1',
  ]);
});

test('a note that is referred to and not there is warned of', async () => {
  const { warnings, paragraphs } = await readBody(p('<w:r><w:footnoteReference w:id="5"/></w:r>'));
  expect(warnings).toMatchObject([{ code: 'note-missing', name: 'footnote 5' }]);
  expect(paragraphs[0]?.segments).toMatchObject([{ text: '', note: 'footnote 5' }]);
});

const box = (inner: string) => `<wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp>`;
const drawn = (inner: string) =>
  `<w:drawing><wp:anchor><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData>${box(inner)}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const old = (inner: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const either = (inner: string, requires = 'wps') =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${drawn(inner)}</mc:Choice><mc:Fallback>${old(inner)}</mc:Fallback></mc:AlternateContent>`;

test('a text box follows the paragraph that it hangs on, and is read once', async () => {
  const body = p(`${r('a')}<w:r>${either(p(r('kotak')) + p(r('dua')))}</w:r>${r('b')}`) + p(r('c'));
  expect((await shown(body))[0]).toEqual(['body: ab', 'text-box: kotak', 'text-box: dua', 'body: c']);
  expect((await readBody(body)).warnings).toEqual([]);
});

test('behind a text box, words look as their own paragraph has them', async () => {
  const styles = part(
    'w:styles',
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:rPr><w:b/></w:rPr></w:style>',
  );
  const body = p(`<w:r>${drawn(p(r('kotak'), '<w:pStyle w:val="B"/>'))}</w:r>${r('a')}`);
  const { paragraphs } = await readBody(body, { 'word/styles.xml': styles });
  expect(paragraphs.map(({ segments }) => segments.map(({ text, format }) => [text, format.bold]))).toEqual([
    [['a', false]],
    [['kotak', true]],
  ]);
});

test('pictures that are tracked in and out are changes, and the notes that go with their marks are one each', async () => {
  const picture = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Peta"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const body =
    p(r('a') + ins(picture + picture) + r('b') + del(picture) + picture) +
    p(ins('<w:r><w:footnoteReference w:id="2"/></w:r>'));
  const document = await readBody(body, {
    'word/footnotes.xml': part('w:footnotes', `<w:footnote w:id="2">${p(ins(r('catatan')))}</w:footnote>`),
  });
  expect(changesIn(document).map(({ kind, text, paragraph }) => [kind, text, paragraph])).toEqual([
    ['insertion', '', 0],
    ['deletion', '', 0],
    ['insertion', '', 1],
    ['insertion', 'catatan', 2],
  ]);
  expect(paragraphsIn(document, 'accepted').map(({ text }) => text)).toEqual(['ab', '', 'catatan']);
});

test('what an extension says of a drawing is not read', async () => {
  const said = '<a:extLst><a:ext uri="x"><a16:creationId xmlns:a16="urn:a16" id="1"/></a:ext></a:extLst>';
  const body = p(`<w:r>${drawn(p(r('kotak'))).replace('<a:graphic>', `${said}<a:graphic>`)}</w:r>`);
  expect((await shown(body))[0]).toEqual(['body: ', 'text-box: kotak']);
  expect((await readBody(body)).warnings).toEqual([]);
});

test('the old way to draw a text box is read where the new one is not known', async () => {
  const unknown = `<w:r xmlns:new="urn:new">${either(p(r('kotak')), 'new')}</w:r>`;
  expect((await shown(p(unknown)))[0]).toEqual(['body: ', 'text-box: kotak']);
  const none =
    '<w:r xmlns:new="urn:new"><mc:AlternateContent><mc:Choice Requires="new"><w:t>x</w:t></mc:Choice></mc:AlternateContent></w:r>';
  expect((await readBody(p(none))).warnings).toMatchObject([{ code: 'alternative-unknown', name: 'new' }]);
});

test('a text box goes with the words that it hangs in', async () => {
  const body = p(r('a') + del(`<w:r>${drawn(p(r('kotak')))}</w:r>`)) + p(r('b'));
  expect(await shown(body)).toEqual([
    ['body: a', 'body: b'],
    ['body: a', 'text-box: kotak', 'body: b'],
  ]);
});

test('tables within tables have the whole way to each paragraph', async () => {
  const inner = table(row([cell(p(r('c')))]));
  const { paragraphs } = await readBody(
    p(r('a')) + table(row([cell(p(r('b'))), cell(inner + p(r('d')))]), row([cell(p(r('e')))])) + p(r('f')),
  );
  const way = paragraphs.map(({ segments, cells }) => [
    segments[0]?.text,
    ...cells.map((one) => `${one.table}.${one.row}.${one.cell}`),
  ]);
  expect(way).toEqual([['a'], ['b', '0.0.0'], ['c', '0.0.1', '1.0.0'], ['d', '0.0.1'], ['e', '0.1.0'], ['f']]);
});

test('bookmarks and the tags of content controls are found where they lie', async () => {
  const control = (tag: string, inner: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const begin = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const stop = (id: number) => `<w:bookmarkEnd w:id="${id}"/>`;
  const body = [
    begin(1, 'clause-1') + p(r('a')) + p(r('b') + begin(2, '_GoBack') + stop(2)) + stop(1),
    control('clause-2', p(r('c')) + p(`${r('d')}${control('inner', r('e'))}`)),
    p(begin(3, 'open') + r('f')) + p(begin(4, 'clause-4') + r('g')) + p(stop(4) + r('h')),
  ].join('');
  const { paragraphs } = await readBody(body);
  expect(paragraphs.map(({ bookmarks, tags }) => [...bookmarks, ...tags])).toEqual([
    ['clause-1'],
    ['clause-1'],
    ['clause-2'],
    ['clause-2', 'inner'],
    ['open'],
    ['clause-4'],
    [],
  ]);
  expect(paragraphs[3]?.segments.map(({ text, tags }) => [text, ...tags])).toEqual([
    ['d', 'clause-2'],
    ['e', 'clause-2', 'inner'],
  ]);
});

test('what a file says of itself', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>LoI</dc:title><dc:creator>USER</dc:creator><cp:lastModifiedBy>Sari</cp:lastModifiedBy><dcterms:modified>2022-01-12T00:00:00Z</dcterms:modified></cp:coreProperties>';
  const custom =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="urn:vt"><property fmtid="{D5}" pid="2" name="naskah-draft"><vt:lpwstr>draft-2</vt:lpwstr></property><property pid="3" name="__proto__"><vt:i4>1</vt:i4></property></Properties>';
  const { properties } = await readBody(p(''), { 'docProps/core.xml': core, 'docProps/custom.xml': custom });
  expect(properties).toEqual({
    title: 'LoI',
    creator: 'USER',
    lastModifiedBy: 'Sari',
    created: null,
    modified: '2022-01-12T00:00:00Z',
    application: '',
    custom: [
      { name: 'naskah-draft', value: 'draft-2' },
      { name: '__proto__', value: '1' },
    ],
  });
});

test('targets out of the file are warned of, and parts that are named and not there', async () => {
  const bytes = zipped(
    parts(wordDocument(p(`<w:hyperlink r:id="rId1">${r('a')}</w:hyperlink>`)), {
      'word/_rels/document.xml.rels': relationships([
        [`${OFFICE}/hyperlink`, 'http://x.example/', true],
        [`${OFFICE}/styles`, '../word/nothing.xml'],
        [`${OFFICE}/settings`, 'settings.xml'],
        [`${OFFICE}/header`, 'https://x.example/header.xml', true],
      ]),
      'word/settings.xml': part('w:settings', '<w:attachedTemplate r:id="rId1"/>'),
      'word/_rels/settings.xml.rels': relationships([[`${OFFICE}/attachedTemplate`, '\\\\x.example\\a.dotm', true]]),
    }),
  );
  expect((await read(bytes)).warnings.map(({ code, name }) => [code, name])).toEqual([
    ['external-target', 'hyperlink: http://x.example/'],
    ['external-target', 'header: https://x.example/header.xml'],
    ['part-missing', 'word/nothing.xml'],
    ['external-target', 'attachedTemplate: \\\\x.example\\a.dotm'],
  ]);
});
