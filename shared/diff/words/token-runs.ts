import { isSpaceToken } from './tokenize-text.ts';

/** A range of two texts, in tokens: the same in both, or replaced (where one side may be empty). */
export type TokenRun =
  | { readonly kind: 'kept'; readonly tokens: readonly string[] }
  | { readonly kind: 'changed'; readonly deleted: readonly string[]; readonly inserted: readonly string[] };

export function createKeptRun(tokens: readonly string[]): TokenRun {
  return { kind: 'kept', tokens };
}

export function createChangedRun(deleted: readonly string[], inserted: readonly string[]): TokenRun {
  return { kind: 'changed', deleted, inserted };
}

/** Joins neighbouring runs of one kind and drops empty ones, so that the kinds alternate. */
export function joinRuns(runs: readonly TokenRun[]): TokenRun[] {
  const groups: TokenRun[][] = [];
  for (const run of runs) {
    if (isEmpty(run)) continue;
    const group = groups.at(-1);
    if (group?.[0]?.kind === run.kind) group.push(run);
    else groups.push([run]);
  }
  return groups.map(joinGroup);
}

/**
 * Splits off the tokens that both sides of a replacement begin and end with as kept.
 * @param fits which tokens may be split off
 */
export function trimReplacement(
  deleted: readonly string[],
  inserted: readonly string[],
  fits: (token: string) => boolean = isSpaceToken,
): TokenRun[] {
  const shorter = Math.min(deleted.length, inserted.length);
  const same = (a: string | undefined, b: string | undefined) => a !== undefined && a === b && fits(a);
  let head = 0;
  while (head < shorter && same(deleted[head], inserted[head])) head++;
  let tail = 0;
  while (tail < shorter - head && same(deleted.at(-1 - tail), inserted.at(-1 - tail))) tail++;
  return [
    createKeptRun(deleted.slice(0, head)),
    createChangedRun(deleted.slice(head, deleted.length - tail), inserted.slice(head, inserted.length - tail)),
    createKeptRun(deleted.slice(deleted.length - tail)),
  ];
}

function isEmpty(run: TokenRun): boolean {
  return run.kind === 'kept' ? run.tokens.length === 0 : run.deleted.length + run.inserted.length === 0;
}

function joinGroup(group: readonly TokenRun[]): TokenRun {
  const [first] = group;
  if (first && group.length === 1) return first;
  if (first?.kind === 'kept') return createKeptRun(group.flatMap((run) => (run.kind === 'kept' ? run.tokens : [])));
  const replaced = group.filter((run) => run.kind === 'changed');
  return createChangedRun(
    replaced.flatMap((run) => run.deleted),
    replaced.flatMap((run) => run.inserted),
  );
}
