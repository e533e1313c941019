import { diffText } from './diff-text.ts';

/** A range of two texts: the same in both, or replaced. */
export type TextHunk = { readonly same: boolean; readonly old: string; readonly next: string };

/** The changes between two texts, each with the text that it replaced, in order. */
export function listHunks(old: string, next: string): TextHunk[] {
  const changes = diffText(old, next);
  return changes.flatMap(({ kind, text }, at): TextHunk[] => {
    if (kind === 'kept') return [{ same: true, old: text, next: text }];
    const [before, after] = [changes[at - 1], changes[at + 1]];
    if (kind === 'deleted') return [{ same: false, old: text, next: after?.kind === 'inserted' ? after.text : '' }];
    return before?.kind === 'deleted' ? [] : [{ same: false, old: '', next: text }];
  });
}
