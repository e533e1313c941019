import { splitSentences } from '../../shared/diff/words/split-sentences.ts';
import { isWordToken, tokenizeText } from '../../shared/diff/words/tokenize-text.ts';
import type { TextChange } from '../../shared/model/comparison/comparison.ts';

/** What makes a comparison hard to read. */
export type Readability = {
  /** Replaced stretches; a deletion and the adjacent insertion count as one. */
  readonly hunks: number;
  /** Kept stretches of one or two words between two changes of one sentence. */
  readonly islands: number;
  /** The same at a sentence boundary of either text: a reader starts over there, and nothing absorbs them. */
  readonly atEnds: number;
  /** Ends of changes that are inside a word or a number of either text. */
  readonly cuts: number;
};

export function measureReadability(parts: readonly (readonly TextChange[])[]): Readability {
  const found = { hunks: 0, islands: 0, atEnds: 0, cuts: 0 };
  for (const changes of parts) {
    if (changes.every(({ kind }) => kind === 'kept')) continue;
    const [oldEnds, nextEnds] = [listEnds(changes, 'inserted'), listEnds(changes, 'deleted')];
    let [old, next] = [0, 0];
    changes.forEach(({ kind, text }, at) => {
      const [fromOld, fromNext] = [old, next];
      if (kind !== 'inserted') old += text.length;
      if (kind !== 'deleted') next += text.length;
      if (kind !== 'kept') found.hunks += at === 0 || changes[at - 1]?.kind === 'kept' ? 1 : 0;
      else if (at > 0 && at < changes.length - 1 && isShort(text)) {
        const ends = isNearEnd(oldEnds, fromOld, old) || isNearEnd(nextEnds, fromNext, next);
        found[ends ? 'atEnds' : 'islands'] += 1;
      }
    });
    found.cuts += countCuts(changes, 'inserted') + countCuts(changes, 'deleted');
  }
  return found;
}

function isShort(text: string): boolean {
  const words = text.length > 200 ? 0 : tokenizeText(text).filter(isWordToken).length;
  return words === 1 || words === 2;
}

/** Sentence boundaries on one side. */
function listEnds(changes: readonly TextChange[], without: TextChange['kind']): number[] {
  let at = 0;
  const text = changes.map((change) => (change.kind === without ? '' : change.text)).join('');
  return [0, ...splitSentences(text).map((sentence) => (at += sentence.length))];
}

function isNearEnd(ends: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (ends[low] ?? Number.POSITIVE_INFINITY) <= to;
}

function countCuts(changes: readonly TextChange[], without: TextChange['kind']): number {
  const side = changes.filter(({ kind, text }) => kind !== without && text !== '');
  return side.filter(({ text }, at) => {
    const before = side[at - 1]?.text ?? '';
    if (/[\p{L}\p{N}\p{M}]$/u.test(before)) return /^(?:[\p{L}\p{N}\p{M}]|[.,/]\p{N})/u.test(text);
    return /\p{N}[.,/]$/u.test(before) && /^\p{N}/u.test(text);
  }).length;
}
