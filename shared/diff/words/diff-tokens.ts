import { findCommonSequence } from './common-sequence.ts';
import { slideMatches } from './slide-matches.ts';
import { createChangedRun, createKeptRun, joinRuns, type TokenRun } from './token-runs.ts';
import { isLineEndToken, isSpaceToken } from './tokenize-text.ts';

/** Tokens and the white space after each. Only the tokens are matched, so that spaces do not pull words apart. */
type Elements = { readonly keys: readonly string[]; readonly spaces: readonly (string | null)[] };

/**
 * Compares the tokens of two sentences with as few and as large changes as a longest common subsequence of the tokens
 * allows. Bounded like `findCommonSequence`.
 */
export function diffTokens(old: readonly string[], next: readonly string[]): TokenRun[] {
  const [olds, nexts] = [splitElements(old), splitElements(next)];
  const runs: TokenRun[] = [];
  let same: string[] = [];
  const change = (deleted: readonly string[], inserted: readonly string[]) => {
    runs.push(createKeptRun(same), createChangedRun(deleted, inserted));
    same = [];
  };
  let [fromOld, fromNext] = [0, 0];
  for (const [a, b] of slideMatches(findCommonSequence(olds.keys, nexts.keys), olds.keys, nexts.keys)) {
    if (a > fromOld || b > fromNext) change(joinElements(olds, fromOld, a), joinElements(nexts, fromNext, b));
    same.push(olds.keys[a] ?? '');
    const [before, after] = [olds.spaces[a] ?? null, nexts.spaces[b] ?? null];
    if (before !== after) change(before === null ? [] : [before], after === null ? [] : [after]);
    else if (before !== null) same.push(before);
    [fromOld, fromNext] = [a + 1, b + 1];
  }
  change(joinElements(olds, fromOld, olds.keys.length), joinElements(nexts, fromNext, nexts.keys.length));
  return joinRuns(runs);
}

function splitElements(list: readonly string[]): Elements {
  const keys: string[] = [];
  const spaces: (string | null)[] = [];
  for (let at = 0; at < list.length; at++) {
    const nextEdit = list[at + 1];
    keys.push(list[at] ?? '');
    const space = nextEdit !== undefined && isSpaceToken(nextEdit) && !isLineEndToken(nextEdit) ? nextEdit : null;
    spaces.push(space);
    if (space !== null) at++;
  }
  return { keys, spaces };
}

function joinElements({ keys, spaces }: Elements, from: number, to: number): string[] {
  const list: string[] = [];
  for (let at = from; at < to; at++) {
    list.push(keys[at] ?? '');
    const space = spaces[at] ?? null;
    if (space !== null) list.push(space);
  }
  return list;
}
