import { diffText } from './diff.ts';

/** A stretch of two texts: the same in both, or replaced. */
export type Hunk = { readonly same: boolean; readonly old: string; readonly next: string };

/** The changes between two texts, each with what it replaced, in order. */
export function hunks(old: string, next: string): Hunk[] {
  const changes = diffText(old, next);
  return changes.flatMap(({ kind, text }, at): Hunk[] => {
    if (kind === 'kept') return [{ same: true, old: text, next: text }];
    const [before, after] = [changes[at - 1], changes[at + 1]];
    if (kind === 'deleted') return [{ same: false, old: text, next: after?.kind === 'inserted' ? after.text : '' }];
    return before?.kind === 'deleted' ? [] : [{ same: false, old: '', next: text }];
  });
}
