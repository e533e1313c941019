import type { SigningSet } from '../model/signing-set.ts';

/** An original of a set, with the words of its pages if a PDF has them. */
export type PrintedOriginal = {
  readonly copy: string;
  readonly languages: readonly string[];
  /** Equal for two originals of the same look, whatever their words; null if unknown. */
  readonly look: string | null;
  readonly pages: readonly string[] | null;
};

/**
 * What to reprint of each original since the previous set: the pages whose words changed, counted from 1, and the
 * clauses that changed in its languages. A page with the total page count changes with that count. Unchanged originals
 * are left out; an original that was not in that set, or that looks different (its font, its emblem, its paper), is new
 * as a whole.
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
