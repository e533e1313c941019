import { type Archive, openArchive } from './archive.ts';
import { dateFormats } from './formats.ts';
import { mainPart, relationshipsOf } from './parts.ts';
import { readNotes, type SheetNote } from './read-notes.ts';
import { type Budget, newBudget, type ReadRow, readSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { type SheetWarning, SheetWarnings } from './warnings.ts';
import { readXml } from './xml.ts';

/** What a workbook holds, as text: plain data, whoever made it. What it claims is a claim (D23). */
export type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[];
  readonly warnings: readonly SheetWarning[];
};

export type ReadSheet = {
  readonly name: string;
  /** Rows that hold something, in their order. */
  readonly rows: readonly ReadRow[];
  readonly notes: readonly SheetNote[];
};

/** Parts that say nothing of their own, or are read from where they are needed. */
const SILENT: ReadonlySet<string> = new Set(
  [
    ['worksheet', 'styles', 'theme', 'sharedStrings', 'calcChain', 'sheetMetadata', 'printerSettings', 'vmlDrawing'],
    ['comments', 'threadedComment', 'person', 'core-properties', 'extended-properties', 'custom-properties'],
    ['officeDocument', 'customXml', 'thumbnail'],
  ].flat(),
);

/**
 * Reads the bytes of an .xlsx. No formula is worked out and no link followed.
 *
 * Out: all sheets with the texts of their cells. Throws a Failure whose code says why the file was refused: `sheet-…`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const archive = await openArchive(bytes);
  const warnings = new SheetWarnings();
  const main = await mainPart(archive, warnings);
  const parts = await relationshipsOf(archive, main, warnings);
  const partOf = (type: string) => parts.find((one) => one.type === type)?.target;
  const { listed, from1904 } = await listSheets(archive, main);
  const strings = await readStrings(archive, partOf('sharedStrings'));
  const dates = await dateFormats(archive, partOf('styles'));
  const budget: Budget = newBudget();
  const sheets: ReadSheet[] = [];
  for (const { name, id, state } of listed) {
    const part = parts.find((one) => one.id === id && one.type === 'worksheet')?.target;
    if (part === undefined || !archive.has(part)) {
      warnings.add('part-unread', name, 'worksheet');
      continue;
    }
    const own = await relationshipsOf(archive, part, warnings);
    const rows = await readSheet(archive, part, { name, strings, dates, from1904, budget, warnings });
    const notes = await readNotes(archive, own, partOf('person'));
    if (state !== 'visible' && rows.length > 0) warnings.add('sheet-hidden', name, state);
    for (const { type, target } of own) if (!SILENT.has(type)) warnings.add('part-unread', name, target);
    sheets.push({ name, rows, notes });
  }
  for (const { type, target } of parts) if (!SILENT.has(type)) warnings.add('part-unread', main, target);
  return { sheets, warnings: warnings.all() };
}

async function listSheets(archive: Archive, main: string) {
  const listed: { readonly name: string; readonly id: string; readonly state: string }[] = [];
  let from1904 = false;
  await readXml(archive, main, {
    open: (element, attributes) => {
      if (element === 'x:workbookPr') from1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      if (element === 'x:sheet')
        listed.push({
          name: attributes.get('name') ?? '',
          id: attributes.get('r:id') ?? '',
          state: attributes.get('state') ?? 'visible',
        });
    },
  });
  return { listed, from1904 };
}
