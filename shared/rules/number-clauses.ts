import type { ClauseKind } from '../model/clause.ts';
import type { Texts } from '../model/fields.ts';
import { isLabelled, readLabelNumber } from './clause-labels.ts';

export type NumberedClause = {
  readonly code: string;
  readonly kind: ClauseKind;
  readonly depth: number;
  /** The own label of an annex or a part, by language; missing or empty if it is numbered like the others. */
  readonly label?: Texts | undefined;
};

/**
 * The numbers of a text's clauses by their codes, in the order of the text: paragraphs count 1, 2, 3, those under
 * another 2.1, 2.2; annexes have their own count, and paragraphs in an annex start again at 1. In an unnumbered text
 * (D15) only annexes have numbers. An annex with a label of its own has the number in it, if any; a paragraph with one is the
 * heading of a part above several clauses, and is not counted.
 */
export function numberClauses(clauses: readonly NumberedClause[], numbered: boolean): Map<string, string> {
  const numbers = new Map<string, string>();
  let open: { count: number; number: string | null }[] = [];
  let annexes = 0;
  for (const { code, kind, depth, label = {} } of clauses) {
    open = open.slice(0, depth + 1);
    while (open.length <= depth) open.push({ count: 0, number: null });
    const here = open[depth];
    if (here === undefined) continue;
    here.number = null;
    if (kind === 'annex') {
      annexes += 1;
      const [own] = Object.values(label).flatMap((words) => readLabelNumber(words ?? '') ?? []);
      if (own !== undefined || !isLabelled(label)) numbers.set(code, own ?? String(annexes));
    } else if (kind === 'paragraph' && numbered && !isLabelled(label)) {
      here.count += 1;
      const above = open[depth - 1]?.number ?? null;
      here.number = above === null ? String(here.count) : `${above}.${here.count}`;
      numbers.set(code, here.number);
    }
  }
  return numbers;
}
