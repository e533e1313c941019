import { strToU8, type Zippable, zipSync } from 'fflate';
import { buildSheetXml, type SharedTexts } from './build-sheet-xml.ts';
import { buildStylesXml } from './cell-styles.ts';
import { escapeXml } from './escape-xml.ts';
import type { PlannedSheet } from './planned-sheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The earliest time that a zip entry can hold, in local time, as fflate reads it back. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Writes a workbook as .xlsx; the same input gives the same bytes, and nothing in it names an author or a time.
 *
 * In: its title, its sheets. Out: bytes. Throws an Error that names a character that XML cannot hold.
 */
export function writeWorkbook(title: string, sheets: readonly PlannedSheet[]): Uint8Array {
  const shared: SharedTexts = new Map();
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', buildContentTypes(sheets.length)],
    [
      '_rels/.rels',
      buildRelationships([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', buildProperties(title)],
    [
      'xl/_rels/workbook.xml.rels',
      buildRelationships([
        ...sheets.map((_, n) => [`${OFFICE}/worksheet`, `worksheets/sheet${n + 1}.xml`] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
        [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', buildStylesXml()],
    ['xl/workbook.xml', buildWorkbook(sheets)],
    ...sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, buildSheetXml(sheet, shared, n === 0)] as const),
    ['xl/sharedStrings.xml', buildSharedStrings(shared)],
  ];
  const entries: Zippable = Object.fromEntries(
    parts.map(([name, xml]) => [name, [strToU8(`${HEAD}${xml}`), { mtime: EPOCH, level: 6, os: 0 }]]),
  );
  return zipSync(entries);
}

function buildContentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, n) => [`/xl/worksheets/sheet${n + 1}.xml`, `${TYPE}.worksheet+xml`]),
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

const buildRelationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const buildProperties = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="${DUBLIN_CORE}"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;

function buildWorkbook(sheets: readonly PlannedSheet[]): string {
  const listed = sheets.map(({ name, hidden }, n) => {
    const state = hidden ? ' state="veryHidden"' : '';
    return `<sheet name="${escapeXml(name)}"${state} sheetId="${n + 1}" r:id="rId${n + 1}"/>`;
  });
  const titles = sheets.flatMap(({ name, head }, n) => {
    const rows = `'${name.replaceAll("'", "''")}'!$${head}:$${head}`;
    return head === null
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${n}">${escapeXml(rows)}</definedName>`];
  });
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${listed.join('')}</sheets>`,
    titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** Every text in `formatCellText`'s form, with its spaces. */
function buildSharedStrings(shared: SharedTexts): string {
  const items = [...shared.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}
