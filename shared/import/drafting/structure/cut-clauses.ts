import { isHeadingLine, type SegmentedClause } from '../../segment-clauses.ts';
import { getLabelRank } from '../numbering/label-words.ts';
import type { Label } from '../numbering/parse-labels.ts';
import { parseLabels } from '../numbering/parse-labels.ts';
import { type DraftingLine, formatDraftingLine } from './drafting-line.ts';
import { haveRunInHeadings, splitRunInHeading } from './run-in-heading.ts';

/** Where a clause begins, with its label; an unnumbered one begins with its heading. */
export type ClauseStart = { readonly at: number; readonly label: Label | null };

const LONGEST_HEADING = 120;
/** A line over all clauses that only says that they begin. */
const CLAUSES =
  /^(?:(?:operative )?(?:clauses|articles|paragraphs)|terms and conditions|pasal-pasal|isi|статьи|положения|артыкулы|палажэнні)[:.]?$/iu;

/** Cuts the lines from the first start to `end` into clauses; the headings above a start belong to its clause. */
export function cutClauses(
  lines: readonly DraftingLine[],
  starts: readonly ClauseStart[],
  { from, end }: { readonly from: number; readonly end: number },
): readonly SegmentedClause[] {
  const begins = starts.map((start, n) =>
    findFirstLead(lines, start, n === 0 ? from : (starts[n - 1]?.at ?? 0) + 1, starts[n - 1] ?? null),
  );
  const runsIn = haveRunInHeadings(starts.flatMap(({ label }) => label?.rest ?? []));
  return starts.map((start, n) =>
    buildClause(lines, start, { begin: begins[n] ?? start.at, end: begins[n + 1] ?? end, runsIn }),
  );
}

/** The first of the headings directly above a clause, such as "CHAPTER II" or "Final provisions". */
function findFirstLead(
  lines: readonly DraftingLine[],
  { at, label }: ClauseStart,
  from: number,
  previous: ClauseStart | null,
): number {
  // The line under a label on a line of its own is that clause's heading.
  const first = previous?.label?.rest === '' ? from + 1 : from;
  let begin = at;
  while (begin > first && isLead(lines, begin - 1, previous === null && begin - 1 === from, label?.form ?? null))
    begin -= 1;
  return begin;
}

/**
 * @param introduced whether it is the first line after the preamble
 * @param counted how the clause below it is numbered
 */
function isLead(
  lines: readonly DraftingLine[],
  at: number,
  introduced: boolean,
  counted: Label['form'] | null,
): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (line === undefined || line.table !== null) return false;
  const text = line.text.trim();
  const group = isGroupLabel(line, counted);
  if (CLAUSES.test(text) || (!isHeadingLine(text) && !(group && text.length <= LONGEST_HEADING))) return false;
  if (group || line.heading || line.bold || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text))) return true;
  if (line.number !== null || text.length > 80 || !/^\p{Lu}/u.test(text)) return false;
  return introduced || /\.$/u.test(before?.text.trim() ?? '');
}

/**
 * Whether a line is labelled as the heading of a group: "CHAPTER II", or a Roman number above clauses that are numbered
 * in another way.
 * @param counted how the clause below it is numbered
 */
export function isGroupLabel({ text, number }: DraftingLine, counted: Label['form'] | null): boolean {
  return parseLabels(text.trim(), number).some(({ word, form, path, rest }) =>
    word === ''
      ? form === 'roman-upper' && counted !== form && (path[0] ?? 0) < 50 && rest !== '' && isHeadingLine(text.trim())
      : getLabelRank(word) === 'group',
  );
}

function buildClause(
  lines: readonly DraftingLine[],
  { at, label }: ClauseStart,
  { begin, end, runsIn }: { readonly begin: number; readonly end: number; readonly runsIn: boolean },
): SegmentedClause {
  const heading: string[] = [];
  const body: string[] = [];
  for (let lead = begin; lead < at; lead += 1) heading.push(formatDraftingLine(lines[lead] ?? NO_LINE));
  const line = lines[at] ?? NO_LINE;
  const rest = (label === null ? line.text : label.rest).trim();
  const [first = '', ...others] = rest.split('\n');
  const isHeading = rest !== '' && isClauseHeading(first, line, at + 1 < end || others.length > 0);
  const runIn = isHeading ? null : splitRunInHeading(line, rest, runsIn);
  if (isHeading) heading.push(first);
  if (runIn !== null) heading.push(runIn.heading);
  const words = (isHeading ? others.join('\n') : (runIn?.rest ?? rest)).trim();
  if (words !== '') body.push(words);
  let next = at + 1;
  // A label alone is followed by its heading, and a heading without a number may have several lines.
  if (rest === '' || (isHeading && label === null))
    while (next + 1 < end && isHeadingBelow(lines, next, next > at + 1 || label === null)) {
      heading.push(lines[next]?.text.trim() ?? '');
      next += 1;
    }
  for (; next < end; next += 1) body.push(formatDraftingLine(lines[next] ?? NO_LINE));
  return {
    kind: 'numbered',
    number: label === null ? '' : label.text.replace(/\s+/gu, ' '),
    heading: heading.join(' '),
    body: body.join('\n'),
    from: Array.from({ length: end - begin }, (_, n) => begin + n),
  };
}

/** The words after a label are a heading if they look like one and words of the clause follow. */
function isClauseHeading(
  words: string,
  { heading, bold }: Pick<DraftingLine, 'heading' | 'bold'>,
  more: boolean,
): boolean {
  if (words.length > LONGEST_HEADING) return false;
  return isHeadingLine(words) ? more || heading || bold : heading && more && !/[.;,]\s|[;,]$/u.test(words);
}

/** The line below a label of its own, and further lines of the same heading, which are bold. */
function isHeadingBelow(lines: readonly DraftingLine[], at: number, further: boolean): boolean {
  const line = lines[at];
  if (line === undefined || line.number !== null || line.table !== null || !isHeadingLine(line.text)) return false;
  return !further || ((line.bold || line.heading) && lines[at - 1]?.bold === line.bold);
}

const NO_LINE = { text: '', number: null, heading: false, bold: false, lead: 0 };
