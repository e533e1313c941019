import type { Paragraph } from 'docx';
import type { Report, ReportBlock } from '../../../../../shared/model/report.ts';
import { createDocxPrinter, type DocxPrinter } from '../docx-printer.ts';
import { combineLayouts, type DocumentLayout, layOutDocument } from '../lay-out-document.ts';
import { buildNumberingPart } from '../numbering-part.ts';
import { buildPageFooter, buildPageHeader } from '../page-furniture.ts';
import { buildPageProperties, computeTextWidth } from '../page-measures.ts';
import type { PageStyle } from '../page-style.ts';
import { planLists } from '../plan-lists.ts';
import { getFurnitureWords, type PrintTemplate } from '../print-template.ts';
import { typesetDocument } from '../typeset-document.ts';
import { buildEndParagraph } from '../write-document.ts';
import { buildCoreProperties } from '../xml/core-properties.ts';
import { packDocx } from '../xml/pack-docx.ts';
import { buildListLines, buildReportBlock, computeKeepNext } from './report-block.ts';
import { buildReportStyles } from './report-styles.ts';
import type { ReportPrinters } from './report-text.ts';

/** The indent of list items, unless an instrument is printed in its final form. */
const INDENT_MM = 7;

/**
 * Writes a report as a .docx, in the font and on the paper of the instrument, with "Page X of Y" and its mark on every
 * page. Only the instrument itself has an emblem, line numbers and pre-printed paper. The same input gives the same
 * bytes.
 *
 * In: the report; how the instrument looks. Out: the file's bytes. Throws an Error for a report without a title, for a
 * table whose columns do not add up to 100 per cent or whose rows do not have a cell for each, or as `writeDocument`
 * does.
 */
export async function writeReport(report: Report, { template, paper }: PageStyle): Promise<Uint8Array> {
  const docx = await import('docx');
  const { title, blocks, orientation, mark } = report;
  if (title.length === 0) throw new Error('a report without a title');
  const words = getFurnitureWords(template, report.language);
  const printer = createDocxPrinter(docx, words.tag);
  const own: DocumentLayout = { main: [], annexes: [], lists: planLists(blocks.map(buildListLines)) };
  const { layouts, lists } = combineLayouts([own, ...blocks.map((block) => layOutInstrument(block, template))]);
  const pens: ReportPrinters = {
    printer,
    printerIn: (language) => createDocxPrinter(docx, getFurnitureWords(template, language).tag),
    language: report.language,
    template,
    width: computeTextWidth(template, paper, orientation),
  };
  const kept = computeKeepNext(blocks);
  const hasInstrument = blocks.some(({ kind }) => kind === 'instrument');
  const printed = blocks.flatMap((block, n) =>
    buildReportBlock(block, pens, {
      places: lists.places[n] ?? [],
      instrument: layouts[n + 1] ?? own,
      keepNext: kept[n] === true,
    }),
  );
  const document = new docx.Document({
    styles: buildReportStyles(template, words.tag),
    sections: [
      {
        properties: buildPageProperties(template, paper, orientation),
        ...(mark === null ? {} : { headers: { default: buildPageHeader(printer, mark) } }),
        footers: { default: buildPageFooter([{ printer, words }], 'NUMPAGES') },
        children: [...buildHead(printer, report), ...printed, buildEndParagraph(printer)],
      },
    ],
  });
  return packDocx(docx, document, {
    'word/numbering.xml': buildNumberingPart(lists, hasInstrument ? template.itemIndentMm : INDENT_MM),
    'docProps/core.xml': buildCoreProperties(title.join(' '), words.tag),
  });
}

/** An instrument in a report has lists of its own; the other blocks have none that count here. */
function layOutInstrument(block: ReportBlock, { heading }: PrintTemplate): DocumentLayout {
  if (block.kind !== 'instrument') return { main: [], annexes: [], lists: planLists([]) };
  return layOutDocument(typesetDocument(block.document), { ...heading, style: 'centred' });
}

function buildHead({ paragraph, run }: DocxPrinter, { title, subtitle }: Report): Paragraph[] {
  const line = (style: string, text: string) => paragraph({ style, keepNext: true }, [run({ text, italics: false })]);
  return [...title.map((text) => line('Title', text)), ...(subtitle === '' ? [] : [line('Subtitle', subtitle)])];
}
