import type { FileChild, TableRow } from 'docx';
import type { DocumentText } from '../../../../../shared/model/document-text.ts';
import { buildStyles } from '../build-styles.ts';
import { createDocxPrinter, type DocxLibrary } from '../docx-printer.ts';
import { buildEmblemParagraph } from '../emblem-paragraph.ts';
import { combineLayouts, layOutDocument } from '../lay-out-document.ts';
import { buildNumberingPart } from '../numbering-part.ts';
import { computeTextWidth } from '../page-measures.ts';
import { buildSection } from '../page-section.ts';
import type { PageStyle } from '../page-style.ts';
import { getFurnitureWords } from '../print-template.ts';
import type { SignaturePosition } from '../signature-table.ts';
import { buildSignatureRows } from '../signature-table.ts';
import { buildTwoColumnTable } from '../two-column-table.ts';
import { typesetDocument } from '../typeset-document.ts';
import { buildEndParagraph, formatDocumentTitle } from '../write-document.ts';
import { buildCoreProperties } from '../xml/core-properties.ts';
import { packDocx } from '../xml/pack-docx.ts';
import { alignRows, checkSameClauses } from './align-rows.ts';
import { adaptToColumns, buildSideRow, type ColumnLanguage } from './side-table.ts';
import { findSignaturePageStart } from './signature-page.ts';

/**
 * Writes one text in two languages side by side as a .docx, clause by clause and line by line, for the counterpart, as
 * `writeDocument` does. The caller puts a side's own language on the left of its original (D11).
 *
 * Each side signs once, below both columns, with its heading and title in both languages: one text is signed, and one
 * of two signature fields is easily forgotten. The blocks are in the order of the left text.
 *
 * In: the texts, which have the same clauses; how they look. Out: the file's bytes, the same for the same input. Throws
 * an Error if a clause of one text is missing in the other, or as `writeDocument` does.
 */
export async function writeSideBySide(left: DocumentText, right: DocumentText, dress: PageStyle): Promise<Uint8Array> {
  checkSameClauses(left, right);
  const docx = await import('docx');
  const columns = adaptToColumns(dress);
  const { template } = columns;
  const { layouts, lists } = combineLayouts(
    [left, right].map((text) => layOutDocument(typesetDocument(text), template.heading)),
  );
  const [one, other] = layouts;
  if (one === undefined || other === undefined) throw new Error('two texts, two layouts');
  const sides = [createSide(docx, left, columns), createSide(docx, right, columns)] as const;
  const { printer, words } = sides[0];
  const rows = alignRows(one.main, other.main);
  const annexes = alignRows(one.annexes, other.annexes);
  const width = computeTextWidth(template, columns.paper);
  const set = (from: typeof rows) => from.map((row) => buildSideRow(sides, row, columns));
  const buildTables = (all: readonly TableRow[]) => (all.length === 0 ? [] : [buildTwoColumnTable(docx, all, width)]);
  const signatureStart = findSignaturePageStart(
    rows,
    [0, 1].map((n) => [left, right].flatMap(({ signatures }) => signatures[n] ?? [])),
    columns,
  );
  const last = rows.slice(signatureStart).map((row) => ({ ...row, keepNext: true, whole: true }));
  const children: FileChild[] = [
    ...(dress.emblem ? [buildEmblemParagraph(printer, columns, dress.emblem, { name: words.emblem, id: 1 })] : []),
    ...buildTables(set(rows.slice(0, signatureStart))),
    buildEndParagraph(printer),
    ...buildTables([...set(last), ...buildSignatureRows(template, placeSignatures(sides, left, right), width)]),
    buildEndParagraph(printer),
    ...groupByBlock(annexes).flatMap((annex) => [
      buildEndParagraph(printer, { pageBreakBefore: true }),
      ...buildTables(set(annex)),
      buildEndParagraph(printer),
    ]),
  ];
  const draft = left.draft || right.draft;
  const section = { spoken: sides, draft, oneOfSeveral: false, pages: undefined, children };
  const document = new docx.Document({
    styles: buildStyles(dress.template, words.tag, 'left'),
    sections: [buildSection(docx, columns, section)],
  });
  return packDocx(docx, document, {
    'word/numbering.xml': buildNumberingPart(lists, template.itemIndentMm),
    'docProps/core.xml': buildCoreProperties([left, right].map(formatDocumentTitle).join(' / '), words.tag),
  });
}

function createSide(docx: DocxLibrary, { language, initials }: DocumentText, { template }: PageStyle): ColumnLanguage {
  const words = getFurnitureWords(template, language);
  return { printer: createDocxPrinter(docx, words.tag), words, initials };
}

function placeSignatures(
  [one, other]: readonly [ColumnLanguage, ColumnLanguage],
  left: DocumentText,
  right: DocumentText,
): readonly [SignaturePosition, SignaturePosition] {
  const place = (n: 0 | 1): SignaturePosition => [
    { printer: one.printer, block: left.signatures[n] },
    { printer: other.printer, block: right.signatures[n] },
  ];
  return [place(0), place(1)];
}

/** The rows of each annex, which begins on a page of its own. */
function groupByBlock(rows: ReturnType<typeof alignRows>): ReturnType<typeof alignRows>[] {
  return [...Map.groupBy(rows, ({ block }) => block).values()];
}
