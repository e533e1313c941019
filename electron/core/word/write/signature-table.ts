import type { Paragraph, Table, TableRow } from 'docx';
import type { SignatureBlock } from '../../../../shared/model/document-text.ts';
import type { DocxPrinter } from './docx-printer.ts';
import { convertMmToTwips, convertPtToTwips } from './page-measures.ts';
import type { PrintTemplate } from './print-template.ts';
import { buildTwoColumnTable, halveWidth } from './two-column-table.ts';

/** Where one side signs: its block in each language of the page, the first at the top. */
export type SignaturePosition = readonly [LanguageBlock, ...LanguageBlock[]];
type LanguageBlock = { readonly printer: DocxPrinter; readonly block: SignatureBlock };

/** `column` is its width and `side` the space on either side of its words, in twips. */
type SignatureCell = { readonly place: SignaturePosition; readonly column: number; readonly side: number };

/**
 * Two signature blocks side by side in a table of their own.
 *
 * In: where the left and right side sign; `width` between the margins, in twips.
 */
export function buildSignatureTable(
  { docx }: DocxPrinter,
  template: PrintTemplate,
  places: readonly [SignaturePosition, SignaturePosition],
  width: number,
): Table {
  return buildTwoColumnTable(docx, buildSignatureRows(template, places, width), width);
}

/**
 * A row of headings, a row with the space to sign and the name (or a rule), and a row of titles, so that both sides'
 * names and titles are at the same height. No row breaks across pages (w:cantSplit) and each is kept with the next
 * (w:keepNext, ECMA-376 17.3.1.15).
 */
export function buildSignatureRows(
  template: PrintTemplate,
  places: readonly [SignaturePosition, SignaturePosition],
  width: number,
): TableRow[] {
  const [left, right] = halveWidth(width);
  const side = convertMmToTwips(template.signature.gapMm / 2);
  const cells: readonly [SignatureCell, SignatureCell] = [
    { place: places[0], column: left, side },
    { place: places[1], column: right, side },
  ];
  return [
    buildRow(cells, ({ place }) => buildHeadings(place, template)),
    buildRow(cells, (cell) => buildNames(cell, template), {
      height: { value: convertMmToTwips(template.signature.spaceMm), rule: 'atLeast' },
      verticalAlign: 'bottom',
    }),
    buildRow(cells, ({ place }) => buildTitles(place, template)),
  ];
}

function buildRow(
  cells: readonly [SignatureCell, SignatureCell],
  content: (cell: SignatureCell) => readonly Paragraph[],
  options: { height?: { value: number; rule: 'atLeast' }; verticalAlign?: 'bottom' } = {},
): TableRow {
  const { height, verticalAlign } = options;
  const { docx } = cells[0].place[0].printer;
  return new docx.TableRow({
    cantSplit: true,
    ...(height ? { height } : {}),
    children: cells.map(
      (cell) =>
        new docx.TableCell({
          width: { size: cell.column, type: 'dxa' },
          margins: { left: cell.side, right: cell.side, marginUnitType: 'dxa' },
          ...(verticalAlign ? { verticalAlign } : {}),
          children: content(cell),
        }),
    ),
  });
}

function buildHeadings(place: SignaturePosition, { spaceBeforePt }: PrintTemplate): Paragraph[] {
  return place.flatMap(({ printer: { paragraph, run }, block: { heading } }, language) =>
    (heading.length > 0 ? heading : ['']).map((text, index) => {
      const before = index > 0 ? 0 : language > 0 ? BETWEEN_PT : spaceBeforePt.signatures;
      return paragraph(
        {
          style: 'Signature',
          keepNext: true,
          ...(before > 0 ? { spacing: { before: convertPtToTwips(before) } } : {}),
        },
        text === '' ? [] : [run({ text, italics: false, bold: true })],
      );
    }),
  );
}

/** The space between the headings in two languages. */
const BETWEEN_PT = 4;

/** A name only once, if it is the same in each language. */
function buildNames({ place, column, side }: SignatureCell, { signature }: PrintTemplate): Paragraph[] {
  const [{ printer }] = place;
  const named = place.filter(
    ({ block: { name } }, n) => name !== '' && place.findIndex(({ block }) => block.name === name) === n,
  );
  if (named.length > 0) {
    return named.map(({ printer: { paragraph, run }, block: { name } }) =>
      paragraph({ style: 'Signature', keepNext: true }, [run({ text: name, italics: false, bold: true })]),
    );
  }
  const inside = column - 2 * side;
  const indent = Math.max(0, Math.round((inside - convertMmToTwips(signature.ruleMm)) / 2));
  return [
    printer.paragraph(
      {
        style: 'Signature',
        keepNext: true,
        border: { bottom: { style: 'single', size: 4, space: 1, color: 'auto' } },
        indent: { left: indent, right: indent },
      },
      [],
    ),
  ];
}

function buildTitles(place: SignaturePosition, { spaceBeforePt }: PrintTemplate): Paragraph[] {
  return place.map(({ printer: { paragraph, run }, block: { title } }, language) =>
    paragraph(
      {
        style: 'Signature',
        ...(language === 0 ? { spacing: { before: convertPtToTwips(spaceBeforePt.signatoryTitle) } } : {}),
      },
      title === '' ? [] : [run({ text: title, italics: false })],
    ),
  );
}
