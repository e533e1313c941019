import type { FileChild } from 'docx';
import type { DocumentText } from '../../../shared/model/document-text.ts';
import type { Dress } from './dress.ts';
import { emblemParagraph } from './emblem.ts';
import { inOneFile, layOut } from './layout.ts';
import { textWidth } from './measure.ts';
import { numberingPart } from './numbering-part.ts';
import { repack } from './package.ts';
import { type Docx, printerOf } from './printer.ts';
import { coreProperties } from './properties.ts';
import { sectionOf } from './section.ts';
import { keptFrom } from './side-kept.ts';
import { alignedRows, checkAlike } from './side-rows.ts';
import { columnsDress, type Side, sideRow, spreadTable } from './side-table.ts';
import type { SignaturePlace } from './signatures.ts';
import { signatureRows } from './signatures.ts';
import { stylesOf } from './styles.ts';
import { furnitureWordsOf } from './template.ts';
import { typeset } from './typeset.ts';
import { endParagraph, titleOf } from './write.ts';

/**
 * One text in two languages beside each other as a .docx, clause by clause and line by line, for the counterpart as
 * `writeDocument` makes it. The caller puts a side's own language on the left of its original (D11).
 *
 * Each side signs once, below both columns, with its heading and title in both languages: it is one text that is signed,
 * and of two places to sign one is forgotten. The blocks stand as in the left text.
 *
 * In: the texts, which have the same clauses; how they look. Out: the file's bytes, the same for the same input. Throws an
 * Error where a clause of one is missing in the other, or as `writeDocument` does.
 */
export async function writeSideBySide(left: DocumentText, right: DocumentText, dress: Dress): Promise<Uint8Array> {
  checkAlike(left, right);
  const docx = await import('docx');
  const columns = columnsDress(dress);
  const { template } = columns;
  const { layouts, lists } = inOneFile([left, right].map((text) => layOut(typeset(text), template.heading)));
  const [one, other] = layouts;
  if (one === undefined || other === undefined) throw new Error('two texts, two layouts');
  const sides = [sideOf(docx, left, columns), sideOf(docx, right, columns)] as const;
  const { printer, words } = sides[0];
  const rows = alignedRows(one.main, other.main);
  const annexes = alignedRows(one.annexes, other.annexes);
  const width = textWidth(template, columns.paper);
  const set = (from: typeof rows) => from.map((row) => sideRow(sides, row, columns));
  const kept = keptFrom(
    rows,
    [0, 1].map((n) => [left, right].flatMap(({ signatures }) => signatures[n] ?? [])),
    columns,
  );
  const last = rows.slice(kept).map((row) => ({ ...row, keepNext: true, whole: true }));
  const children: FileChild[] = [
    ...(dress.emblem ? [emblemParagraph(printer, columns, dress.emblem, { name: words.emblem, id: 1 })] : []),
    ...spreadTable(docx, set(rows.slice(0, kept)), width),
    endParagraph(printer),
    ...spreadTable(docx, [...set(last), ...signatureRows(template, placesOf(sides, left, right), width)], width),
    endParagraph(printer),
    ...pages(annexes).flatMap((annex) => [
      endParagraph(printer, { pageBreakBefore: true }),
      ...spreadTable(docx, set(annex), width),
      endParagraph(printer),
    ]),
  ];
  const draft = left.draft || right.draft;
  const section = { spoken: sides, draft, oneOfSeveral: false, pages: undefined, children };
  const document = new docx.Document({
    styles: stylesOf(dress.template, words.tag, 'left'),
    sections: [sectionOf(docx, columns, section)],
  });
  return repack(await docx.Packer.pack(document, 'uint8array'), {
    'word/numbering.xml': numberingPart(lists, template.itemIndentMm),
    'docProps/core.xml': coreProperties([left, right].map(titleOf).join(' / '), words.tag),
  });
}

function sideOf(docx: Docx, { language }: DocumentText, { template }: Dress): Side {
  const words = furnitureWordsOf(template, language);
  return { printer: printerOf(docx, words.tag), words };
}

function placesOf(
  [one, other]: readonly [Side, Side],
  left: DocumentText,
  right: DocumentText,
): readonly [SignaturePlace, SignaturePlace] {
  const place = (n: 0 | 1): SignaturePlace => [
    { printer: one.printer, block: left.signatures[n] },
    { printer: other.printer, block: right.signatures[n] },
  ];
  return [place(0), place(1)];
}

/** The rows of each annex, which begins on a page of its own. */
function pages(rows: ReturnType<typeof alignedRows>): ReturnType<typeof alignedRows>[] {
  return [...Map.groupBy(rows, ({ block }) => block).values()];
}
