import type { SegmentedClause } from '../../segment-clauses.ts';
import { type DraftingLine, formatDraftingLine } from './drafting-line.ts';

/** The words that introduce what is agreed: "have reached the following understanding:". */
const OPERATIVE =
  /(?:have|has|do hereby|hereby|the participants|the sides|the parties)\s.*(?:following|as follows)|(?:telah mencapai|telah menyetujui|telah sepakat|sepakat|bersepakat|menyatakan|menyetujui).*berikut|(?:договорил|согласил|достигл|заявля|решил|условил|выразил|пришли).*(?:нижеследующ|следующ)|(?:дамовіл|пагадзіл|дасягнул|заяўля|вырашыл).*(?:наступн|ніжэй)/isu;
const SHORT = 160;

/** The line that ends the preamble, before `limit`; -1 if there is none. */
export function findOperativeLine(lines: readonly DraftingLine[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const text = lines[at]?.text.trim() ?? '';
    if (/[:.]$/u.test(text) && OPERATIVE.test(text.slice(-400)) && lines[at]?.number === null) return at;
  }
  return -1;
}

/** The recitals, each with its lines; the operative line and fragments of a sentence join the one before. */
export function cutPreamble(lines: readonly DraftingLine[], from: number, to: number): readonly SegmentedClause[] {
  const groups: number[][] = [];
  for (let at = from; at < to; at += 1) {
    const { text = '' } = lines[at] ?? {};
    const last = groups.at(-1);
    const operative = at === to - 1 && text.length <= SHORT && text.trim().endsWith(':') && at > from;
    if (last !== undefined && operative) last.push(at);
    else groups.push([at]);
  }
  return groups.map((group) => ({
    kind: 'recital',
    number: '',
    heading: '',
    body: group.map((at) => formatDraftingLine(lines[at] ?? NO_LINE)).join('\n'),
    from: group,
  }));
}

const NO_LINE = { text: '', number: null };
