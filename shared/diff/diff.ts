import { align } from './align.ts';
import { clean } from './clean.ts';
import { joinRuns, kept, type Run, trim } from './run.ts';
import { sentences } from './sentence.ts';
import { cutter } from './token.ts';
import { diffTokens } from './words.ts';

/** A stretch of text that two texts share, or that only the old or only the next one has. */
export type Change = { readonly kind: 'kept' | 'deleted' | 'inserted'; readonly text: string };

/**
 * What changed between two texts of one clause in one language, for people to read.
 * @returns the changes in order, none empty, no two neighbours of one kind, deleted before inserted; the kept and deleted
 * texts joined are `old`, the kept and inserted ones `next`, unit for unit, whatever the strings hold. Nothing is cut
 * inside a token. The time is linear in the length, so that very different texts get a coarse answer.
 */
export function diffText(old: string, next: string): Change[] {
  if (old === next) return old === '' ? [] : [{ kind: 'kept', text: old }];
  const cut = cutter();
  const runs: Run[][] = [];
  let deleted: string[] = [];
  let inserted: string[] = [];
  const flush = () => {
    runs.push(trim(deleted.flatMap(cut), inserted.flatMap(cut)));
    deleted = [];
    inserted = [];
  };
  for (const row of align(sentences(old), sentences(next), cut)) {
    if (row.next === null) deleted.push(row.old);
    else if (row.old === null) inserted.push(row.next);
    else {
      flush();
      runs.push(row.old === row.next ? [kept([row.old])] : clean(diffTokens(cut(row.old), cut(row.next))));
    }
  }
  flush();
  return toChanges(joinRuns(runs.flat()));
}

/** The text that the changes were made from. */
export function oldText(changes: readonly Change[]): string {
  return join(changes, 'inserted');
}

/** The text that the changes lead to. */
export function newText(changes: readonly Change[]): string {
  return join(changes, 'deleted');
}

function join(changes: readonly Change[], without: Change['kind']): string {
  return changes.map(({ kind, text }) => (kind === without ? '' : text)).join('');
}

function toChanges(runs: readonly Run[]): Change[] {
  const changes = runs.flatMap((run): Change[] =>
    run.kind === 'kept'
      ? [{ kind: 'kept', text: run.tokens.join('') }]
      : [
          { kind: 'deleted', text: run.deleted.join('') },
          { kind: 'inserted', text: run.inserted.join('') },
        ],
  );
  return changes.filter(({ text }) => text !== '');
}
