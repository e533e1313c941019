import type { SegmentedClause } from '../../segment-clauses.ts';
import { type ClauseStart, isGroupLabel } from './cut-clauses.ts';
import { type DraftingLine, formatDraftingLine } from './drafting-line.ts';

/**
 * The headings above several clauses, each with the numbers of its first and last one: "Decisions: 6.–11.". A text of ours
 * has no kind of part for them, so that they are kept in the heading of the first clause.
 * @param clauses one for each start
 */
export function listGroupHeadings(
  lines: readonly DraftingLine[],
  starts: readonly ClauseStart[],
  clauses: readonly SegmentedClause[],
): readonly string[] {
  const leads = starts.map(({ at }, n) => lines.slice(clauses[n]?.from[0] ?? at, at));
  return starts.flatMap(({ label }, n) => {
    const [lead = [], clause, next] = [leads[n], clauses[n], clauses[n + 1]];
    if (lead.length === 0 || label === null || clause === undefined) return [];
    const labelled = lead.some((line) => isGroupLabel(line, label.form));
    // The clause has a heading of its own, or the next one has none.
    const above = clause.heading.length > joinLead(lead).length || next?.heading === '';
    if (!labelled && !above) return [];
    const later = leads.findIndex((other, at) => at > n && other.length > 0);
    const last = clauses.slice(0, later === -1 ? undefined : later).at(-1);
    const numbers = new Set([clause.number, last?.number ?? clause.number]);
    return [`${joinLead(lead)}: ${[...numbers].join('–')}`];
  });
}

/** As the heading of a clause has them. */
const joinLead = (lead: readonly DraftingLine[]): string => lead.map(formatDraftingLine).join(' ');
