import type { Paragraph } from 'docx';
import type { Report, ReportBlock } from '../../../shared/model/report.ts';
import type { Dress } from './dress.ts';
import { pageFooter, pageHeader } from './furniture.ts';
import { inOneFile, type Layout, layOut } from './layout.ts';
import { pageProperties, textWidth } from './measure.ts';
import { planLists } from './numbering.ts';
import { numberingPart } from './numbering-part.ts';
import { repack } from './package.ts';
import { type Printer, printerOf } from './printer.ts';
import { coreProperties } from './properties.ts';
import { blockOf, keptTogether, listLines } from './report-block.ts';
import { reportStylesOf } from './report-styles.ts';
import type { ReportPens } from './report-text.ts';
import { furnitureWordsOf, type Template } from './template.ts';
import { typeset } from './typeset.ts';
import { endParagraph } from './write.ts';

/** Items of lists stand in by so much, unless an instrument is printed as it will be. */
const INDENT_MM = 7;

/**
 * A report as a .docx, in the font and on the paper of the instrument, with "Page X of Y" and its mark on every page.
 * Emblem, line numbers and pre-printed paper are the instrument's alone. The same input gives the same bytes.
 *
 * In: the report; how the instrument looks. Out: the file's bytes. Throws an Error for a report without a title, for a
 * table whose columns do not give 100 per cent or whose rows have not a cell for each, or as `writeDocument` does.
 */
export async function writeReport(report: Report, { template, paper }: Dress): Promise<Uint8Array> {
  const docx = await import('docx');
  const { title, blocks, orientation, mark } = report;
  if (title.length === 0) throw new Error('a report without a title');
  const words = furnitureWordsOf(template, report.language);
  const printer = printerOf(docx, words.tag);
  const own: Layout = { main: [], annexes: [], lists: planLists(blocks.map(listLines)) };
  const { layouts, lists } = inOneFile([own, ...blocks.map((block) => instrumentOf(block, template))]);
  const pens: ReportPens = {
    printer,
    printerIn: (language) => printerOf(docx, furnitureWordsOf(template, language).tag),
    language: report.language,
    template,
    width: textWidth(template, paper, orientation),
  };
  const kept = keptTogether(blocks);
  const hasInstrument = blocks.some(({ kind }) => kind === 'instrument');
  const printed = blocks.flatMap((block, n) =>
    blockOf(block, pens, {
      places: lists.places[n] ?? [],
      instrument: layouts[n + 1] ?? own,
      keepNext: kept[n] === true,
    }),
  );
  const document = new docx.Document({
    styles: reportStylesOf(template, words.tag),
    sections: [
      {
        properties: pageProperties(template, paper, orientation),
        ...(mark === null ? {} : { headers: { default: pageHeader(printer, mark) } }),
        footers: { default: pageFooter([{ printer, words }], 'NUMPAGES') },
        children: [...headOf(printer, report), ...printed, endParagraph(printer)],
      },
    ],
  });
  return repack(await docx.Packer.pack(document, 'uint8array'), {
    'word/numbering.xml': numberingPart(lists, hasInstrument ? template.itemIndentMm : INDENT_MM),
    'docProps/core.xml': coreProperties(title.join(' '), words.tag),
  });
}

/** An instrument in a report has its own lists; the other blocks have none that count here. */
function instrumentOf(block: ReportBlock, { heading }: Template): Layout {
  if (block.kind !== 'instrument') return { main: [], annexes: [], lists: planLists([]) };
  return layOut(typeset(block.document), { ...heading, style: 'centred' });
}

function headOf({ paragraph, run }: Printer, { title, subtitle }: Report): Paragraph[] {
  const line = (style: string, text: string) => paragraph({ style, keepNext: true }, [run({ text, italics: false })]);
  return [...title.map((text) => line('Title', text)), ...(subtitle === '' ? [] : [line('Subtitle', subtitle)])];
}
