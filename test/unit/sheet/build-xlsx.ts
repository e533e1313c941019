import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { ReplyForm } from '../../../electron/core/sheet/write-reply-form.ts';

/** Small workbooks, written as the programs that create such files write them. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export type Parts = Readonly<Record<string, string>>;
type Related = readonly [type: string, target: string, external?: true];

export const sheetRelationshipsXml = (...all: readonly Related[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([type, target, external], n) => {
      const mode = external ? ' TargetMode="External"' : '';
      return `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
    })
    .join('')}</Relationships>`;

export const sheetTypesXml = (main = SHEET_TYPE, more = ''): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}"/>${more}</Types>`;

export const worksheetXml = (rows: string, namespace = MAIN): string =>
  `<worksheet xmlns="${namespace}"><sheetData>${rows}</sheetData></worksheet>`;

/** In: parts, of which "xl/sheet1.xml" is the only sheet. Out: these with the parts that make a workbook. */
export function buildWorkbookParts(parts: Parts, sheet = 'Lembar1', properties = ''): Parts {
  return {
    '[Content_Types].xml': sheetTypesXml(),
    '_rels/.rels': sheetRelationshipsXml(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': sheetRelationshipsXml(['worksheet', 'sheet1.xml'], ['sharedStrings', 'strings.xml'], ['styles', 'styles.xml']), // biome-ignore format: one line
    ...parts,
  };
}

export const zipWorkbook = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable);

export const buildWorkbook = (rows: string, more: Parts = {}): Uint8Array =>
  zipWorkbook(buildWorkbookParts({ 'xl/sheet1.xml': worksheetXml(rows), ...more }));

export const unzipParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** A cell with inline text. */
export const cellInlineXml = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

export const stringsXml = (...texts: readonly string[]): string =>
  `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`;

export const createForm = (texts: readonly string[] = ['Tujuan\nIsi paragraf.', '=1+1', '–']): ReplyForm => ({
  title: 'Pernyataan Kehendak',
  instruction: ['Permintaan masukan', 'Isi kolom kuning.'],
  origin: { request: 'request-1', draft: 'draft-1', unit: 'ILMATE', language: 'id' },
  clauses: texts.map((text, n) => ({ id: `0190c7a4-${n}`, label: `Paragraf ${n + 1}`, text })),
});
