import { diffText, type TextChange } from '../../../shared/diff/words/diff-text.ts';
import type { ShownHistory } from '../../../shared/model/shown.ts';

type Version = ShownHistory['versions'][number];
export type ChangedSince = { readonly language: string; readonly changes: readonly TextChange[] };

/**
 * What changed in the other languages of a clause since one of them was last current, in the words that are read; null
 * where no such version is known. `read` makes words of a source.
 */
export function staleSince(
  versions: readonly Version[],
  head: string | null,
  language: string,
  read: (source: string) => string,
): readonly ChangedSince[] | null {
  const byHash = new Map(versions.map((version) => [version.hash, version]));
  const now = byHash.get(head ?? '');
  const then = now && lastCurrent(byHash, now, language);
  if (now === undefined || then === undefined) return null;
  const words = ({ heading, body }: Version, one: string) =>
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
function lastCurrent(byHash: ReadonlyMap<string, Version>, from: Version, language: string): Version | undefined {
  const seen = new Set<string>();
  let open: Version[] = [from];
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

const AROUND = 40;

/** Long stretches that were kept, shortened to what stands beside a change. */
export function shortened(changes: readonly TextChange[]): TextChange[] {
  return changes.map((change, n) => {
    if (change.kind !== 'kept') return change;
    const head = n === 0 ? '' : start(change.text);
    const tail = n === changes.length - 1 ? '' : end(change.text);
    return head.length + tail.length + 3 >= change.text.length ? change : { kind: 'kept', text: `${head}…${tail}` };
  });
}

/** Cut between words. */
function start(text: string): string {
  return text.length <= AROUND ? text : text.slice(0, AROUND).replace(/\S*$/, '');
}

function end(text: string): string {
  return text.length <= AROUND ? text : text.slice(-AROUND).replace(/^\S*\s*/, '');
}
