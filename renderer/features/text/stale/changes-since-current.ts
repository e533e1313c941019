import { diffText, type TextChange } from '../../../../shared/diff/words/diff-text.ts';
import type { ShownHistory } from '../../../../shared/model/shown.ts';

type HistoryVersion = ShownHistory['versions'][number];
export type LanguageChanges = { readonly language: string; readonly changes: readonly TextChange[] };

/**
 * What changed in the other languages of a clause since one of them was last current, in the words that are read; null
 * where no such version is known. `read` makes words of a source.
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

/** The nearest version before in which the language was not stale, over all parents. */
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

/** Long stretches that were kept, shortened to what stands beside a change. */
export function shortenUnchangedText(changes: readonly TextChange[]): TextChange[] {
  return changes.map((change, n) => {
    if (change.kind !== 'kept') return change;
    const head = n === 0 ? '' : takeStart(change.text);
    const tail = n === changes.length - 1 ? '' : takeEnd(change.text);
    return head.length + tail.length + 3 >= change.text.length ? change : { kind: 'kept', text: `${head}…${tail}` };
  });
}

/** Cut between words. */
function takeStart(text: string): string {
  return text.length <= CONTEXT_LENGTH ? text : text.slice(0, CONTEXT_LENGTH).replace(/\S*$/, '');
}

function takeEnd(text: string): string {
  return text.length <= CONTEXT_LENGTH ? text : text.slice(-CONTEXT_LENGTH).replace(/^\S*\s*/, '');
}
