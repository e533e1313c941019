import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffText, joinNewText, joinOldText } from '../../../../shared/diff/words/diff-text.ts';
import { splitSentences } from '../../../../shared/diff/words/split-sentences.ts';
import { isWordToken, tokenizeText } from '../../../../shared/diff/words/tokenize-text.ts';
import type { TextChange } from '../../../../shared/model/comparison/comparison.ts';
import { anyText, mostRuns, runs, twoTexts } from '../texts.ts';

/** Where each part begins and ends in their concatenation, in UTF-16 units. */
function edges(parts: readonly string[]): Set<number> {
  let at = 0;
  return new Set([0, ...parts.map((part) => (at += part.length))]);
}

type Placed = TextChange & { readonly old: number; readonly next: number };

function placed(changes: readonly TextChange[]): Placed[] {
  let [old, next] = [0, 0];
  return changes.map((change) => {
    const here = { ...change, old, next };
    if (change.kind !== 'inserted') old += change.text.length;
    if (change.kind !== 'deleted') next += change.text.length;
    return here;
  });
}

test('the changes give both texts back', () => {
  fc.assert(
    fc.property(
      fc.oneof(twoTexts, fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))),
      ([old, next]) => {
        const changes = diffText(old, next);
        expect([joinOldText(changes), joinNewText(changes)]).toEqual([old, next]);
      },
    ),
    { numRuns: mostRuns },
  );
});

test('kinds alternate in order, and no change is empty', () => {
  const before = { kept: ['deleted', 'inserted'], deleted: ['kept'], inserted: ['kept', 'deleted'] };
  fc.assert(
    fc.property(twoTexts, ([old, next]) => {
      diffText(old, next).forEach(({ kind, text }, at, all) => {
        expect(text).not.toBe('');
        const previous = all[at - 1];
        if (previous) expect(before[kind]).toContain(previous.kind);
      });
    }),
    { numRuns: mostRuns },
  );
});

test('no change splits a token of either text', () => {
  fc.assert(
    fc.property(twoTexts, ([old, next]) => {
      const [oldEdges, nextEdges] = [edges(tokenizeText(old)), edges(tokenizeText(next))];
      for (const change of placed(diffText(old, next))) {
        expect([oldEdges.has(change.old), nextEdges.has(change.next)]).toEqual([true, true]);
      }
    }),
    { numRuns: mostRuns },
  );
});

test('no change splits a word, number, amount, date, pair or sequence, whatever the tokens are', () => {
  fc.assert(
    fc.property(twoTexts, ([old, next]) => {
      for (const change of placed(diffText(old, next))) {
        for (const [text, at] of [[old, change.old] as const, [next, change.next] as const]) {
          const [before, after] = [text.slice(0, at), text.slice(at)];
          const inside =
            (/[\p{L}\p{N}]\p{M}*$/u.test(before) && /^['’/–-]?[\p{L}\p{N}]/u.test(after)) ||
            (/\p{N}[.,/:-]$/u.test(before) && /^\p{N}/u.test(after)) ||
            (/[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after)) ||
            (/[^\n\r\u2028\u2029]$/.test(before) && /^[\p{M}\u200D]/u.test(after));
          expect([inside, before, after]).toEqual([false, before, after]);
        }
      }
    }),
    { numRuns: mostRuns },
  );
});

/** What a change at an offset holds of the sentence that ends there, or that begins there. */
function cutAtSentence(
  change: Placed | undefined,
  kind: TextChange['kind'],
  ends: ReadonlySet<number>,
  side: 'before' | 'after',
) {
  const from = (kind === 'deleted' ? change?.old : change?.next) ?? 0;
  const text = change?.text ?? '';
  const inside = [...ends].filter((end) => end > from && end < from + text.length).sort((one, other) => one - other);
  return side === 'after' ? text.slice(0, (inside[0] ?? Infinity) - from) : text.slice((inside.at(-1) ?? from) - from);
}

test('no island of up to two words remains between two changes of one sentence, unless one only replaces signs', () => {
  fc.assert(
    fc.property(twoTexts, ([old, next]) => {
      const [oldEnds, nextEnds] = [edges(splitSentences(old)), edges(splitSentences(next))];
      const all = placed(diffText(old, next));
      all.slice(1, -1).forEach(({ kind, text, ...from }, before) => {
        if (kind !== 'kept' || tokenizeText(text).filter(isWordToken).length > 2) return;
        const replacesSigns = (side: 'before' | 'after', there: readonly Placed[]) => {
          const of = (part: TextChange['kind'], ends: ReadonlySet<number>) =>
            cutAtSentence(
              there.find((one) => one.kind === part),
              part,
              ends,
              side,
            );
          const parts = [of('deleted', oldEnds), of('inserted', nextEnds)];
          return parts.every((part) => part !== '') && !parts.some((part) => tokenizeText(part).some(isWordToken));
        };
        if (replacesSigns('before', all.slice(Math.max(0, before - 1), before + 1))) return;
        if (replacesSigns('after', all.slice(before + 2, before + 4))) return;
        const ends = Array.from({ length: text.length + 1 }, (_, at) => at).some(
          (at) => oldEnds.has(from.old + at) || nextEnds.has(from.next + at),
        );
        expect([text, ends]).toEqual([text, true]);
      });
    }),
    { numRuns: mostRuns },
  );
});

test('equal texts are kept whole', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(diffText(text, text)).toEqual(text === '' ? [] : [{ kind: 'kept', text }]);
    }),
    { numRuns: mostRuns },
  );
});

/** A sentence of small words under one capital. */
const sentence = fc
  .array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 3, maxLength: 9 })
  .map((words) => words.map((word, at) => (at === 0 ? `Ka${word}` : `${word}q`)));

test('a sentence that follows without a space is marked in the same words as one that follows with one', () => {
  const marked = (old: string, next: string, kind: TextChange['kind']) =>
    diffText(old, next)
      .filter((change) => change.kind === kind)
      .flatMap(({ text }) => tokenizeText(text).filter(isWordToken));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 4 }), fc.nat(), fc.nat(), (sentences, n, at) => {
      const changed = sentences.map((words, index) =>
        index === n % sentences.length
          ? words.map((word, place) => (place === at % words.length ? `${word}z` : word))
          : words,
      );
      const write = (all: readonly string[][], between: string) => all.map((words) => words.join(' ')).join(between);
      for (const kind of ['deleted', 'inserted'] as const)
        expect(marked(write(sentences, '.'), write(changed, '.'), kind)).toEqual(
          marked(write(sentences, '. '), write(changed, '. '), kind),
        );
    }),
    { numRuns: runs },
  );
});
