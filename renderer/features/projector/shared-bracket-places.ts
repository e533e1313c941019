import type { ShownBracket } from '../../../shared/model/agreement.ts';

/** A place of a clause that is not agreed, in every language with matching brackets. */
export type SharedBracketPlace = readonly ShownBracket[];

/**
 * Lists the places of a clause that can be settled on screen, in the given order. Languages that bracket the same sides
 * in the same order share their places, displayed or not; a place without a displayed language is left out.
 */
export function listSharedBracketPlaces(
  all: readonly ShownBracket[],
  clause: string,
  shown: readonly string[],
): readonly SharedBracketPlace[] {
  const own = all.filter((one) => one.clause === clause);
  const languages = [...new Set([...shown, ...own.map(({ language }) => language)])];
  const ordered = languages
    .map((language) => own.filter((one) => one.language === language))
    .filter((places) => places.length > 0);
  return [...Map.groupBy(ordered, buildSidesKey).values()]
    .filter((alike) => alike.some(([first]) => first !== undefined && shown.includes(first.language)))
    .flatMap((alike) => (alike[0] ?? []).map((_, n) => alike.flatMap((places) => places[n] ?? [])));
}

function buildSidesKey(places: readonly ShownBracket[]): string {
  return JSON.stringify(places.map(({ part, options }) => [part, ...options.map(({ side }) => side)]));
}
