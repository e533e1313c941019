import diffSequences from '@jest/diff-sequences';
import { diffWords, diffWordsWithSpace } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { diff as fastMyers } from 'fast-myers-diff';
import htmldiff from 'node-htmldiff';
import { compareClauseTexts } from '../../shared/diff/comparison/compare-clause-texts.ts';
import type { TextChange } from '../../shared/model/comparison/comparison.ts';
import type { TwoTexts } from './generated-letters.ts';

/** Each peer computes the changes between two texts and returns a list of changes for each pair of texts. */
export type DiffPeer = (texts: TwoTexts) => readonly (readonly TextChange[])[];

/** A whole document as input for the peers, which know no clauses. */
function joinClauses(clauses: TwoTexts['old']): string {
  return clauses.map(({ heading, body }) => (heading === '' ? body : `${heading}\n${body}`)).join('\n\n');
}

const compareWholeTexts =
  (compare: (old: string, next: string) => readonly TextChange[]): DiffPeer =>
  ({ old, next }) => [compare(joinClauses(old), joinClauses(next))];

export const diffPeers = {
  ours: ({ old, next }) =>
    compareClauseTexts(old, next, { spoofed: () => false }).rows.flatMap(({ heading, body }) => [heading, body]),
  diffWords: compareWholeTexts((old, next) => diffWords(old, next).map(convertJsdiff)),
  diffWordsWithSpace: compareWholeTexts((old, next) => diffWordsWithSpace(old, next).map(convertJsdiff)),
  'diff-match-patch, characters': compareWholeTexts((old, next) => {
    const matcher = createMatcher();
    const found = matcher.diff_main(old, next);
    matcher.diff_cleanupSemantic(found);
    return found.map(convertMatcher);
  }),
  'diff-match-patch, words': compareWholeTexts((old, next) => {
    const matcher = createMatcher();
    const [a, b, words] = encodeTokens(splitTokens(old), splitTokens(next));
    const found = matcher.diff_main(a, b, false);
    const spelled = found.map(([kind, signs]): [number, string] => [
      kind,
      [...signs].map((sign) => words.get(sign) ?? '').join(''),
    ]);
    matcher.diff_cleanupSemantic(spelled);
    return spelled.map(convertMatcher);
  }),
  'fast-myers-diff, words': compareWholeTexts((old, next) => {
    const [a, b] = [splitTokens(old), splitTokens(next)];
    const changes: TextChange[] = [];
    let from = 0;
    for (const [start, end, nextStart, nextEnd] of fastMyers(a, b)) {
      addChange(changes, 'kept', a.slice(from, start));
      addChange(changes, 'deleted', a.slice(start, end));
      addChange(changes, 'inserted', b.slice(nextStart, nextEnd));
      from = end;
    }
    addChange(changes, 'kept', a.slice(from));
    return changes;
  }),
  '@jest/diff-sequences, words': compareWholeTexts((old, next) => {
    const [a, b] = [splitTokens(old), splitTokens(next)];
    const changes: TextChange[] = [];
    let [fromOld, fromNext] = [0, 0];
    diffSequences(
      a.length,
      b.length,
      (one, other) => a[one] === b[other],
      (count, one, other) => {
        addChange(changes, 'deleted', a.slice(fromOld, one));
        addChange(changes, 'inserted', b.slice(fromNext, other));
        addChange(changes, 'kept', a.slice(one, one + count));
        [fromOld, fromNext] = [one + count, other + count];
      },
    );
    addChange(changes, 'deleted', a.slice(fromOld));
    addChange(changes, 'inserted', b.slice(fromNext));
    return changes;
  }),
  'node-htmldiff': compareWholeTexts((old, next) => {
    const kinds = { ins: 'inserted', del: 'deleted' } as const;
    const found = htmldiff(escapeHtml(old), escapeHtml(next)).matchAll(
      /<(ins|del)[^>]*>([\s\S]*?)<\/\1>|(?:[^<]|<(?!ins|del))+/g,
    );
    return [...found].map(
      ([text, kind, inner]): TextChange =>
        kind === 'ins' || kind === 'del' ? { kind: kinds[kind], text: inner ?? '' } : { kind: 'kept', text },
    );
  }),
} satisfies Record<string, DiffPeer>;

export type PeerName = keyof typeof diffPeers;

function convertJsdiff({ added, removed, value }: { added?: boolean; removed?: boolean; value: string }): TextChange {
  return { kind: added ? 'inserted' : removed ? 'deleted' : 'kept', text: value };
}

function convertMatcher([kind, text]: readonly [number, string]): TextChange {
  return { kind: kind === 0 ? 'kept' : kind < 0 ? 'deleted' : 'inserted', text };
}

/** Its time limit of one second would give a coarse answer for a long text. */
function createMatcher(): DiffMatchPatch {
  const matcher = new DiffMatchPatch();
  matcher.Diff_Timeout = 0;
  return matcher;
}

/** Words, spaces and punctuation, split as for a generic diff. */
function splitTokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** Each distinct word as one character, as in the word mode of diff-match-patch's documentation. */
function encodeTokens(old: readonly string[], next: readonly string[]): [string, string, Map<string, string>] {
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

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function addChange(changes: TextChange[], kind: TextChange['kind'], words: readonly string[]): void {
  if (words.length > 0) changes.push({ kind, text: words.join('') });
}
