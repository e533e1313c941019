import type { ChangeSense } from '../model/clause.ts';
import type { Texts } from '../model/fields.ts';
import type { Language } from '../model/language.ts';

/**
 * The fields of a version that staleness needs; `parents` are those in the same clause, `languages` those that have a
 * text.
 */
export type VersionNode = {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly change: { readonly [L in Language]?: ChangeSense };
  readonly languages: readonly Language[];
};

/**
 * The languages in which a clause has a text: those with a body, or with a heading if no language has a body. A
 * language without text is missing, never stale.
 */
export function listWrittenLanguages({ heading, body }: { readonly heading: Texts; readonly body: Texts }): Language[] {
  const listFilled = (texts: Texts) =>
    Object.entries(texts).flatMap(([language, source = '']) => (source.trim() === '' ? [] : [language]));
  const bodies = listFilled(body);
  return (bodies.length > 0 ? bodies : listFilled(heading)).sort();
}

/**
 * The default meaning of a change (D9). `stale` and `languages` are those of the version written on: a stale language
 * catches up, and so do the first words of an empty language when another already has text.
 */
export function assumeChangeSense(
  language: Language,
  { stale, languages }: { readonly stale: readonly Language[]; readonly languages: readonly Language[] },
): ChangeSense {
  const isFirst = languages.length > 0 && !languages.includes(language);
  return isFirst || stale.includes(language) ? 'catches-up' : 'sense';
}

/**
 * The stale languages of a version with one parent, or none (`null`): a changed language is current, and a change of
 * sense makes all unchanged ones stale (D9).
 */
export function deriveStaleLanguages(
  parent: { readonly stale: readonly Language[]; readonly languages: readonly Language[] } | null,
  version: Omit<VersionNode, 'hash' | 'parents'>,
): Language[] {
  const senses = listSenseChanges(version, parent === null ? [] : [parent]);
  const isCurrent = (one: Language) => version.change[one] !== undefined;
  return version.languages
    .filter((one) => !isCurrent(one) && (senses.length > 0 || parent?.stale.includes(one)))
    .sort();
}

/**
 * The languages whose sense a version changes. The first words of a language that had none in any parent do not change
 * the sense, whatever was recorded: they catch up with the others (D9).
 */
function listSenseChanges(
  { change }: Pick<VersionNode, 'change'>,
  parents: readonly { readonly languages: readonly Language[] }[],
): Language[] {
  const hadWords = (language: Language) =>
    parents.length === 0 || parents.some(({ languages }) => languages.includes(language));
  return Object.entries(change).flatMap(([language, sense]) =>
    sense === 'sense' && hadWords(language) ? [language] : [],
  );
}

/**
 * The stale languages of every version of one clause (D9). A language is current if it was changed or confirmed at or
 * after the newest change of sense in another. In a version that joins several, a language not changed by the join has
 * dealt with exactly what the parents with the same text in it had dealt with.
 *
 * `versions` come parents first; `sameText(a, b, language)` is whether two versions have the same text in a language.
 */
export function computeStaleness(
  versions: readonly VersionNode[],
  confirmed: readonly { readonly version: string; readonly language: Language }[],
  sameText: (a: string, b: string, language: Language) => boolean,
): Map<string, Language[]> {
  const known = new Map<string, VersionState>();
  const stale = new Map<string, Language[]>();
  for (const version of versions) {
    const parents = version.parents.map((hash) => known.get(hash)).filter((state) => state !== undefined);
    const state: VersionState = {
      hash: version.hash,
      languages: version.languages,
      senses: new Map(),
      pending: new Map(),
    };
    const changed = listSenseChanges(version, parents);
    for (const language of new Set([...version.languages, ...parents.flatMap((one) => [...one.senses.keys()])])) {
      const own = changed.some((one) => one !== language) ? [version.hash] : [];
      const senses = new Set([...parents.flatMap((one) => [...(one.senses.get(language) ?? [])]), ...own]);
      const current =
        version.change[language] !== undefined ||
        confirmed.some((one) => one.version === version.hash && one.language === language);
      state.senses.set(language, senses);
      state.pending.set(
        language,
        current ? new Set() : listPendingChanges(version.hash, language, senses, parents, sameText),
      );
    }
    known.set(version.hash, state);
    stale.set(version.hash, version.languages.filter((one) => (state.pending.get(one)?.size ?? 0) > 0).sort());
  }
  return stale;
}

/** For each language, the versions up to this one that changed the sense of another, and those not dealt with yet. */
type VersionState = {
  readonly hash: string;
  readonly languages: readonly Language[];
  readonly senses: Map<Language, ReadonlySet<string>>;
  readonly pending: Map<Language, ReadonlySet<string>>;
};

function listPendingChanges(
  version: string,
  language: Language,
  senses: ReadonlySet<string>,
  parents: readonly VersionState[],
  sameText: (a: string, b: string, language: Language) => boolean,
): ReadonlySet<string> {
  const alike = parents.length === 1 ? parents : parents.filter((one) => sameText(version, one.hash, language));
  const dealtWith = (hash: string) =>
    alike.some((one) => one.senses.get(language)?.has(hash) && !one.pending.get(language)?.has(hash));
  return new Set([...senses].filter((hash) => !dealtWith(hash)));
}
