import type { OpenClauses } from './open-clauses.ts';
import type { SplitOrJoin } from './splits-and-joins.ts';

type Clause = { readonly number: string; readonly heading: string; readonly body: string };

/**
 * Finds open clauses with exactly the words of several neighbours in the other text, as where paragraphs became lines of
 * one paragraph, or a table became paragraphs. Only the first of the neighbours may have a number or a heading: those of
 * the others would be lost, which is a change of substance.
 */
export function findReframedClauses(
  old: readonly Clause[],
  next: readonly Clause[],
  open: OpenClauses,
): (SplitOrJoin & { readonly reframed: true })[] {
  const joins = findJoinedRuns(old, open.old(), next, open.next()).map(
    ({ whole, pieces }) => ({ kind: 'joined', old: pieces, next: [whole], reframed: true }) as const,
  );
  const [used, usedNext] = [new Set(joins.flatMap((one) => one.old)), new Set(joins.flatMap((one) => one.next))];
  const splits = findJoinedRuns(
    next,
    open.next().filter((at) => !usedNext.has(at)),
    old,
    open.old().filter((at) => !used.has(at)),
  ).map(({ whole, pieces }) => ({ kind: 'split', old: [whole], next: pieces, reframed: true }) as const);
  return [...joins, ...splits];
}

/** The clauses of `wholes` whose words are those of neighbours among `parts`; no part is in two of them. */
function findJoinedRuns(
  parts: readonly Clause[],
  openParts: readonly number[],
  wholes: readonly Clause[],
  openWholes: readonly number[],
): { whole: number; pieces: number[] }[] {
  const free = new Map(openParts.map((at) => [at, foldSpaces(parts[at])]));
  const byFirstWord = Map.groupBy(openParts, (at) => readFirstWord(free.get(at) ?? ''));
  return openWholes.flatMap((whole) => {
    const words = foldSpaces(wholes[whole]);
    for (const first of byFirstWord.get(readFirstWord(words)) ?? []) {
      if (words === ' ' || parts[first]?.heading !== wholes[whole]?.heading) continue;
      const pieces = collectPieces(words, first, free, parts);
      if (pieces === null) continue;
      for (const at of pieces) free.delete(at);
      return [{ whole, pieces }];
    }
    return [];
  });
}

/** The neighbours from `first` on that together have exactly these words; null if they have not. */
function collectPieces(
  words: string,
  first: number,
  free: ReadonlyMap<number, string>,
  parts: readonly Clause[],
): number[] | null {
  const pieces: number[] = [];
  let read = 0;
  for (let at = first; read < words.length; at += 1) {
    const own = free.get(at);
    if (own === undefined || !words.startsWith(own, read)) return null;
    if (at > first && (parts[at]?.number !== '' || parts[at]?.heading !== '')) return null;
    pieces.push(at);
    read += own.length;
  }
  return pieces.length > 1 ? pieces : null;
}

/** The words of a clause, each followed by one space. */
function foldSpaces(clause: Clause | undefined): string {
  return `${clause?.heading ?? ''} ${clause?.body ?? ''}`.trim().replaceAll(/\s+/gu, ' ').concat(' ');
}

const readFirstWord = (words: string): string => words.slice(0, words.indexOf(' '));
