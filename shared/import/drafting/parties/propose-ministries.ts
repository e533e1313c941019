import type { TitleParts } from '../parse-title-block.ts';

export type SideNames = { readonly ours: string; readonly theirs: string };

/** Languages whose title blocks have names in another case than their preambles. */
export const INFLECTED_LANGUAGES: readonly string[] = ['ru', 'be'];

/**
 * Decides which of two names is ours: the one that contains the stem of the last word of our state's name, in any case;
 * otherwise the first. Of more than two, theirs is the first that is not ours. Null if there are fewer.
 */
export function orderPartyNames(names: readonly string[], state: string | undefined): SideNames | null {
  const [first, second] = names;
  if (first === undefined || second === undefined) return null;
  const stem = (state?.split(/\s+/).at(-1) ?? '').toLowerCase().slice(0, 6);
  const isOurs = (name: string) => stem !== '' && name.toLowerCase().includes(stem);
  const ours = names.find(isOurs) ?? first;
  const theirs = names.find((name) => !isOurs(name) && name !== ours) ?? names.find((name) => name !== ours);
  return { ours, theirs: theirs ?? second };
}

/**
 * The ministries' names of a file as a form asks for them: those of a sentence, otherwise those of the title where they
 * stand there in the same case. Null if the file has none.
 */
export function proposeMinistries(
  { inTitle, inSentence }: Pick<TitleParts, 'inTitle' | 'inSentence'>,
  language: string,
  state: string | undefined,
): SideNames | null {
  const titled = INFLECTED_LANGUAGES.includes(language) ? null : orderPartyNames(inTitle, state);
  const sentence = orderPartyNames(inSentence, state);
  const isOfPersons = (names: SideNames | null) =>
    names !== null && [names.ours, names.theirs].every((name) => MINISTER.test(name));
  // Ministers met; their ministries, which the title names, are the sides.
  const named = isOfPersons(sentence) && titled !== null && !isOfPersons(titled) ? titled : (sentence ?? titled);
  return named === null ? null : { ours: cutArticle(named.ours), theirs: cutArticle(named.theirs) };
}

/** A person in place of a ministry: "the Minister of Industry". */
const MINISTER = /^(?:the\s+)?(?:minister|menteri|министр|міністр)(?!\p{L}*(?:ств|ры))(?!\p{Ll})/iu;

const cutArticle = (name: string): string => name.replace(/^the\s+/i, '');
