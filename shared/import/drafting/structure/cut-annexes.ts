import { isHeadingLine, type SegmentedClause } from '../../segment-clauses.ts';
import { type DraftingLine, formatDraftingLine } from './drafting-line.ts';
import { parseAnnexHead } from './ending-words.ts';
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
  const heading: string[] = [];
  const body: string[] = [];
  let next = head === null ? from : from + 1;
  const rest = head?.rest.trim() ?? '';
  if (rest !== '') (isHeadingLine(rest) && /^\p{Lu}/u.test(rest) ? heading : body).push(rest);
  const line = lines[next];
  if (
    head !== null &&
    rest === '' &&
    next + 1 < to &&
    line?.number === null &&
    line.table === null &&
    isHeadingLine(line.text)
  ) {
    heading.push(line.text.trim());
    next += 1;
  }
  for (; next < to; next += 1) body.push(formatDraftingLine(lines[next] ?? { text: '', number: null }));
  return {
    kind: head === null ? 'recital' : 'numbered',
    number: head?.label ?? '',
    heading: heading.join(' '),
    body: body.join('\n'),
    from: Array.from({ length: to - from }, (_, n) => from + n),
  };
}
