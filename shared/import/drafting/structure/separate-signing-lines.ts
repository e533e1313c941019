import { isPlaceAndDate } from '../../../text/place-and-date.ts';
import type { DraftingParagraph } from '../language-columns.ts';
import { getLabelRank } from '../numbering/label-words.ts';
import { parseLabels } from '../numbering/parse-labels.ts';
import { isBodyName } from '../parties/split-names.ts';
import { parseAnnexHead } from './annex-head.ts';
import { isDetailLine, isPlaceToSign } from './contact-lines.ts';
import type { DraftingLine } from './drafting-line.ts';
import { isClosingLine, isSignatureLine, isSignedFor } from './ending-words.ts';

/** The heading of a last clause with addresses, accounts and signatures: "Адреса и подписи Сторон", "Alamat dan Tanda Tangan". */
const HEADING =
  /^(?:\p{L}+,?\s){0,3}?(?:address(?:es)?|details|requisites|signatures?|alamat|rekening|tanda ?tangan|адреса|реквизиты|подписи|адрасы|рэквізіты|подпісы)(?!\p{L})/iu;
const SIGNATURES = /signature|tanda ?tangan|подписи|подпісы/iu;
const LONGEST_HEADING = 120;
/**
 * The lines of a text whose last clause has the addresses or accounts of the parties next to their signatures, mostly in
 * one table: first the addresses, side by side, as lines of the clause, then the lines that are signed. Other texts are
 * returned as they are.
 */
export function separateSigningLines(
  lines: readonly DraftingLine[],
  paragraphs: readonly DraftingParagraph[],
): readonly DraftingLine[] {
  const endOf = (heading: number) => {
    const after = lines.findIndex((line, at) => at > heading && isAnnex(line));
    return after === -1 ? lines.length : after;
  };
  const isLast = (at: number) => isSignatureHeading(lines[at]) && isLastRegion(lines.slice(at + 1, endOf(at)));
  const heading = [...lines.keys()].find((at) => at > 0 && isLast(at));
  if (heading === undefined) return lines;
  const end = endOf(heading);
  const region = lines.slice(heading + 1, end);
  const signing = new Set(listColumns(region, paragraphs).flatMap(listSigning));
  const [details, signed] = [false, true].map((is) => region.filter((line) => signing.has(line) === is));
  if (details === undefined || signed === undefined) return lines;
  const isSigned = signed.some(({ text }) => isPlaceToSign(text)) || SIGNATURES.test(lines[heading]?.text ?? '');
  if (details.length === 0 || signed.length === 0 || !isSigned) return lines;
  return [
    ...lines.slice(0, heading + 1),
    ...separateDetails(details, paragraphs),
    ...signed.map((line) => ({ ...line, signs: true })),
    ...lines.slice(end),
  ];
}

function isSignatureHeading(line: DraftingLine | undefined): boolean {
  if (line === undefined || line.table !== null || line.text.length > LONGEST_HEADING) return false;
  const readings = [line.text.trim(), ...parseLabels(line.text, line.number).map(({ rest }) => rest)];
  return readings.some((words) => HEADING.test(words) && !/\d|:\s*\S|[.;,]$/u.test(words));
}

const isAnnex = ({ text, bold, heading, number }: DraftingLine): boolean =>
  number === null && parseAnnexHead(text, bold || heading) !== null;

/** Whether no clause and no closing is among the lines. */
function isLastRegion(region: readonly DraftingLine[]): boolean {
  return !region.some(({ text, number, table }) => {
    if (table !== null) return false;
    const isClause = parseLabels(text, number).some(
      ({ word, rest }) => getLabelRank(word) === 'clause' || (rest.length > 60 && /\.$/u.test(rest.trim())),
    );
    return isClause || (isClosingLine(text) && !isPlaceAndDate(text));
  });
}

/** The lines of each side: of each column of a table, and of the lines outside tables together. */
function listColumns(
  region: readonly DraftingLine[],
  paragraphs: readonly DraftingParagraph[],
): readonly (readonly DraftingLine[])[] {
  const columnOf = (line: DraftingLine) =>
    line.table === null ? '' : `${line.table} ${paragraphs[line.places[0] ?? -1]?.cells[0]?.cell ?? 0}`;
  return [...Map.groupBy(region, columnOf).values()];
}

/** A row of cells becomes lines; the rows of a table stay rows, of a table of their own. */
function separateDetails(
  details: readonly DraftingLine[],
  paragraphs: readonly DraftingParagraph[],
): readonly DraftingLine[] {
  const rowOf = ({ places }: DraftingLine) => paragraphs[places[0] ?? -1]?.cells[0]?.row;
  const rowsOf = (table: number) => new Set(details.filter((line) => line.table === table).map(rowOf)).size;
  return details.map((line) => {
    const table = line.table === null || rowsOf(line.table) === 1 ? null : -1 - line.table;
    return { ...line, table, list: null, bold: false, heading: false };
  });
}

/** The lines of a column that are signed, or name who signs. */
function listSigning(column: readonly DraftingLine[]): readonly DraftingLine[] {
  return splitBlocks(column).flatMap((block) => {
    const isDetail = block.map(({ text }) => isDetailLine(text));
    const last = isDetail.lastIndexOf(true);
    if (last === -1) return block;
    const blank = block.findIndex(({ text }) => isPlaceToSign(text));
    // Names without figures stand above the last of the details: that of the side, of its bank, of a street.
    return block.filter((line, at) => {
      if (isDetail[at] || !isSignatureLine(line.text)) return false;
      return at > last || (blank !== -1 && blank < last && at > 0 && at >= blank - 1);
    });
  });
}

/** A new block begins with the name of a side after a place to sign. */
function splitBlocks(column: readonly DraftingLine[]): readonly (readonly DraftingLine[])[] {
  const blocks: DraftingLine[][] = [];
  for (const line of column) {
    const block = blocks.at(-1);
    const isSigned = block?.some(({ text }) => isPlaceToSign(text)) ?? true;
    if (block !== undefined && !(isSigned && (isBodyName(line.text) || isSignedFor(line.text)))) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
