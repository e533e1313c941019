import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import {
  buildParts,
  cellXml,
  deletedXml,
  documentXml,
  insertedXml,
  paragraphXml,
  parseBody,
  partXml,
  relationshipsXml,
  rowXml,
  runXml,
  tableXml,
  zipParts,
} from './build-docx.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function readShown(body: string, content = {}) {
  const document = await parseBody(body, content);
  return (['accepted', 'rejected'] as const).map((view) =>
    listShownParagraphs(document, view).map(({ part: where, text }) => `${where}: ${text}`),
  );
}

test('headers, footers and notes follow the body, each with its kind', async () => {
  const note = (kind: string, id: number, text: string, more = '') =>
    `<w:${kind} w:id="${id}"${more}>${paragraphXml(`<w:r><w:${kind}Ref/></w:r>${runXml(text)}`)}</w:${kind}>`;
  const body = paragraphXml(
    `${runXml('a')}<w:r><w:footnoteReference w:id="2"/></w:r>${deletedXml('<w:r><w:endnoteReference w:id="3"/></w:r>')}${runXml('b')}`,
  );
  const [accepted, rejected] = await readShown(body, {
    'word/header1.xml': partXml('w:hdr', paragraphXml(runXml('RANCANGAN'))),
    'word/footer1.xml': partXml('w:ftr', paragraphXml(runXml('1'))),
    'word/footnotes.xml': partXml(
      'w:footnotes',
      note('footnote', 0, '', ' w:type="separator"') + note('footnote', 2, 'catatan'),
    ),
    'word/endnotes.xml': partXml('w:endnotes', note('endnote', 3, 'dihapus bersama tandanya')),
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

test('warns of a reference to a missing note', async () => {
  const { warnings, paragraphs } = await parseBody(paragraphXml('<w:r><w:footnoteReference w:id="5"/></w:r>'));
  expect(warnings).toMatchObject([{ code: 'note-missing', name: 'footnote 5' }]);
  expect(paragraphs[0]?.segments).toMatchObject([{ text: '', note: 'footnote 5' }]);
});

const textBoxXml = (inner: string) => `<wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp>`;
const drawingXml = (inner: string) =>
  `<w:drawing><wp:anchor><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData>${textBoxXml(inner)}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const pictXml = (inner: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const alternateXml = (inner: string, requires = 'wps') =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${drawingXml(inner)}</mc:Choice><mc:Fallback>${pictXml(inner)}</mc:Fallback></mc:AlternateContent>`;

test('a text box follows its anchor paragraph, and is read once', async () => {
  const body =
    paragraphXml(
      `${runXml('a')}<w:r>${alternateXml(paragraphXml(runXml('kotak')) + paragraphXml(runXml('dua')))}</w:r>${runXml('b')}`,
    ) + paragraphXml(runXml('c'));
  expect((await readShown(body))[0]).toEqual(['body: ab', 'text-box: kotak', 'text-box: dua', 'body: c']);
  expect((await parseBody(body)).warnings).toEqual([]);
});

test('words after a text box have the format of their own paragraph', async () => {
  const styles = partXml(
    'w:styles',
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:rPr><w:b/></w:rPr></w:style>',
  );
  const body = paragraphXml(
    `<w:r>${drawingXml(paragraphXml(runXml('kotak'), '<w:pStyle w:val="B"/>'))}</w:r>${runXml('a')}`,
  );
  const { paragraphs } = await parseBody(body, { 'word/styles.xml': styles });
  expect(paragraphs.map(({ segments }) => segments.map(({ text, format }) => [text, format.bold]))).toEqual([
    [['a', false]],
    [['kotak', true]],
  ]);
});

test('tracked pictures are changes, and a tracked note mark and its note are one change each', async () => {
  const picture = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Peta"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const body =
    paragraphXml(runXml('a') + insertedXml(picture + picture) + runXml('b') + deletedXml(picture) + picture) +
    paragraphXml(insertedXml('<w:r><w:footnoteReference w:id="2"/></w:r>'));
  const document = await parseBody(body, {
    'word/footnotes.xml': partXml(
      'w:footnotes',
      `<w:footnote w:id="2">${paragraphXml(insertedXml(runXml('catatan')))}</w:footnote>`,
    ),
  });
  expect(listTrackedChanges(document).map(({ kind, text, paragraph }) => [kind, text, paragraph])).toEqual([
    ['insertion', '', 0],
    ['deletion', '', 0],
    ['insertion', '', 1],
    ['insertion', 'catatan', 2],
  ]);
  expect(listShownParagraphs(document, 'accepted').map(({ text }) => text)).toEqual(['ab', '', 'catatan']);
});

test('ignores extension data of a drawing', async () => {
  const said = '<a:extLst><a:ext uri="x"><a16:creationId xmlns:a16="urn:a16" id="1"/></a:ext></a:extLst>';
  const body = paragraphXml(
    `<w:r>${drawingXml(paragraphXml(runXml('kotak'))).replace('<a:graphic>', `${said}<a:graphic>`)}</w:r>`,
  );
  expect((await readShown(body))[0]).toEqual(['body: ', 'text-box: kotak']);
  expect((await parseBody(body)).warnings).toEqual([]);
});

test('the old form of a text box is read where the new one is not known', async () => {
  const unknown = `<w:r xmlns:new="urn:new">${alternateXml(paragraphXml(runXml('kotak')), 'new')}</w:r>`;
  expect((await readShown(paragraphXml(unknown)))[0]).toEqual(['body: ', 'text-box: kotak']);
  const none =
    '<w:r xmlns:new="urn:new"><mc:AlternateContent><mc:Choice Requires="new"><w:t>x</w:t></mc:Choice></mc:AlternateContent></w:r>';
  expect((await parseBody(paragraphXml(none))).warnings).toMatchObject([{ code: 'alternative-unknown', name: 'new' }]);
});

test('a text box is deleted with the words it is anchored to', async () => {
  const body =
    paragraphXml(runXml('a') + deletedXml(`<w:r>${drawingXml(paragraphXml(runXml('kotak')))}</w:r>`)) +
    paragraphXml(runXml('b'));
  expect(await readShown(body)).toEqual([
    ['body: a', 'body: b'],
    ['body: a', 'text-box: kotak', 'body: b'],
  ]);
});

test('nested tables give the full path to each paragraph', async () => {
  const inner = tableXml(rowXml([cellXml(paragraphXml(runXml('c')))]));
  const { paragraphs } = await parseBody(
    paragraphXml(runXml('a')) +
      tableXml(
        rowXml([cellXml(paragraphXml(runXml('b'))), cellXml(inner + paragraphXml(runXml('d')))]),
        rowXml([cellXml(paragraphXml(runXml('e')))]),
      ) +
      paragraphXml(runXml('f')),
  );
  const way = paragraphs.map(({ segments, cells }) => [
    segments[0]?.text,
    ...cells.map((one) => `${one.table}.${one.row}.${one.cell}`),
  ]);
  expect(way).toEqual([['a'], ['b', '0.0.0'], ['c', '0.0.1', '1.0.0'], ['d', '0.0.1'], ['e', '0.1.0'], ['f']]);
});

test('bookmarks and the tags of content controls are found at their place', async () => {
  const control = (tag: string, inner: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const begin = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const stop = (id: number) => `<w:bookmarkEnd w:id="${id}"/>`;
  const body = [
    begin(1, 'clause-1') +
      paragraphXml(runXml('a')) +
      paragraphXml(runXml('b') + begin(2, '_GoBack') + stop(2)) +
      stop(1),
    control('clause-2', paragraphXml(runXml('c')) + paragraphXml(`${runXml('d')}${control('inner', runXml('e'))}`)),
    paragraphXml(begin(3, 'open') + runXml('f')) +
      paragraphXml(begin(4, 'clause-4') + runXml('g')) +
      paragraphXml(stop(4) + runXml('h')),
  ].join('');
  const { paragraphs } = await parseBody(body);
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

test('reads the properties of a file', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>LoI</dc:title><dc:creator>USER</dc:creator><cp:lastModifiedBy>Sari</cp:lastModifiedBy><dcterms:modified>2022-01-12T00:00:00Z</dcterms:modified></cp:coreProperties>';
  const custom =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="urn:vt"><property fmtid="{D5}" pid="2" name="naskah-draft"><vt:lpwstr>draft-2</vt:lpwstr></property><property pid="3" name="__proto__"><vt:i4>1</vt:i4></property></Properties>';
  const { properties } = await parseBody(paragraphXml(''), {
    'docProps/core.xml': core,
    'docProps/custom.xml': custom,
  });
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

test('warns of external targets, and of missing parts', async () => {
  const bytes = zipParts(
    buildParts(documentXml(paragraphXml(`<w:hyperlink r:id="rId1">${runXml('a')}</w:hyperlink>`)), {
      'word/_rels/document.xml.rels': relationshipsXml([
        [`${OFFICE}/hyperlink`, 'http://x.example/', true],
        [`${OFFICE}/styles`, '../word/nothing.xml'],
        [`${OFFICE}/settings`, 'settings.xml'],
        [`${OFFICE}/header`, 'https://x.example/header.xml', true],
      ]),
      'word/settings.xml': partXml('w:settings', '<w:attachedTemplate r:id="rId1"/>'),
      'word/_rels/settings.xml.rels': relationshipsXml([[`${OFFICE}/attachedTemplate`, '\\\\x.example\\a.dotm', true]]),
    }),
  );
  expect((await parseDocx(bytes)).warnings.map(({ code, name }) => [code, name])).toEqual([
    ['external-target', 'hyperlink: http://x.example/'],
    ['external-target', 'header: https://x.example/header.xml'],
    ['part-missing', 'word/nothing.xml'],
    ['external-target', 'attachedTemplate: \\\\x.example\\a.dotm'],
  ]);
});

test.each([
  ['a line end', '\r\n'],
  ['zeros', '\0\0\0'],
  ['what a mail gateway appended', '\n-- checked --\n'],
])('%s behind the end of the zip is no damage', async (_, behind) => {
  const bytes = zipParts(buildParts(documentXml(paragraphXml(runXml('a')))));
  const { paragraphs } = await parseDocx(Buffer.concat([bytes, Buffer.from(behind)]));
  expect(paragraphs[0]?.segments[0]?.text).toBe('a');
});
