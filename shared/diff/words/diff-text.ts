import type { TextChange } from '../../model/comparison/comparison.ts';
import { alignSentences } from './align-sentences.ts';
import { cleanRuns } from './clean-runs.ts';
import { diffTokens } from './diff-tokens.ts';
import { splitSentences } from './split-sentences.ts';
import { createKeptRun, joinRuns, type TokenRun, trimReplacement } from './token-runs.ts';
import { createCachedTokenizer } from './tokenize-text.ts';

/**
 * Compares two texts of one clause in one language, for people to read.
 * @returns the changes in order, none empty, no two neighbours of one kind, deleted before inserted; the kept and
 * deleted texts concatenated are `old`, the kept and inserted ones `next`, unit for unit, for any strings. No token is
 * cut. The time is linear in the length, so very different texts get a coarse result.
 */
export function diffText(old: string, next: string): TextChange[] {
  if (old === next) return old === '' ? [] : [{ kind: 'kept', text: old }];
  const cut = createCachedTokenizer();
  const runs: TokenRun[][] = [];
  let deleted: string[] = [];
  let inserted: string[] = [];
  const flush = () => {
    runs.push(trimReplacement(deleted.flatMap(cut), inserted.flatMap(cut)));
    deleted = [];
    inserted = [];
  };
  for (const row of alignSentences(splitSentences(old), splitSentences(next), cut)) {
    if (row.next === null) deleted.push(row.old);
    else if (row.old === null) inserted.push(row.next);
    else {
      flush();
      runs.push(row.old === row.next ? [createKeptRun([row.old])] : cleanRuns(diffTokens(cut(row.old), cut(row.next))));
    }
  }
  flush();
  return toChanges(joinRuns(runs.flat()));
}

/** The old text of the changes. */
export function joinOldText(changes: readonly TextChange[]): string {
  return joinChanges(changes, 'inserted');
}

/** The new text of the changes. */
export function joinNewText(changes: readonly TextChange[]): string {
  return joinChanges(changes, 'deleted');
}

function joinChanges(changes: readonly TextChange[], without: TextChange['kind']): string {
  return changes.map(({ kind, text }) => (kind === without ? '' : text)).join('');
}

function toChanges(runs: readonly TokenRun[]): TextChange[] {
  const changes = runs.flatMap((run): TextChange[] =>
    run.kind === 'kept'
      ? [{ kind: 'kept', text: run.tokens.join('') }]
      : [
          { kind: 'deleted', text: run.deleted.join('') },
          { kind: 'inserted', text: run.inserted.join('') },
        ],
  );
  return changes.filter(({ text }) => text !== '');
}
