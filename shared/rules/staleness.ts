import type { ChangeSense } from '../model/clause.ts';
import type { Language } from '../model/language.ts';

/** What staleness needs of a version; `parents` are those in the same clause, `languages` those that have a text. */
export type VersionNode = {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly change: { readonly [L in Language]?: ChangeSense };
  readonly languages: readonly Language[];
};

/**
 * The stale languages of a version with one parent (or none), from the parent's: one that changed is current, and a
 * change of sense makes all that did not change stale (D9).
 */
export function staleAfter(parent: readonly Language[], version: Omit<VersionNode, 'hash' | 'parents'>): Language[] {
  const changed = (one: Language) => version.change[one] !== undefined;
  const sense = Object.values(version.change).includes('sense');
  return version.languages.filter((one) => !changed(one) && (sense || parent.includes(one))).sort();
}

/**
 * The stale languages of every version of one clause (D9). A language is current when it was changed or confirmed at or
 * after the newest change of sense in another. Where a version joins several, a language that the joining did not
 * change has dealt with what the parents with the same words in it had dealt with, and with nothing else.
 *
 * `versions` come parents first; `sameText(a, b, language)` tells whether two versions have the same text in a language.
 */
export function staleness(
  versions: readonly VersionNode[],
  confirmed: readonly { readonly version: string; readonly language: Language }[],
  sameText: (a: string, b: string, language: Language) => boolean,
): Map<string, Language[]> {
  const known = new Map<string, State>();
  const stale = new Map<string, Language[]>();
  for (const version of versions) {
    const parents = version.parents.map((hash) => known.get(hash)).filter((state) => state !== undefined);
    const state: State = { hash: version.hash, senses: new Map(), pending: new Map() };
    for (const language of new Set([...version.languages, ...parents.flatMap((one) => [...one.senses.keys()])])) {
      const own = changesOther(version, language) ? [version.hash] : [];
      const senses = new Set([...parents.flatMap((one) => [...(one.senses.get(language) ?? [])]), ...own]);
      const current =
        version.change[language] !== undefined ||
        confirmed.some((one) => one.version === version.hash && one.language === language);
      state.senses.set(language, senses);
      state.pending.set(language, current ? new Set() : waiting(version.hash, language, senses, parents, sameText));
    }
    known.set(version.hash, state);
    stale.set(version.hash, version.languages.filter((one) => (state.pending.get(one)?.size ?? 0) > 0).sort());
  }
  return stale;
}

/** For each language, the versions up to this one that changed the sense of another, and those not dealt with yet. */
type State = {
  readonly hash: string;
  readonly senses: Map<Language, ReadonlySet<string>>;
  readonly pending: Map<Language, ReadonlySet<string>>;
};

function changesOther(version: VersionNode, language: Language): boolean {
  return Object.entries(version.change).some(([one, sense]) => one !== language && sense === 'sense');
}

function waiting(
  version: string,
  language: Language,
  senses: ReadonlySet<string>,
  parents: readonly State[],
  sameText: (a: string, b: string, language: Language) => boolean,
): ReadonlySet<string> {
  const alike = parents.length === 1 ? parents : parents.filter((one) => sameText(version, one.hash, language));
  const dealtWith = (hash: string) =>
    alike.some((one) => one.senses.get(language)?.has(hash) && !one.pending.get(language)?.has(hash));
  return new Set([...senses].filter((hash) => !dealtWith(hash)));
}
