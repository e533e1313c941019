import type { TextChange } from '../../model/comparison/comparison.ts';

/**
 * Adds a line end after the last line of both texts, and moves each deleted or inserted line end to the place where
 * whole lines come and go: "a" that became "a\nb" is a kept line and an inserted one. An empty text has no lines.
 */
export function alignLineEnds(changes: readonly TextChange[]): TextChange[] {
  const lined: TextChange[] = [];
  let [deleted, inserted] = ['', ''];
  for (const { kind, text } of closeLastLines(changes)) {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (text !== '') {
      const ends = deleted + inserted !== '' && text.startsWith('\n');
      for (const change of splitReplacedLines(deleted, inserted, ends)) lined.push(change);
      lined.push({ kind, text: ends ? text.slice(1) : text });
      [deleted, inserted] = ['', ''];
    }
  }
  return [...lined, ...splitReplacedLines(deleted, inserted, false)];
}

/** Adds a line end after the last line of each side that has any. */
function closeLastLines(changes: readonly TextChange[]): TextChange[] {
  const old = changes.some(({ kind, text }) => kind !== 'inserted' && text !== '');
  const next = changes.some(({ kind, text }) => kind !== 'deleted' && text !== '');
  if (!old && !next) return [];
  return [...changes, { kind: old && next ? 'kept' : old ? 'deleted' : 'inserted', text: '\n' }];
}

/** A replaced range, line by line. `ends` says that a kept line end follows; it is included here. */
function splitReplacedLines(deleted: string, inserted: string, ends: boolean): TextChange[] {
  const [olds, nexts] = [deleted.split('\n'), inserted.split('\n')];
  const both = Math.min(olds.length, nexts.length) - (ends ? 0 : 1);
  const rest = (lines: readonly string[]) => lines.slice(both).join('\n') + (ends && lines.length > both ? '\n' : '');
  const pairs = olds.slice(0, both).flatMap((line, at): TextChange[] => [
    { kind: 'deleted', text: line },
    { kind: 'inserted', text: nexts[at] ?? '' },
    { kind: 'kept', text: '\n' },
  ]);
  return [...pairs, { kind: 'deleted', text: rest(olds) }, { kind: 'inserted', text: rest(nexts) }];
}
