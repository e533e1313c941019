import { createKeptRun, joinRuns, type TokenRun } from './token-runs.ts';
import { isWordToken } from './tokenize-text.ts';

/** A capital and small letters: words in capitals are headings, and a single capital is an initial or a label. */
const NAME_WORD = /^\p{Lu}\p{M}*\p{Ll}/u;
/** Longer rows of such words are headings in title case. */
const LONGEST = 3;

/**
 * Keeps a name of several words whole: where one word of it is replaced, the change covers the words of the name next to
 * it, "the [United States]{United Kingdom}". The first word of a sentence has its capital for another reason.
 */
export function keepNamesWhole(runs: readonly TokenRun[]): TokenRun[] {
  const whole = [...runs];
  whole.forEach((run, at) => {
    if (run.kind === 'kept' || run.deleted.length === 0 || run.inserted.length === 0) return;
    const [before, after] = [whole[at - 1], whole[at + 1]];
    let changed = run;
    if (before?.kind === 'kept') {
      const isFirst = !whole.slice(0, at - 1).some(hasWords);
      const taken = areNames(run.deleted[0], run.inserted[0]) ? countNameTokensAtEnd(before.tokens, isFirst) : 0;
      const cut = before.tokens.length - taken;
      whole[at - 1] = createKeptRun(before.tokens.slice(0, cut));
      changed = extendRun(changed, before.tokens.slice(cut), []);
    }
    if (after?.kind === 'kept') {
      const taken = areNames(run.deleted.at(-1), run.inserted.at(-1)) ? countNameTokensAtStart(after.tokens) : 0;
      whole[at + 1] = createKeptRun(after.tokens.slice(taken));
      changed = extendRun(changed, [], after.tokens.slice(0, taken));
    }
    whole[at] = changed;
  });
  return joinRuns(whole);
}

type ChangedRun = Extract<TokenRun, { kind: 'changed' }>;

function extendRun(run: ChangedRun, before: readonly string[], after: readonly string[]): ChangedRun {
  return {
    kind: 'changed',
    deleted: [...before, ...run.deleted, ...after],
    inserted: [...before, ...run.inserted, ...after],
  };
}

function areNames(deleted: string | undefined, inserted: string | undefined): boolean {
  return [deleted, inserted].every((token) => token !== undefined && NAME_WORD.test(token));
}

function hasWords(run: TokenRun): boolean {
  return run.kind === 'kept' ? run.tokens.some(isWordToken) : [...run.deleted, ...run.inserted].some(isWordToken);
}

/** The number of tokens of name words, each with the space after it, at the end of a kept run. */
function countNameTokensAtEnd(tokens: readonly string[], isFirst: boolean): number {
  let taken = 0;
  while (taken < 2 * LONGEST && tokens.at(-1 - taken) === ' ' && NAME_WORD.test(tokens.at(-2 - taken) ?? ''))
    taken += 2;
  const starts = isFirst && !tokens.slice(0, tokens.length - taken).some(isWordToken);
  return starts ? Math.max(0, taken - 2) : taken;
}

function countNameTokensAtStart(tokens: readonly string[]): number {
  let taken = 0;
  while (taken < 2 * LONGEST && tokens[taken] === ' ' && NAME_WORD.test(tokens[taken + 1] ?? '')) taken += 2;
  return taken;
}
