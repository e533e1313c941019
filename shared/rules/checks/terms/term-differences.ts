import type { Language } from '../../../model/language.ts';
import { isUpperCase } from '../../../text/match-case.ts';
import { findCounterpart } from '../read/align-lines.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { createClauseFinding, createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import type { Concept, Concepts, Occurrence } from './concepts.ts';

/** The occurrences of a concept in a range of a reading. */
type TermUse = {
  readonly reading: TextReading;
  readonly at: readonly Occurrence[];
  readonly within: readonly [number, number];
};

/** Terms that a clause has in one language but not at all in another, or not in the corresponding line (D10). */
export function checkTermDifferences(
  clause: ClauseReadings,
  conceptsOf: (reading: TextReading) => Concepts,
): RawFinding[] {
  const all = clause.compared().map((reading) => ({ reading, concepts: conceptsOf(reading) }));
  const concepts = new Set(all.flatMap((one) => [...one.concepts.keys()]));
  return [...concepts].flatMap((concept) => {
    const used = all
      .filter(({ reading }) => concept.phrases.has(reading.where.language))
      .map(({ reading, concepts: own }): TermUse => {
        return { reading, at: own.get(concept) ?? [], within: [0, reading.plain.length] };
      });
    const side = isSideTerm(concept);
    const whole = findDiffering(concept, used, side ? SIDES : {});
    return whole.length > 0 || side ? whole : splitByLine(used).flatMap((line) => findDiffering(concept, line, OTHERS));
  });
}

/** The same line by line, if every language has the same number of lines; empty if there is only one. */
function splitByLine(used: readonly TermUse[]): TermUse[][] {
  const lines = used.map(({ reading }) => reading.filled);
  const [first] = lines;
  if (first === undefined || first.length < 2 || lines.some(({ length }) => length !== first.length)) return [];
  return first.map((_, n) =>
    used.map(({ reading, at }, m) => {
      const { start = 0, end = 0 } = lines[m]?.[n] ?? {};
      return { reading, at: at.filter((one) => one.start >= start && one.end <= end), within: [start, end] };
    }),
  );
}

function findDiffering(concept: Concept, used: readonly TermUse[], pronouns: Pronouns): RawFinding[] {
  const having = used.filter(({ at }) => at.length > 0);
  if (having.length === 0 || having.length === used.length) return [];
  const most = having.reduce((highest, one) => Math.max(highest, countPronouns(one, pronouns)), 0);
  // A language with more pronouns than those that have the term may express it by one of them.
  const lacking = used.filter((one) => one.at.length === 0 && countPronouns(one, pronouns) <= most);
  const [first] = having;
  if (first === undefined || lacking.length === 0) return [];
  // If most languages lack it, it is superfluous in one.
  return lacking.length > having.length
    ? having.map((one) => createExtraFinding(one, lacking[0] ?? one))
    : lacking.map((one) => createMissingFinding(concept, one, first));
}

const SIDE: { readonly [language: Language]: RegExp } = {
  en: /^(?:the |a )?(?:participant|part(?:y|ie)|side|signator)/iu,
  id: /^(?:para )?(?:peserta|pihak|penanda)/iu,
  ru: /^(?:участник|сторон|подписант)/iu,
  be: /^(?:удзельнік|ба[кц]|бок)/iu,
};
type Pronouns = { readonly [language: Language]: RegExp };
/** Words for the signatories without naming them: "they", "negara masing-masing", "своих государств". */
const SIDES: Pronouns = {
  en: /(?<!\p{L})(?:they|them|their|respective|both|each|either|neither|latter)(?!\p{L})/giu,
  id: /(?<!\p{L})(?:mereka|keduanya|masing-masing|kedua (?:belah )?(?:negara|pihak)|salah satu pihak)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:они|н?их|н?им|н?ими|своих|своими|своим|об[ае]|обо(?:их|ими|им)|кажд\p{L}+)(?!\p{L})/giu,
  be: /(?<!\p{L})(?:яны|іх|імі?|сва(?:іх|імі?)|абодв(?:а|ух|ум|ума)|кожн\p{L}+)(?!\p{L})/giu,
};
/** The same for anyone and anything else, within a line. */
const OTHERS: Pronouns = {
  en: /(?<!\p{L})(?:it|its|they|them|their|this|that|these|those|such|thereof|former|latter)(?!\p{L})/giu,
  id: /(?<!\p{L})(?:tersebut|ini|itu|mereka|keduanya)(?!\p{L})|\p{L}{3}nya(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:он[аои]?|н?их|н?ими?|н?е[её]|н?ей|н?его|н?ему|сво\p{L}{1,3}|эт\p{L}{1,3}|так(?:ой|ая|ое|ие|их|им|ими|ого|ому)|котор\p{L}+|указанн\p{L}+|данн\p{L}+)(?!\p{L})/giu,
};

/** Whether a term denotes the signatories. */
function isSideTerm({ names }: Concept): boolean {
  return Object.entries(names).some(([language, name]) => SIDE[language]?.test(name));
}

function countPronouns({ reading: { plain, where }, within }: TermUse, pronouns: Pronouns): number {
  const form = pronouns[where.language];
  return form === undefined ? 0 : Array.from(plain.slice(...within).matchAll(form)).length;
}

function createMissingFinding({ names }: Concept, { reading }: TermUse, { reading: base, at }: TermUse): RawFinding {
  const { clause, language } = reading.where;
  const [first = { start: 0, end: 0 }] = at;
  const term = names[language] ?? '';
  const details = { term, times: at.length, there: base.text.slice(first.start, first.end), base: base.where.language };
  const more = { place: findCounterpart(base, reading, first.start), other: base.at(first.start, first.end), details };
  return createClauseFinding('term-differs', clause, language, `- ${term}`, more);
}

function createExtraFinding({ reading, at }: TermUse, { reading: base }: TermUse): RawFinding {
  const [first = { start: 0, end: 0 }] = at;
  const term = reading.text.slice(first.start, first.end);
  const details = { term, times: at.length, base: base.where.language, context: 'extra' };
  return createTextFinding('term-differs', reading, first.start, first.end, { details });
}

/** A term of several words without its capitals. */
export function checkTermCapitals(reading: TextReading, concepts: Concepts): RawFinding[] {
  const { language } = reading.where;
  return [...concepts].flatMap(([{ names }, all]) => {
    const term = names[language];
    if (term === undefined || !/^\p{Lu}/u.test(term) || isUpperCase(term)) return [];
    return all.flatMap(({ start, end }) => {
      const here = reading.text.slice(start, end);
      if (!/^\p{Ll}/u.test(here) || !/\s/.test(here) || isDefinedBeside(reading, start, all)) return [];
      return [createTextFinding('term-differs', reading, start, end, { details: { term, here, context: 'capitals' } })];
    });
  });
}

/**
 * "A training centre (“the Training Centre”)": in the line that defines a term its words may also be ordinary words.
 */
function isDefinedBeside({ plain, lines }: TextReading, at: number, all: readonly Occurrence[]): boolean {
  const line = lines.find(({ start, end }) => start <= at && at <= end);
  return all.some(({ start }) => {
    const quoted = /[“"«](?:(?:the|an?|para)\s)?$/iu.test(plain.slice(Math.max(0, start - 6), start));
    return quoted && line !== undefined && line.start <= start && start <= line.end;
  });
}
