import { type Archive, openArchive } from '../package/open-archive.ts';
import { findMainPart, type Relationship, readRelationships } from '../package/package-parts.ts';
import { readXmlPart } from '../package/read-xml.ts';
import { convertSheetFault } from './convert-sheet-fault.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheetNotes, type SheetNote } from './read-sheet-notes.ts';
import { createSheetBudget, type ReadRow, readSheetRows, type SheetBudget } from './read-sheet-rows.ts';
import { sheetLimits } from './sheet-limits.ts';
import { sheetNamespaces } from './sheet-namespaces.ts';
import { type SheetWarning, SheetWarnings } from './sheet-warnings.ts';

/** A workbook's contents as text: plain data, whatever program wrote it. What it claims is a claim (D23). */
export type WorkbookContent = {
  readonly sheets: readonly SheetContent[];
  readonly warnings: readonly SheetWarning[];
};

export type SheetContent = {
  readonly name: string;
  /** The non-empty rows, in order. */
  readonly rows: readonly ReadRow[];
  readonly notes: readonly SheetNote[];
};

/** Parts that hold no text of their own, or are read where they are needed. */
const WORDLESS_PARTS: ReadonlySet<string> = new Set(
  [
    ['worksheet', 'styles', 'theme', 'sharedStrings', 'calcChain', 'sheetMetadata', 'printerSettings', 'vmlDrawing'],
    ['comments', 'threadedComment', 'person', 'core-properties', 'extended-properties', 'custom-properties'],
    ['officeDocument', 'customXml', 'thumbnail'],
  ].flat(),
);

/**
 * Reads the bytes of an .xlsx. Formulas are not evaluated and links are not followed.
 *
 * Out: all sheets with the texts of their cells. Throws a Failure whose code says why the file was refused: `sheet-…`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookContent> {
  try {
    return await readPackage(await openArchive(bytes, { limits: sheetLimits, namespaces: sheetNamespaces }));
  } catch (problem) {
    throw convertSheetFault(problem);
  }
}

const WORKBOOK = /spreadsheetml\.(sheet|template)\.main\+xml$/;

async function readPackage(archive: Archive): Promise<WorkbookContent> {
  const warnings = new SheetWarnings();
  const { main, relationships } = await findMainPart(archive, WORKBOOK);
  selectInternalParts(relationships, '', warnings);
  const parts = selectInternalParts(await readRelationships(archive, main), main, warnings);
  const partOf = (type: string) => parts.find((one) => one.type === type)?.target;
  const { listed, from1904 } = await listSheets(archive, main);
  const strings = await readSharedStrings(archive, partOf('sharedStrings'));
  const formats = await readNumberFormats(archive, partOf('styles'));
  const budget: SheetBudget = createSheetBudget();
  const sheets: SheetContent[] = [];
  for (const { name, id, state } of listed) {
    const part = parts.find((one) => one.id === id && one.type === 'worksheet')?.target;
    if (part === undefined || !archive.has(part)) {
      warnings.add('part-unread', name, 'worksheet');
      continue;
    }
    const own = selectInternalParts(await readRelationships(archive, part), part, warnings);
    const rows = await readSheetRows(archive, part, { name, strings, formats, from1904, budget, warnings });
    const notes = await readSheetNotes(archive, own, partOf('person'));
    if (state !== 'visible' && rows.length > 0) warnings.add('sheet-hidden', name, state);
    for (const { type, target } of own) if (!WORDLESS_PARTS.has(type)) warnings.add('part-unread', name, target);
    sheets.push({ name, rows, notes });
  }
  for (const { type, target } of parts) if (!WORDLESS_PARTS.has(type)) warnings.add('part-unread', main, target);
  return { sheets, warnings: warnings.all() };
}

/** The relationships to other parts. A target outside of the file is reported and never followed. */
function selectInternalParts(
  all: readonly Relationship[],
  part: string,
  warnings: SheetWarnings,
): readonly Relationship[] {
  const leadsOut = ({ type, external }: Relationship) => external || type === 'externalLink';
  for (const one of all) if (leadsOut(one)) warnings.add('external-target', part, `${one.type}: ${one.target}`);
  return all.filter((one) => !leadsOut(one));
}

async function listSheets(archive: Archive, main: string) {
  const listed: { readonly name: string; readonly id: string; readonly state: string }[] = [];
  let from1904 = false;
  await readXmlPart(archive, main, {
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
