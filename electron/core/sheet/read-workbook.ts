import { type Archive, openArchive } from '../package/archive.ts';
import { mainPart, type Relationship, relationshipsOf } from '../package/parts.ts';
import { readXml } from '../package/xml.ts';
import { dateFormats } from './formats.ts';
import { limits } from './limits.ts';
import { sheetNamespaces } from './namespaces.ts';
import { readNotes, type SheetNote } from './read-notes.ts';
import { type Budget, newBudget, type ReadRow, readSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { refusal } from './refusal.ts';
import { type SheetWarning, SheetWarnings } from './warnings.ts';

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
  try {
    return await readPackage(await openArchive(bytes, { limits, namespaces: sheetNamespaces }));
  } catch (problem) {
    throw refusal(problem);
  }
}

const WORKBOOK = /spreadsheetml\.(sheet|template)\.main\+xml$/;

async function readPackage(archive: Archive): Promise<ReadWorkbook> {
  const warnings = new SheetWarnings();
  const { main, relationships } = await mainPart(archive, WORKBOOK);
  within(relationships, '', warnings);
  const parts = within(await relationshipsOf(archive, main), main, warnings);
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
    const own = within(await relationshipsOf(archive, part), part, warnings);
    const rows = await readSheet(archive, part, { name, strings, dates, from1904, budget, warnings });
    const notes = await readNotes(archive, own, partOf('person'));
    if (state !== 'visible' && rows.length > 0) warnings.add('sheet-hidden', name, state);
    for (const { type, target } of own) if (!SILENT.has(type)) warnings.add('part-unread', name, target);
    sheets.push({ name, rows, notes });
  }
  for (const { type, target } of parts) if (!SILENT.has(type)) warnings.add('part-unread', main, target);
  return { sheets, warnings: warnings.all() };
}

/** The relationships that lead to other parts. What lies outside of the file is warned of and never followed. */
function within(all: readonly Relationship[], part: string, warnings: SheetWarnings): readonly Relationship[] {
  const leadsOut = ({ type, external }: Relationship) => external || type === 'externalLink';
  for (const one of all) if (leadsOut(one)) warnings.add('external-target', part, `${one.type}: ${one.target}`);
  return all.filter((one) => !leadsOut(one));
}

async function listSheets(archive: Archive, main: string) {
  const listed: { readonly name: string; readonly id: string; readonly state: string }[] = [];
  let from1904 = false;
  await readXml(archive, main, {
    open: (element, attributes) => {
      if (element === 'x:workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (element === 'x:sheet')
        listed.push({
          name: attributes.name ?? '',
          id: attributes['r:id'] ?? '',
          state: attributes.state ?? 'visible',
        });
    },
  });
  return { listed, from1904 };
}
