import type { SegmentedClause } from '../../segment-clauses.ts';
import { parseLabels } from '../numbering/parse-labels.ts';
import { type DraftingLine, formatDraftingLine } from './drafting-line.ts';
import { splitRunInHeading } from './run-in-heading.ts';

/** The words that introduce what is agreed: "have reached the following understanding:". */
const OPERATIVE =
  /(?:(?:express|declare|confirm|affirm|state|announce)\s.{0,60}(?:following|as follows))|(?:have|has|do hereby|hereby|the participants|the sides|the parties)\s.*(?:following|as follows)|(?:telah mencapai|telah menyetujui|telah sepakat|sepakat|bersepakat|menyatakan|menyetujui).*berikut|(?:договорил|согласил|достигл|заявля|решил|условил|выразил|пришли).*(?:нижеследующ|следующ)|(?:дамовіл|пагадзіл|дасягнул|заяўля|вырашыл).*(?:наступн|ніжэй)/isu;
const FOLLOWING = /following|as follows|berikut|следующ|наступн|ніжэй/iu;
const SHORT = 160;

/** The line that ends the preamble, before `limit`; -1 if there is none. */
export function findOperativeLine(lines: readonly DraftingLine[], from: number, limit: number): number {
  let introduced = -1;
  let labelled = false;
  for (let at = from; at < limit; at += 1) {
    const { text = '', number = null, lead = 0 } = lines[at] ?? {};
    const words = text.trim();
    labelled ||= parseLabels(words, number).length > 0 || splitRunInHeading({ text, lead }, words, false) !== null;
    if (/[:.]$/u.test(words) && OPERATIVE.test(words.slice(-400)) && number === null) return at;
    if (introduced === -1 && !labelled && words.endsWith(':') && FOLLOWING.test(words.slice(-60))) introduced = at;
  }
  return introduced;
}

/** The recitals, each with its lines; the operative line and fragments of a sentence join the one before. */
export function cutPreamble(lines: readonly DraftingLine[], from: number, to: number): readonly SegmentedClause[] {
  const groups: number[][] = [];
  for (let at = from; at < to; at += 1) {
    const { text = '' } = lines[at] ?? {};
    const last = groups.at(-1);
    const operative = at === to - 1 && text.length <= SHORT && text.trim().endsWith(':') && at > from;
    // The lines of one paragraph are one recital.
    const [place] = lines[at]?.places ?? [];
    const together = last !== undefined && lines[last.at(-1) ?? -1]?.places[0] === place;
    if (last !== undefined && (operative || together)) last.push(at);
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
