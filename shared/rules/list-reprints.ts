import type { SigningSet } from '../model/signing-set.ts';

/** An original of a set, and the words of its pages where a PDF tells them. */
export type PrintedOriginal = {
  readonly copy: string;
  readonly languages: readonly string[];
  /** The same for two that look the same, whatever their words; null where that is not known. */
  readonly look: string | null;
  readonly pages: readonly string[] | null;
};

/**
 * What of each original is to be printed again after the set before: the pages whose words are others, counted from 1,
 * beside the clauses that changed in its languages. A page that says how many there are changes with their number. One in
 * which nothing changed is left out; one that was not in that set, or that looks otherwise (its font, its emblem, its
 * paper), is new as a whole.
 */
export function listReprints(
  before: readonly PrintedOriginal[],
  now: readonly (PrintedOriginal & { readonly clauses: readonly string[] })[],
): SigningSet['reprint'] {
  return now.flatMap(({ copy, languages, look, pages, clauses }) => {
    const found = before.find((one) => one.copy === copy && one.languages.join() === languages.join());
    const old = found?.look === look ? found : undefined;
    const known = pages !== null && (old === undefined || old.pages !== null);
    const printed = known ? pages.flatMap((words, n) => (words === old?.pages?.[n] ? [] : [n + 1])) : null;
    const same = old !== undefined && clauses.length === 0 && (printed === null || printed.length === 0);
    return same ? [] : [{ copy, languages: [...languages], pages: printed, clauses: [...clauses] }];
  });
}
