import type { TextChange } from '../../model/comparison/comparison.ts';

/**
 * Adds a line end after the last line of both texts, and moves each deleted or inserted line end to the place where
 * whole lines come and go: "a" that became "a\nb" is a kept line and an inserted one; "1. a" that became "1. b\n2. a" is
 * an inserted line and one whose label changed. An empty text has no lines.
 */
export function alignLineEnds(changes: readonly TextChange[]): TextChange[] {
  const lined: TextChange[] = [];
  let [deleted, inserted] = ['', ''];
  let isStart = true;
  for (const { kind, text } of closeLastLines(changes)) {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (text !== '') {
      const ends = deleted + inserted !== '' && text.startsWith('\n');
      for (const change of splitReplacedLines(deleted, inserted, isStart, ends)) lined.push(change);
      isStart = text.endsWith('\n');
      lined.push({ kind, text: ends ? text.slice(1) : text });
      [deleted, inserted] = ['', ''];
    }
  }
  return [...lined, ...splitReplacedLines(deleted, inserted, isStart, false)];
}

/** Adds a line end after the last line of each side that has any. */
function closeLastLines(changes: readonly TextChange[]): TextChange[] {
  const old = changes.some(({ kind, text }) => kind !== 'inserted' && text !== '');
  const next = changes.some(({ kind, text }) => kind !== 'deleted' && text !== '');
  if (!old && !next) return [];
  return [...changes, { kind: old && next ? 'kept' : old ? 'deleted' : 'inserted', text: '\n' }];
}

/** A replaced range, line by line. `ends` says that a kept line end follows; it is included here. */
function splitReplacedLines(deleted: string, inserted: string, isStart: boolean, ends: boolean): TextChange[] {
  const [olds, nexts] = [deleted.split('\n'), inserted.split('\n')];
  if (ends) return pairLines(olds, nexts);
  if (isStart) {
    const lasts = [olds.pop(), nexts.pop()];
    return [...pairLines(olds, nexts), ...replaceText(lasts[0] ?? '', lasts[1] ?? '')];
  }
  const both = Math.min(olds.length, nexts.length) - 1;
  const pairs = pairLines(olds.slice(0, both), nexts.slice(0, both));
  return [...pairs, ...replaceText(olds.slice(both).join('\n'), nexts.slice(both).join('\n'))];
}

/** Whole lines: those that have a partner share its line end. */
function pairLines(olds: readonly string[], nexts: readonly string[]): TextChange[] {
  const both = Math.min(olds.length, nexts.length);
  const pairs = olds
    .slice(0, both)
    .flatMap((line, at): TextChange[] => [...replaceText(line, nexts[at] ?? ''), { kind: 'kept', text: '\n' }]);
  const rest = (lines: readonly string[]) => lines.slice(both).map((line) => `${line}\n`);
  return [...pairs, ...replaceText(rest(olds).join(''), rest(nexts).join(''))];
}

const replaceText = (old: string, next: string): TextChange[] => [
  { kind: 'deleted', text: old },
  { kind: 'inserted', text: next },
];
