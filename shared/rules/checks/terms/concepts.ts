import type { Language } from '../../../model/language.ts';
import type { CheckedText } from '../read/checked-text.ts';
import type { Word } from '../read/split-words.ts';
import type { TextReading } from '../read/text-reading.ts';
import { type Definition, stemPhrase } from './definitions.ts';

type Phrase = readonly string[];

/** The common meaning of terms in several languages, with all its wordings as stems, the longest first. */
export type Concept = {
  /** Its name in each language, for people. */
  readonly names: { readonly [language: Language]: string };
  readonly phrases: ReadonlyMap<Language, readonly Phrase[]>;
};

export type Occurrence = { readonly start: number; readonly end: number };
/** The occurrences of each concept in a reading. */
export type Concepts = ReadonlyMap<Concept, readonly Occurrence[]>;

/**
 * The concepts of a text: those of the glossary, and those that a clause defines at the same place in every language.
 * Concepts that share words (“the Participants”, “a Participant”) are merged.
 */
export function collectConcepts({ terms, languages }: CheckedText, definitions: readonly Definition[]): Concept[] {
  const all: Concept[] = terms.map(({ term, variants }) => {
    const words = (language: Language) => [term[language] ?? '', ...(variants[language] ?? [])];
    return createConcept(
      Object.fromEntries(languages.flatMap((one) => (term[one] === undefined ? [] : [[one, term[one]]]))),
      new Map(languages.map((one) => [one, words(one).map((word) => stemPhrase(word, one))])),
    );
  });
  const clauses = Map.groupBy(definitions, ({ reading }) => reading.where.clause);
  for (const own of clauses.values()) for (const concept of pairDefinitions(own)) all.push(concept);
  return all.reduce<Concept[]>((joined, one) => {
    const like = joined.filter((other) => haveCommonWords(one, other));
    if (like.length > 0) return [...joined.filter((other) => !like.includes(other)), like.reduce(joinConcepts, one)];
    joined.push(one);
    return joined;
  }, []);
}

function createConcept(names: Concept['names'], phrases: ReadonlyMap<Language, readonly Phrase[]>): Concept {
  const filled = [...phrases].map(([language, all]) => {
    const own = all.filter((phrase) => phrase.length > 0).sort((a, b) => b.length - a.length);
    return [language, own] as const;
  });
  return { names, phrases: new Map(filled.filter(([, own]) => own.length > 0)) };
}

/** Pairs the definitions of a clause by order, if every language that has any has the same number. */
function pairDefinitions(definitions: readonly Definition[]): Concept[] {
  const languages = [...Map.groupBy(definitions, ({ reading }) => reading.where.language)];
  const most = languages.reduce((longest, [, own]) => Math.max(longest, own.length), 0);
  if (languages.length < 2 || languages.some(([, own]) => own.length !== most)) return [];
  return Array.from({ length: most }, (_, n) =>
    createConcept(
      Object.fromEntries(languages.map(([language, own]) => [language, own[n]?.term ?? ''])),
      new Map(languages.map(([language, own]) => [language, [own[n]?.stems ?? []]])),
    ),
  );
}

function haveCommonWords(a: Concept, b: Concept): boolean {
  return [...a.phrases].some(([language, own]) =>
    own.some(
      (one) => b.phrases.get(language)?.some((other) => hasPhrase(one, other) || hasPhrase(other, one)) ?? false,
    ),
  );
}

function hasPhrase(whole: Phrase, part: Phrase): boolean {
  return whole.some((_, at) => part.every((word, n) => whole[at + n] === word));
}

function joinConcepts(a: Concept, b: Concept): Concept {
  const languages = new Set([...a.phrases.keys(), ...b.phrases.keys()]);
  const phrases = [...languages].map(
    (one) => [one, [...(a.phrases.get(one) ?? []), ...(b.phrases.get(one) ?? [])]] as const,
  );
  return createConcept({ ...b.names, ...a.names }, new Map(phrases));
}

/** The concepts of a text by the first word of each wording, the longest first. */
export type Wordings = ReadonlyMap<Language, ReadonlyMap<string, readonly Wording[]>>;
type Wording = { readonly concept: Concept; readonly phrase: Phrase };

export function indexWordings(concepts: readonly Concept[]): Wordings {
  const all = new Map<Language, Map<string, Wording[]>>();
  for (const concept of concepts) {
    for (const [language, phrases] of concept.phrases) {
      const own = all.get(language) ?? new Map<string, Wording[]>();
      all.set(language, own);
      for (const phrase of phrases)
        own.set(phrase[0] ?? '', [...(own.get(phrase[0] ?? '') ?? []), { concept, phrase }]);
    }
  }
  return all;
}

/** The occurrences of each concept in a reading, in any case and inflection, without overlaps. */
export function locateConcepts({ words, where }: TextReading, wordings: Wordings): Concepts {
  const found = new Map<Concept, Occurrence[]>();
  const own = wordings.get(where.language);
  if (own === undefined) return found;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const here = word === undefined ? undefined : own.get(word.stem);
    if (word === undefined || here === undefined) continue;
    for (const { concept, phrase } of here) {
      if (!isPhraseHere(words, at, phrase)) continue;
      const known = found.get(concept) ?? [];
      if ((known.at(-1)?.end ?? 0) > word.start) continue;
      known.push({ start: word.start, end: words[at + phrase.length - 1]?.end ?? word.end });
      found.set(concept, known);
    }
  }
  return found;
}

/** The occurrences of one wording. */
export function findPhrase({ words }: TextReading, phrase: Phrase): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.stem !== phrase[0] || !isPhraseHere(words, at, phrase)) continue;
    found.push({ start: word.start, end: words[at + phrase.length - 1]?.end ?? word.end });
  }
  return found;
}

function isPhraseHere(words: readonly Word[], at: number, phrase: Phrase): boolean {
  return phrase.every((part, n) => words[at + n]?.stem === part);
}
