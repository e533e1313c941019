import type { FileChild, Paragraph, Table } from 'docx';
import type { DocumentLine, DocumentText } from '../../../../../shared/model/document-text.ts';
import type { ReportBlock } from '../../../../../shared/model/report.ts';
import { buildNumberProperties } from '../docx-printer.ts';
import type { DocumentLayout, LayoutParagraph } from '../lay-out-document.ts';
import type { ListPlace } from '../plan-lists.ts';
import { buildSignatureTable } from '../signature-table.ts';
import { buildEndParagraph, printParagraph } from '../write-document.ts';
import { buildMemoHead, buildMemoSignature } from './memo-blocks.ts';
import { buildFieldTable, buildReportTable } from './report-table.ts';
import { buildReportRuns, countReportCharacters, type ReportPrinters } from './report-text.ts';

type BlockContext = {
  readonly places: readonly (ListPlace | null)[];
  readonly instrument: DocumentLayout;
  /** Whether it stays with the following block. */
  readonly keepNext: boolean;
};

/** The paragraphs and tables of a block; `places` are the list positions of its items. */
export function buildReportBlock(
  block: ReportBlock,
  pens: ReportPrinters,
  { places, instrument, keepNext }: BlockContext,
): FileChild[] {
  const { printer } = pens;
  const held = keepNext ? { keepNext } : {};
  switch (block.kind) {
    case 'heading':
      return [printer.paragraph({ style: `Heading${block.level}` }, buildReportRuns(block.text, pens))];
    case 'paragraph':
      return [printer.paragraph({ style: 'BodyText', ...held, widowControl: true }, buildReportRuns(block.text, pens))];
    case 'list':
      return block.items.map((item, n) => {
        const place = places[n];
        const number = place ? buildNumberProperties(printer.docx, place) : undefined;
        return printer.paragraph({ style: 'ReportItem', widowControl: true }, buildReportRuns(item, pens), number);
      });
    case 'table':
      return addSpaceBehind(buildReportTable(block, pens), pens);
    case 'fields':
      return block.rows.length === 0 ? [] : addSpaceBehind(buildFieldTable(block.rows, pens), pens);
    case 'field-to-fill':
      return buildFieldToFill(block, pens, keepNext);
    case 'memo-head':
      return addSpaceBehind(buildMemoHead(block.rows, pens), pens);
    case 'memo-signature':
      return buildMemoSignature(block.title, block.name, pens);
    case 'instrument':
      return buildInstrument(block.document, instrument, pens);
  }
}

/** The maximum number of characters in a short paragraph. */
const MAX_SHORT_CHARACTERS = 160;

/**
 * For each block, whether it stays with the next: fields to fill in together, with the short paragraphs before them, so
 * that a signature field is not separated from what is signed.
 */
export function computeKeepNext(blocks: readonly ReportBlock[]): boolean[] {
  const kept: boolean[] = [];
  for (let n = blocks.length - 1; n >= 0; n -= 1) {
    const [block, next] = [blocks[n], blocks[n + 1]];
    const leads = next?.kind === 'field-to-fill' || (next?.kind === 'paragraph' && kept[n + 1] === true);
    kept[n] = leads && block !== undefined && (block.kind === 'field-to-fill' || isShort(block));
  }
  return kept;
}

function isShort(block: ReportBlock): boolean {
  return block.kind === 'paragraph' && countReportCharacters(block.text) <= MAX_SHORT_CHARACTERS;
}

/** The items of a list as lines of a text, which are numbered like those; none for other blocks. */
export function buildListLines(block: ReportBlock): DocumentLine[] {
  if (block.kind !== 'list') return [];
  return block.items.map((_, n) => {
    const around = block.ordered ? (['', '.'] as const) : (['–', ''] as const);
    const label = block.ordered ? `${n + 1}.` : '–';
    return { runs: [], item: { style: { counter: 'decimal', around }, label, value: n + 1, level: 0 } };
  });
}

/** Separates a table from a following one, with which word processors would join it. */
const addSpaceBehind = (table: Table, { printer }: ReportPrinters): FileChild[] => [
  table,
  printer.paragraph({ style: 'BehindTable' }, []),
];

/**
 * Draws rules with tabs: word processors draw the borders of similar consecutive paragraphs once, around all of them.
 */
function buildFieldToFill(
  { label, rules }: Extract<ReportBlock, { kind: 'field-to-fill' }>,
  pens: ReportPrinters,
  keepNext: boolean,
): Paragraph[] {
  const { printer, width } = pens;
  const tabStops = [{ type: 'right' as const, position: width, leader: 'underscore' as const }];
  const line = (style: string, text: string, kept: boolean) =>
    printer.paragraph({ style, tabStops, ...(kept ? { keepNext: kept } : {}) }, buildReportRuns(text, pens));
  if (rules <= 1) return [line('FieldToFill', `${label} \t`, keepNext)];
  const below = Array.from({ length: rules }, (_, n) => line('Rule', '\t', keepNext || n < rules - 1));
  return [line('FieldToFill', label, true), ...below];
}

/** Its headings are not those of the report, and its first line begins a page. */
function buildInstrument(
  { language, signatures }: DocumentText,
  { main, annexes }: DocumentLayout,
  pens: ReportPrinters,
): FileChild[] {
  const { template, width } = pens;
  const printer = pens.printerIn(language);
  const [left, right] = signatures;
  const places = [[{ printer, block: left }], [{ printer, block: right }]] as const;
  const print = (paragraph: LayoutParagraph, n: number) => {
    const style = paragraph.style === 'Heading1' ? 'ClauseHeading' : paragraph.style;
    return printParagraph(printer, { ...paragraph, style, ...(n === 0 ? { pageBreakBefore: true } : {}) }, template);
  };
  return [
    ...main.map(print),
    buildSignatureTable(printer, template, places, width),
    ...(annexes.length > 0 ? annexes.map((paragraph) => print(paragraph, 1)) : [buildEndParagraph(printer)]),
  ];
}
