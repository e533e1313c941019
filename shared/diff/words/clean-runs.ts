import { createChangedRun, createKeptRun, joinRuns, type TokenRun, trimReplacement } from './token-runs.ts';
import { isWordToken } from './tokenize-text.ts';
import { keepNamesWhole } from './whole-names.ts';

/** A kept run of this many words between two changes is absorbed into them, unless one only replaces signs. */
const ISLAND = 2;
/** Below this share of kept words a sentence counts as replaced. */
const RELATED = 0.15;

/**
 * Cleans up the changes inside one pair of sentences for reading: absorbs small islands between changes, closes a
 * bracket or quotation that both sides open in a change within that change, keeps names whole, and replaces a sentence as a whole if
 * little of it is kept. Kept text may become changed, never the reverse, except for equal ends of one change. Takes one
 * pair at a time, so that nothing is absorbed across the end of a sentence.
 */
export function cleanRuns(runs: readonly TokenRun[]): TokenRun[] {
  let cleaned = joinRuns(
    absorbIslands(runs).flatMap((run) =>
      run.kind === 'kept' ? [run] : trimReplacement(run.deleted, run.inserted, () => true),
    ),
  );
  for (let before = -1; before !== cleaned.length; ) {
    before = cleaned.length;
    cleaned = absorbIslands(closeOpened(keepNamesWhole(cleaned)));
  }
  return measureKeptShare(cleaned) < RELATED
    ? joinRuns(trimReplacement(listSideTokens(cleaned, 'deleted'), listSideTokens(cleaned, 'inserted')))
    : cleaned;
}

function absorbIslands(runs: readonly TokenRun[]): TokenRun[] {
  return joinRuns(
    runs.map((run, at) => {
      if (run.kind === 'changed' || countWords(run.tokens) > ISLAND) return run;
      const isIsland = at > 0 && at < runs.length - 1 && !replacesSigns(runs[at - 1]) && !replacesSigns(runs[at + 1]);
      return isIsland ? createChangedRun(run.tokens, run.tokens) : run;
    }),
  );
}

/** Whether signs or spaces take the place of others, such as quotation marks of another form. */
function replacesSigns(run: TokenRun | undefined): boolean {
  if (run?.kind !== 'changed' || run.deleted.length === 0 || run.inserted.length === 0) return false;
  return ![...run.deleted, ...run.inserted].some(isWordToken);
}

/** Moves the closing character into the change before it: `5 (five` -> `3 (three` takes the `)` after it. */
function closeOpened(runs: readonly TokenRun[]): TokenRun[] {
  const closed = [...runs];
  closed.forEach((run, at) => {
    const nextRun = closed[at + 1];
    if (run.kind === 'kept' || nextRun?.kind !== 'kept') return;
    const missing = listMissingClosers(run.deleted);
    const alsoMissing = listMissingClosers(run.inserted);
    let taken = 0;
    while (
      missing[taken] !== undefined &&
      missing[taken] === alsoMissing[taken] &&
      missing[taken] === nextRun.tokens[taken]
    )
      taken++;
    const signs = nextRun.tokens.slice(0, taken);
    closed[at] = createChangedRun([...run.deleted, ...signs], [...run.inserted, ...signs]);
    closed[at + 1] = createKeptRun(nextRun.tokens.slice(taken));
  });
  return joinRuns(closed);
}

const CLOSER: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
};

/** The characters that would close what the tokens leave open, innermost first. */
function listMissingClosers(tokens: readonly string[]): string[] {
  const open: string[] = [];
  for (const token of tokens) {
    if (open.at(-1) === token) open.pop();
    else if (CLOSER[token.charAt(0)] !== undefined && !token.startsWith('{ref:'))
      open.push(CLOSER[token.charAt(0)] ?? '');
  }
  return open.reverse();
}

/** The share of the words of both sides that was kept; 1 if there are no words. */
function measureKeptShare(runs: readonly TokenRun[]): number {
  let same = 0;
  let all = 0;
  for (const run of runs) {
    if (run.kind === 'changed') all += countWords(run.deleted) + countWords(run.inserted);
    else same += 2 * countWords(run.tokens);
  }
  return same + all === 0 ? 1 : same / (same + all);
}

function listSideTokens(runs: readonly TokenRun[], side: 'deleted' | 'inserted'): string[] {
  return runs.flatMap((run) => (run.kind === 'kept' ? run.tokens : run[side]));
}

function countWords(tokens: readonly string[]): number {
  return tokens.filter(isWordToken).length;
}
