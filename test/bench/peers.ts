import diffSequences from '@jest/diff-sequences';
import { diffWords, diffWordsWithSpace } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { diff as fastMyers } from 'fast-myers-diff';
import htmldiff from 'node-htmldiff';
import { compareClauseTexts } from '../../shared/diff/comparison/compare-clause-texts.ts';
import type { TextChange } from '../../shared/diff/words/diff-text.ts';
import type { TwoTexts } from './loi.ts';

/** Each of them makes the changes between two texts; what it gives is a list of changes for each text it compares. */
export type Peer = (texts: TwoTexts) => readonly (readonly TextChange[])[];

/** How a whole document is given to the others, which know no clauses. */
function whole(clauses: TwoTexts['old']): string {
  return clauses.map(({ heading, body }) => (heading === '' ? body : `${heading}\n${body}`)).join('\n\n');
}

const onDocument =
  (compare: (old: string, next: string) => readonly TextChange[]): Peer =>
  ({ old, next }) => [compare(whole(old), whole(next))];

export const peers = {
  ours: ({ old, next }) =>
    compareClauseTexts(old, next, { spoofed: () => false }).rows.flatMap(({ heading, body }) => [heading, body]),
  diffWords: onDocument((old, next) => diffWords(old, next).map(ofDiff)),
  diffWordsWithSpace: onDocument((old, next) => diffWordsWithSpace(old, next).map(ofDiff)),
  'diff-match-patch, characters': onDocument((old, next) => {
    const matcher = unlimited();
    const found = matcher.diff_main(old, next);
    matcher.diff_cleanupSemantic(found);
    return found.map(ofMatcher);
  }),
  'diff-match-patch, words': onDocument((old, next) => {
    const matcher = unlimited();
    const [a, b, words] = asSigns(cut(old), cut(next));
    const found = matcher.diff_main(a, b, false);
    const spelled = found.map(([kind, signs]): [number, string] => [
      kind,
      [...signs].map((sign) => words.get(sign) ?? '').join(''),
    ]);
    matcher.diff_cleanupSemantic(spelled);
    return spelled.map(ofMatcher);
  }),
  'fast-myers-diff, words': onDocument((old, next) => {
    const [a, b] = [cut(old), cut(next)];
    const changes: TextChange[] = [];
    let from = 0;
    for (const [start, end, nextStart, nextEnd] of fastMyers(a, b)) {
      put(changes, 'kept', a.slice(from, start));
      put(changes, 'deleted', a.slice(start, end));
      put(changes, 'inserted', b.slice(nextStart, nextEnd));
      from = end;
    }
    put(changes, 'kept', a.slice(from));
    return changes;
  }),
  '@jest/diff-sequences, words': onDocument((old, next) => {
    const [a, b] = [cut(old), cut(next)];
    const changes: TextChange[] = [];
    let [fromOld, fromNext] = [0, 0];
    diffSequences(
      a.length,
      b.length,
      (one, other) => a[one] === b[other],
      (count, one, other) => {
        put(changes, 'deleted', a.slice(fromOld, one));
        put(changes, 'inserted', b.slice(fromNext, other));
        put(changes, 'kept', a.slice(one, one + count));
        [fromOld, fromNext] = [one + count, other + count];
      },
    );
    put(changes, 'deleted', a.slice(fromOld));
    put(changes, 'inserted', b.slice(fromNext));
    return changes;
  }),
  'node-htmldiff': onDocument((old, next) => {
    const kinds = { ins: 'inserted', del: 'deleted' } as const;
    const found = htmldiff(escaped(old), escaped(next)).matchAll(
      /<(ins|del)[^>]*>([\s\S]*?)<\/\1>|(?:[^<]|<(?!ins|del))+/g,
    );
    return [...found].map(
      ([text, kind, inner]): TextChange =>
        kind === 'ins' || kind === 'del' ? { kind: kinds[kind], text: inner ?? '' } : { kind: 'kept', text },
    );
  }),
} satisfies Record<string, Peer>;

export type PeerName = keyof typeof peers;

function ofDiff({ added, removed, value }: { added?: boolean; removed?: boolean; value: string }): TextChange {
  return { kind: added ? 'inserted' : removed ? 'deleted' : 'kept', text: value };
}

function ofMatcher([kind, text]: readonly [number, string]): TextChange {
  return { kind: kind === 0 ? 'kept' : kind < 0 ? 'deleted' : 'inserted', text };
}

/** Its time limit of one second would give a coarse answer for a long text. */
function unlimited(): DiffMatchPatch {
  const matcher = new DiffMatchPatch();
  matcher.Diff_Timeout = 0;
  return matcher;
}

/** Words, spaces and signs, as anybody would cut them for a generic diff. */
function cut(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** Each different word as one sign, as the word mode of diff-match-patch's documentation has it. */
function asSigns(old: readonly string[], next: readonly string[]): [string, string, Map<string, string>] {
  const signs = new Map<string, string>();
  const sign = (word: string) => {
    const known = signs.get(word);
    if (known !== undefined) return known;
    const made = String.fromCharCode(signs.size < 0xd000 ? signs.size + 32 : signs.size + 0x1000);
    signs.set(word, made);
    return made;
  };
  const [a, b] = [old.map(sign).join(''), next.map(sign).join('')];
  return [a, b, new Map([...signs].map(([word, made]) => [made, word]))];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function put(changes: TextChange[], kind: TextChange['kind'], words: readonly string[]): void {
  if (words.length > 0) changes.push({ kind, text: words.join('') });
}
