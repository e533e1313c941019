import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { parseChips } from './chips.ts';
import type { SourceChange } from './mark-edits.ts';

/**
 * Adds the changes that keep marks whole: deleting one bracket also deletes its partner and keeps the words. Returns
 * null if the result would still violate the grammar: then nothing may change.
 */
export function repairChanges(source: string, changes: readonly SourceChange[]): SourceChange[] | null {
  const found = parseChips(source);
  // A source that was already invalid must be corrected by hand.
  if (found === null) return [...changes];
  const gone = (from: number, to: number) =>
    changes.some((one) => one.from <= from && to <= one.to && one.from < one.to);
  const partners = found.spans.flatMap(({ from, to, whole }): SourceChange[] => {
    const [opening, closing] = [gone(whole[0], from), gone(to, whole[1])];
    if (opening === closing) return [];
    return [opening ? { from: to, to: whole[1], insert: '' } : { from: whole[0], to: from, insert: '' }];
  });
  const all = [...changes, ...partners].sort((a, b) => a.from - b.from || a.to - b.to);
  const next = applyChanges(source, all);
  if (parseMarks(next).ok) return all;
  const emptied = removeEmptyMarks(next);
  if (emptied === null) return null;
  return [findSmallestChange(source, emptied)];
}

export function applyChanges(source: string, changes: readonly SourceChange[]): string {
  let text = '';
  let at = 0;
  for (const { from, to, insert } of changes) {
    text += source.slice(at, from) + insert;
    at = Math.max(at, to);
  }
  return text + source.slice(at);
}

const EMPTY_MARK = /^(?:\{(?:i|[A-Z][A-Z0-9]{1,7}):\}|\[(?:[A-Z][A-Z0-9]{1,7}: ?)?\])/;

/** Removes marks whose words were all deleted; returns null if the source is invalid for another reason. */
function removeEmptyMarks(source: string): string | null {
  let text = source;
  for (;;) {
    const parsed = parseMarks(text);
    if (parsed.ok) return text;
    const { at } = parsed.fault;
    const empty = EMPTY_MARK.exec(text.slice(at))?.[0];
    if (empty === undefined) return null;
    text = text.slice(0, at) + text.slice(at + empty.length);
  }
}

/** Returns the shortest single change from one text to the other. */
export function findSmallestChange(before: string, after: string): SourceChange {
  let from = 0;
  const most = Math.min(before.length, after.length);
  while (from < most && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
