import { isPlaceAndDate } from '../../../text/place-and-date.ts';
import { isHeadingLine, type SegmentedClause } from '../../segment-clauses.ts';
import { parseLabels } from '../numbering/parse-labels.ts';
import { isAttachmentLine, parseAnnexHead } from './annex-head.ts';
import { type DraftingLine, formatDraftingLine } from './drafting-line.ts';
import { isAnnexHead } from './find-ending.ts';

/** Cuts what follows the signatures, or lies between the clauses and the closing, into annexes at their heads. */
export function cutAnnexes(lines: readonly DraftingLine[], from: number, to: number): readonly SegmentedClause[] {
  const starts = Array.from({ length: to - from }, (_, n) => from + n).filter(
    (at) => at === from || isAnnexHead(lines[at]),
  );
  return starts.map((at, n) => buildAnnex(lines, at, starts[n + 1] ?? to));
}

function buildAnnex(lines: readonly DraftingLine[], from: number, to: number): SegmentedClause {
  const { text = '', bold = false, heading: styled = false } = lines[from] ?? {};
  const head = isAnnexHead(lines[from]) ? parseAnnexHead(text, bold || styled) : null;
  const rest = head?.rest.trim() ?? '';
  const isHeading = rest !== '' && (isAttachmentLine(rest) || (isHeadingLine(rest) && /^\p{Lu}/u.test(rest)));
  const under = head !== null && (rest === '' || isAttachmentLine(rest)) ? listHeadingLines(lines, from + 1, to) : [];
  const body = rest === '' || isHeading ? [] : [rest];
  for (let at = from + under.length + (head === null ? 0 : 1); at < to; at += 1)
    body.push(formatDraftingLine(lines[at] ?? { text: '', number: null }));
  return {
    kind: head === null ? 'recital' : 'numbered',
    number: head?.label.replace(/\s+/gu, ' ') ?? '',
    heading: [...(isHeading ? [rest] : []), ...under].join(' '),
    body: body.join('\n'),
    from: Array.from({ length: to - from }, (_, n) => from + n),
  };
}

/** The lines under the label of an annex: what it belongs to, then its title, which other words follow. */
function listHeadingLines(lines: readonly DraftingLine[], from: number, to: number): readonly string[] {
  const found: string[] = [];
  const read = (at: number) => {
    const line = lines[at];
    return line === undefined || at + 1 >= to || line.number !== null || line.table !== null ? '' : line.text.trim();
  };
  while (read(from + found.length) !== '' && isAttachmentLine(read(from + found.length)))
    found.push(read(from + found.length));
  const title = read(from + found.length);
  // An item of a list, and a place and date, are no title, though they may be as short.
  const isItem = parseLabels(title, null).some(({ word, rest }) => word === '' && rest !== '');
  if (title === '' || isItem || isPlaceAndDate(title) || !isHeadingLine(title)) return found;
  found.push(title);
  // A title in capitals may have several lines.
  const isCapitals = (words: string) => words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
  while (isCapitals(title) && isCapitals(read(from + found.length)) && isHeadingLine(read(from + found.length)))
    found.push(read(from + found.length));
  // So may one that goes on in lower case, in the same bold: "LIST", "of joint projects".
  const isBold = (at: number) => lines[at]?.bold === true;
  while (/^\p{Ll}/u.test(read(from + found.length)) && isBold(from + found.length - 1) && isBold(from + found.length))
    found.push(read(from + found.length));
  return found;
}
