import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import {
  assumeChangeSense,
  deriveStaleLanguages,
  listWrittenLanguages,
} from '../../../../shared/rules/compute-staleness.ts';

export type MergeWords = NonNullable<ShownMerge['theirs']>;
/** Words by language. */
export type TakenTexts = { readonly [language: string]: MergeWords };

/** Their words of a clause in the compared language, and in the others that they changed and that can be taken as they are. */
export function collectTakenTexts({ others }: ShownMerge, compared: string, words: MergeWords): TakenTexts {
  return {
    [compared]: words,
    ...Object.fromEntries(others.flatMap((one) => (one.words === null ? [] : [[one.language, one.words]]))),
  };
}

/**
 * What taking their words of a clause will do: the languages that it writes, and those that it leaves stale (D9).
 * @param clause ours; undefined if it is new
 */
export function planTaking(
  row: ShownMerge,
  compared: string,
  clause: Pick<ShownClause, 'heading' | 'body' | 'stale'> | undefined,
): { readonly written: readonly string[]; readonly stale: readonly string[] } {
  const written = Object.keys(collectTakenTexts(row, compared, { heading: '', body: '' })).sort();
  if (clause === undefined) return { written, stale: [] };
  const { stale } = clause;
  const languages = listWrittenLanguages(clause);
  const change = Object.fromEntries(written.map((one) => [one, assumeChangeSense(one, { stale, languages })]));
  const version = { change, languages: [...new Set([...languages, ...written])] };
  return { written, stale: deriveStaleLanguages({ stale, languages }, version) };
}
