import { matchLines } from '../along/match-lines.ts';
import { listOwnLines, normalizeLine, type OwnClause, type OwnLine } from '../along/own-lines.ts';
import { formatItemLine, type SegmentParagraph } from '../segment-clauses.ts';

/** One paragraph of their file with its new words, or a line of ours that the file has not, in the order of both. */
export type LinePair =
  | { readonly at: number; readonly becomes: string | null; readonly line: OwnLine | null }
  | { readonly at: null; readonly line: OwnLine };

/** A label at the start of a line of ours, as lists write it. */
const LABEL = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{Ll}|[ivxlc]{2,7})[.)])\s+/u;

export function isItemLine(text: string): boolean {
  return LABEL.test(text);
}

/**
 * Pairs the paragraphs of one clause of their file with the lines of ours. A heading that is only written in other
 * letters, or on two lines, stays as it is.
 * @param from the indices of their paragraphs, in order
 */
export function pairClauseLines(
  ours: OwnClause,
  paragraphs: readonly SegmentParagraph[],
  from: readonly number[],
): LinePair[] {
  const theirs = from.map((at) => ({
    at,
    key: normalizeLine(readLine(paragraphs[at])),
    text: paragraphs[at]?.text ?? '',
  }));
  const isNumberAlone = theirs[0]?.key === normalizeLine(ours.number);
  const lines = listClauseLines(ours, isNumberAlone);
  const heading = pairHeading(lines, theirs, ours);
  const rest = theirs.slice(heading.length);
  const body = heading.length === 0 ? lines : lines.filter(({ part }) => part === 'body');
  const matches = matchLines(
    body,
    rest.map(({ key }) => key),
  );
  const pairs: LinePair[] = [...heading];
  let next = 0;
  const addUpTo = (end: number) => {
    for (const line of body.slice(next, end)) pairs.push({ at: null, line });
    next = Math.max(next, end);
  };
  rest.forEach(({ at }, n) => {
    const match = matches.get(n);
    const line = match === undefined ? undefined : body[match.own];
    if (match === undefined || line === undefined) {
      pairs.push({ at, becomes: null, line: null });
      return;
    }
    addUpTo(match.own);
    next = match.own + 1;
    pairs.push({ at, becomes: match.exact ? (paragraphs[at]?.text ?? '') : fitLine(line, paragraphs[at], ours), line });
  });
  addUpTo(body.length);
  return pairs;
}

/** The lines of a clause; a number without a heading begins its first line, unless it is printed alone. */
export function listClauseLines(clause: OwnClause, isNumberAlone: boolean): OwnLine[] {
  const { id, number, heading, body } = clause;
  if (number === '' || heading !== '' || body === '' || isNumberAlone) return listOwnLines([clause]);
  return listOwnLines([{ id, number: '', heading: '', body: `${number} ${body}` }]);
}

/** The first paragraphs of theirs if they are, or replace, our heading; none if the clause has none or they differ. */
function pairHeading(
  lines: readonly OwnLine[],
  theirs: readonly { readonly at: number; readonly key: string; readonly text: string }[],
  { number, heading }: OwnClause,
): LinePair[] {
  const [head, ...body] = lines;
  const [first, second] = theirs;
  if (head === undefined || head.part !== 'heading' || first === undefined) return [];
  const pair = ({ at, text }: (typeof theirs)[number], key: string): LinePair => {
    const isSame = foldHeading(text) === foldHeading(key);
    return { at, becomes: isSame ? text : key, line: { ...head, key } };
  };
  const isAlone = number !== '' && heading !== '' && maskDigits(first.key) === maskDigits(number);
  if (isAlone && second !== undefined && !body.some(({ key }) => key === second.key))
    return [pair(first, normalizeLine(number)), pair(second, normalizeLine(heading))];
  const isHeading = [head.key, heading].some((key) => key !== '' && foldHeading(key) === foldHeading(first.key));
  if (isHeading) return [{ at: first.at, becomes: first.text, line: head }];
  const keys = theirs.map(({ key }) => key);
  return matchLines(body, keys).has(0) ? [] : [pair(first, head.key)];
}

/** A heading without the signs after its number, in small letters: these are the form of a file. */
function foldHeading(text: string): string {
  return normalizeLine(text)
    .replace(/[.:–—-]+(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

const maskDigits = (number: string): string => foldHeading(number).replace(/\d+/gu, '0');

/** Our line as the words of a paragraph that may have an automatic label. */
function fitLine(line: OwnLine, paragraph: SegmentParagraph | undefined, { number }: OwnClause): string {
  if (paragraph === undefined || paragraph.number === null) return line.key;
  return dropLabel(line.key, number);
}

/** A line without its label or the number of its clause, for a paragraph that is numbered automatically. */
export function dropLabel(text: string, number: string): string {
  if (number !== '' && text.startsWith(`${number} `)) return text.slice(number.length + 1);
  return text.replace(LABEL, '');
}

function readLine(paragraph: SegmentParagraph | undefined): string {
  if (paragraph === undefined) return '';
  return paragraph.number === null ? paragraph.text : formatItemLine(paragraph);
}
