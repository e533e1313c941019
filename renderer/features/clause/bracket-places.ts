import type { ShownText } from '../../../shared/model/shown.ts';
import { findBracketGroups } from '../../../shared/rules/bracket-groups.ts';

/** The properties that distinguish places; brackets.list returns more. */
type BracketGroup = {
  readonly clause: string;
  readonly language: string;
  readonly part: 'heading' | 'body';
  readonly options: readonly { readonly side: string | null }[];
};

/** One place that is not agreed, in every language with matching brackets; one group per language. */
export type BracketPlace<G extends BracketGroup> = { readonly key: string; readonly groups: readonly [G, ...G[]] };

/**
 * Groups brackets by place, in text order. If languages have brackets of the same sides in the same order in a clause,
 * these share their places; otherwise each language has its own.
 */
export function listBracketPlaces<G extends BracketGroup>(
  text: { readonly languages: readonly string[]; readonly clauses: readonly { readonly code: string }[] },
  groups: readonly G[],
): BracketPlace<G>[] {
  const of = Map.groupBy(groups, ({ clause, part }) => `${clause}/${part}`);
  return text.clauses.flatMap(({ code }) =>
    (['heading', 'body'] as const).flatMap((part) =>
      groupAcrossLanguages(of.get(`${code}/${part}`) ?? [], text.languages),
    ),
  );
}

function groupAcrossLanguages<G extends BracketGroup>(
  groups: readonly G[],
  languages: readonly string[],
): BracketPlace<G>[] {
  const byLanguage = languages
    .map((language) => groups.filter((one) => one.language === language))
    .filter((list) => list.length > 0);
  const alike = Map.groupBy(byLanguage, (list) => JSON.stringify(list.map(listSides)));
  return [...alike.values()].flatMap(([first = [], ...others]) =>
    first.map((group, n) => ({
      key: `${group.clause}/${group.part}/${group.language}/${n}`,
      groups: [group, ...others.flatMap((list) => list[n] ?? [])] as const,
    })),
  );
}

const listSides = ({ options }: BracketGroup) => options.map(({ side }) => side);

/** Counts the places that are not agreed, which is the length of `listBracketPlaces`. */
export function countOpenPlaces(text: {
  readonly languages: readonly string[];
  readonly clauses: readonly Pick<ShownText['clauses'][number], 'code' | 'heading' | 'body'>[];
}): number {
  const groups = text.clauses.flatMap((clause) =>
    text.languages.flatMap((language) =>
      (['heading', 'body'] as const).flatMap((part) =>
        findBracketGroups(clause[part][language] ?? '').map(({ options }) => ({
          clause: clause.code,
          language,
          part,
          options,
        })),
      ),
    ),
  );
  return listBracketPlaces(text, groups).length;
}

/** Counts the places of a clause that are not agreed, by the same rule as the list. */
export function countClausePlaces(
  clause: Pick<ShownText['clauses'][number], 'code' | 'heading' | 'body' | 'brackets'>,
): number {
  const languages = Object.keys(clause.brackets).filter((language) => (clause.brackets[language] ?? 0) > 0);
  return languages.length === 0 ? 0 : countOpenPlaces({ languages, clauses: [clause] });
}
