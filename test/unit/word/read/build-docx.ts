import { strToU8, zipSync } from 'fflate';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { type ChangeView, listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';

/** Small packages, written as the programs that create such files write them. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PREFIXES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole XML part with the usual prefixes. */
export const partXml = (name: string, inner: string, more = ''): string =>
  `${DECLARATION}<${name} ${PREFIXES}${more}>${inner}</${name}>`;

export const documentXml = (body: string): string => partXml('w:document', `<w:body>${body}</w:body>`);

export type PackageContent = {
  readonly [name: string]: string | Uint8Array;
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const kinds: Readonly<Record<string, string>> = {
  'word/styles.xml': `${OFFICE}/styles`,
  'word/numbering.xml': `${OFFICE}/numbering`,
  'word/settings.xml': `${OFFICE}/settings`,
  'word/comments.xml': `${OFFICE}/comments`,
  'word/footnotes.xml': `${OFFICE}/footnotes`,
  'word/endnotes.xml': `${OFFICE}/endnotes`,
  'word/header1.xml': `${OFFICE}/header`,
  'word/footer1.xml': `${OFFICE}/footer`,
  'word/commentsExtended.xml': 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  'word/people.xml': 'http://schemas.microsoft.com/office/2011/relationships/people',
};

export const relationshipsXml = (all: readonly (readonly [type: string, target: string, external?: true])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target, external], n) =>
        `<Relationship Id="rId${n + 1}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const contentTypesXml = (main = MAIN): string =>
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;

/** The parts of a package around a document part; parts in `content` are added, or replace the usual ones. */
export function buildParts(document: string | Uint8Array, content: PackageContent = {}): PackageContent {
  const related = Object.keys(content).flatMap((name) => {
    const kind = kinds[name];
    return kind === undefined ? [] : [[kind, name.slice('word/'.length)] as const];
  });
  const root: (readonly [string, string])[] = [[`${OFFICE}/officeDocument`, 'word/document.xml']];
  if (content['docProps/core.xml'])
    root.push([`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml']);
  if (content['docProps/custom.xml']) root.push([`${OFFICE}/custom-properties`, 'docProps/custom.xml']);
  return {
    '[Content_Types].xml': contentTypesXml(),
    '_rels/.rels': relationshipsXml(root),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationshipsXml(related),
    ...content,
  };
}

export function zipParts(content: PackageContent): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(content).map(([name, bytes]) => [name, typeof bytes === 'string' ? strToU8(bytes) : bytes]),
    ),
  );
}

/** A .docx whose body is this XML. */
export const buildDocx = (body: string, content: PackageContent = {}): Uint8Array =>
  zipParts(buildParts(documentXml(body), content));

export const parseBody = (body: string, content: PackageContent = {}) => parseDocx(buildDocx(body, content));

/** The words of the paragraphs of a body in a view. */
export async function readTexts(
  body: string,
  view: ChangeView = 'accepted',
  content: PackageContent = {},
): Promise<string[]> {
  return listShownParagraphs(await parseBody(body, content), view).map(({ text }) => text);
}

export const textXml = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
export const runXml = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${textXml(text)}</w:r>`;
export const paragraphXml = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

const changeAttributes = (author: string, more = '') =>
  `w:id="1" w:author="${author}" w:date="2022-01-10T09:00:00Z"${more}`;
export const insertedXml = (inner: string, author = 'Sari'): string =>
  `<w:ins ${changeAttributes(author)}>${inner}</w:ins>`;
export const deletedXml = (inner: string, author = 'Sari'): string =>
  `<w:del ${changeAttributes(author)}>${inner.replaceAll('w:t ', 'w:delText ').replaceAll('</w:t>', '</w:delText>')}</w:del>`;
/** A change without words: of a paragraph mark, a row, a cell, a format. */
export const trackedXml = (name: string, inner = '', author = 'Sari'): string =>
  `<w:${name} ${changeAttributes(author)}>${inner}</w:${name}>`;
export const markXml = (name: string): string => `<w:rPr>${trackedXml(name)}</w:rPr>`;

export const tableXml = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
export const rowXml = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
export const cellXml = (inner: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
