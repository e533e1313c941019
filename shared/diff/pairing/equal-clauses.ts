import { findCommonSequence } from '../words/common-sequence.ts';
import type { OpenClauses } from './open-clauses.ts';

type Clause = { readonly id: string | null; readonly heading: string; readonly body: string };

/** The value to compare; null if a clause has nothing to compare. */
type Key = (clause: Clause) => string | null;

/**
 * Pairs open clauses with equal keys, as indices: clauses in order first, so that among equal clauses the right one
 * remains unpaired.
 */
export function findEqualClauses(
  old: readonly Clause[],
  next: readonly Clause[],
  open: OpenClauses,
  key: Key,
): [number, number][] {
  const keyed = (clauses: readonly Clause[], places: readonly number[]) =>
    places.flatMap((at) => {
      const clause = clauses[at];
      const text = clause === undefined ? null : key(clause);
      return text === null ? [] : [{ at, text }];
    });
  const [olds, nexts] = [keyed(old, open.old()), keyed(next, open.next())];
  const pairs = findCommonSequence(
    olds.map(({ text }) => text),
    nexts.map(({ text }) => text),
  ).map(([a, b]): [number, number] => [olds[a]?.at ?? 0, nexts[b]?.at ?? 0]);
  const [takenOld, takenNext] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const left = Map.groupBy(
    olds.filter(({ at }) => !takenOld.has(at)),
    ({ text }) => text,
  );
  for (const { at, text } of nexts) {
    const partner = takenNext.has(at) ? undefined : left.get(text)?.shift();
    if (partner !== undefined) pairs.push([partner.at, at]);
  }
  return pairs;
}

export function joinClauseText({ heading, body }: Clause): string {
  return `${heading}\n${body}`;
}

/** A body of two words under different headings is not evidence. */
export function getDistinctiveBody({ body }: Clause): string | null {
  return /\S\s+\S+\s+\S/.test(body) ? body : null;
}
