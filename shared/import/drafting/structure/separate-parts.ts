import type { SegmentedClause } from '../../segment-clauses.ts';
import { parseLabels } from '../numbering/parse-labels.ts';
import { type ClauseStart, isGroupLabel } from './cut-clauses.ts';
import { type DraftingLine, formatDraftingLine } from './drafting-line.ts';

/** A clause, or the heading of a part above several clauses, which has no words but its label and heading. */
export type ClauseOrPart = SegmentedClause & { readonly as: 'paragraph' | 'part' };

/** Where more of the clauses have a heading above their number, the headings are their own, and some clauses have none. */
const MOST_HEADED = 0.7;

/**
 * Takes the headings above several clauses, "CHAPTER II" or "Decisions", out of the first of these, as clauses of their own. A
 * heading without a label is the label itself.
 * @param clauses one for each start
 */
export function separateParts(
  lines: readonly DraftingLine[],
  starts: readonly ClauseStart[],
  clauses: readonly SegmentedClause[],
): readonly ClauseOrPart[] {
  const leads = starts.map(({ at }, n) => lines.slice(clauses[n]?.from[0] ?? at, at));
  const headed = leads.filter((lead) => lead.length > 0).length;
  const isOverSeveral = leads.some((lead, n) => lead.length > 0 && clauses[n + 1]?.heading === '');
  const areParts = isOverSeveral && headed <= MOST_HEADED * clauses.length;
  return clauses.flatMap((clause, n): readonly ClauseOrPart[] => {
    const [lead = [], label = null] = [leads[n], starts[n]?.label];
    const joined = lead.map(formatDraftingLine).join(' ');
    const hasOwn = clause.heading.length > joined.length;
    const isPart =
      lead.length > 0 && label !== null && (areParts || hasOwn || lead.some((line) => isGroupLabel(line, label.form)));
    if (!isPart) return [{ ...clause, as: 'paragraph' }];
    const heading = clause.heading.slice(joined.length).trim();
    const [above, own] = [clause.from.slice(0, lead.length), clause.from.slice(lead.length)];
    return [
      { ...readHead(lead, label.form), kind: 'numbered', body: '', from: above, as: 'part' },
      { ...clause, heading, from: own, as: 'paragraph' },
    ];
  });
}

/** The label and the heading of a part: "Раздел I" and "ОБЩИЕ ПОЛОЖЕНИЯ". */
function readHead(
  [first, ...others]: readonly DraftingLine[],
  counted: Parameters<typeof isGroupLabel>[1],
): Pick<SegmentedClause, 'number' | 'heading'> {
  const words = first === undefined ? '' : formatDraftingLine(first);
  const [label] = first !== undefined && isGroupLabel(first, counted) ? parseLabels(words, null) : [];
  const rest = label === undefined ? [] : [label.rest.trim()];
  return {
    number: (label?.text ?? words).replace(/\s+/gu, ' '),
    heading: [...rest, ...others.map(formatDraftingLine)].filter((line) => line !== '').join(' '),
  };
}
