import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import type { TextChange } from '../../../../shared/model/comparison/comparison.ts';
import type { ShownHistory } from '../../../../shared/model/shown.ts';

type HistoryVersion = ShownHistory['versions'][number];
export type LanguageChanges = { readonly language: string; readonly changes: readonly TextChange[] };

/**
 * Lists the changes in the other languages of a clause since one language was last current; null if no such version is
 * known. `read` converts a source to displayed words.
 */
export function listChangesSinceCurrent(
  versions: readonly HistoryVersion[],
  head: string | null,
  language: string,
  read: (source: string) => string,
): readonly LanguageChanges[] | null {
  const byHash = new Map(versions.map((version) => [version.hash, version]));
  const now = byHash.get(head ?? '');
  const then = now && findLastCurrentVersion(byHash, now, language);
  if (now === undefined || then === undefined) return null;
  const words = ({ heading, body }: HistoryVersion, one: string) =>
    [heading[one] ?? '', body[one] ?? '']
      .filter((part) => part !== '')
      .map(read)
      .join('\n');
  return Object.keys(now.body)
    .filter((one) => one !== language)
    .map((one) => ({ language: one, changes: diffText(words(then, one), words(now, one)) }))
    .filter(({ changes }) => changes.some(({ kind }) => kind !== 'kept'));
}

/** Finds the nearest version, over all parents, in which the language was not stale. */
function findLastCurrentVersion(
  byHash: ReadonlyMap<string, HistoryVersion>,
  from: HistoryVersion,
  language: string,
): HistoryVersion | undefined {
  const seen = new Set<string>();
  let open: HistoryVersion[] = [from];
  while (open.length > 0) {
    const found = open.find((version) => !version.stale.includes(language));
    if (found !== undefined) return found;
    open = open
      .flatMap(({ parents }) => parents)
      .filter((hash) => !seen.has(hash) && seen.add(hash))
      .flatMap((hash) => byHash.get(hash) ?? []);
  }
  return undefined;
}

const CONTEXT_LENGTH = 40;

/** Shortens long unchanged runs to the context of a change. */
export function shortenUnchangedText(changes: readonly TextChange[]): TextChange[] {
  return changes.map((change, n) => {
    if (change.kind !== 'kept') return change;
    const head = n === 0 ? '' : takeStart(change.text);
    const tail = n === changes.length - 1 ? '' : takeEnd(change.text);
    return head.length + tail.length + 3 >= change.text.length ? change : { kind: 'kept', text: `${head}…${tail}` };
  });
}

/** Cuts between words. */
function takeStart(text: string): string {
  return text.length <= CONTEXT_LENGTH ? text : text.slice(0, CONTEXT_LENGTH).replace(/\S*$/, '');
}

function takeEnd(text: string): string {
  return text.length <= CONTEXT_LENGTH ? text : text.slice(-CONTEXT_LENGTH).replace(/^\S*\s*/, '');
}
