import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = '_rels/.rels';
const CORE = 'docProps/core.xml';
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const CORE_SPACE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** The earliest time that a zip entry can hold, in local time, as fflate reads it back. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Repacks a workbook before it is given out: of its core properties only the title remains, since exceljs adds names
 * and the time; there are no entries for folders; and the same parts give the same bytes.
 */
export function repackXlsx(bytes: Uint8Array, title: string): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...unzipSync(bytes), [CORE]: strToU8(buildSheetProperties(title)) };
  for (const [name, part] of Object.entries(parts))
    if (SHEET.test(name)) parts[name] = strToU8(allowRowGrowth(strFromU8(part)));
  const rank = (name: string) => (name === TYPES ? 0 : name === RELATIONSHIPS ? 1 : 2);
  const sorted = Object.entries(parts)
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([name, part]) => [name, [part, { mtime: EPOCH, level: 6, os: 0 }]]),
  );
  return zipSync(entries);
}

/** Lets rows grow while somebody types: exceljs marks every height as set by hand. */
const allowRowGrowth = (xml: string): string => xml.replace(/(<row [^>]*?) customHeight="1"/g, '$1');

function buildSheetProperties(title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties xmlns:cp="${CORE_SPACE}" xmlns:dc="${DUBLIN_CORE}"><dc:title>${escaped}</dc:title></cp:coreProperties>`,
  ].join('');
}
