import type { Language } from '../../../model/language.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { isWithinQuotes } from '../read/is-within-quotes.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { Word } from '../read/split-words.ts';
import { stemWord } from '../read/stem-word.ts';
import type { TextReading } from '../read/text-reading.ts';
import { type Concept, findPhrase } from './concepts.ts';
import { type Definition, stemPhrase } from './definitions.ts';

/** A capitalized phrase that looks like a defined term, with the stems of its words. */
export type SuspectedTerm = {
  readonly reading: TextReading;
  /** Its language and its words: equal for the same term. */
  readonly key: string;
  readonly stems: readonly string[];
  readonly start: number;
  readonly end: number;
};

/** Nouns that have a meaning in such a text only if it says who or what is meant. */
const NOUNS: { readonly [language: Language]: string } = {
  en: 'participant party side signatory committee secretariat coordinator programme program project agency institution company group council commission taskforce centre center ministry',
  id: 'peserta pihak penandatangan komite sekretariat koordinator program proyek badan lembaga perusahaan kelompok dewan komisi gugus pusat kementerian',
  ru: 'участник сторона подписант комитет секретариат координатор программа проект ведомство учреждение предприятие группа совет комиссия центр министерство',
};
const nouns = new Map(
  Object.entries(NOUNS).map(([language, words]) => [
    language,
    new Set(words.split(' ').map((one) => stemWord(one, language))),
  ]),
);

const INTRODUCES: { readonly [language: Language]: RegExp } = {
  en: /(?<!\p{L})(?:establish\p{L}*|form|set\sup|create|appoint|designate|convene|an?)\s(?:\p{L}+\s){0,2}$/iu,
  id: /(?<!\p{L})(?:membentuk|dibentuk|menetapkan|menunjuk|mendirikan|suatu|sebuah)\s(?:\p{L}+\s){0,2}$/iu,
  ru: /(?<!\p{L})(?:созда\p{L}+|учре\p{L}+|образ\p{L}+|сформир\p{L}+|назнач\p{L}+)\s(?:\p{L}+\s){0,2}$/iu,
};

/** The phrases of a reading that look like terms; whether they are defined depends on the whole text. */
export function findSuspectedTerms(reading: TextReading): SuspectedTerm[] {
  const { words, plain, where } = reading;
  const known = nouns.get(where.language);
  if (known === undefined) return [];
  const found: SuspectedTerm[] = [];
  words.forEach((word, at) => {
    if (!word.capital || !known.has(word.stem)) return;
    const [first, last] = [findPhraseEdge(words, at, -1, plain), findPhraseEdge(words, at, 1, plain)];
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    if (
      found.some((one) => one.end >= end) ||
      (isSentenceStart(plain, start) && !STEERING.test(plain.slice(start, end))) ||
      isWithinQuotes(plain, start) ||
      isRespective(plain, start, end) ||
      isOfBothSides(word, plain, start) ||
      hasCharterBefore(plain, start) ||
      isCited(plain, start, end) ||
      isCentralPlace(words, at, plain) ||
      isProperName(plain, end, word, where.language) ||
      (first === last && isNamedBefore(plain, start, word))
    )
      return;
    const phrase = words.slice(first, last + 1);
    if (phrase.every(({ text }) => text.length > 1 && text === text.toUpperCase())) return;
    const stems = phrase.map((one) => one.stem);
    found.push({ reading, key: `${where.language} ${stems.join(' ')}`, stems, start, end });
  });
  return found;
}

/** The body that steers or coordinates what a text agrees on: no name of one that exists elsewhere. */
const STEERING =
  /^(?:(?:Joint\s)?(?:Steering\s(?:Committee|Group)|Coordinati(?:on|ng)\s(?:Committee|Group|Council|Secretariat))|(?:Komite\sPengarah|(?:Komite|Dewan|Kelompok|Sekretariat)\sKoordinasi)(?:\sBersama)?|(?:Руководящ|Координационн)\p{L}+\s(?:Комитет|Совет|Секретариат|Групп)\p{L}*)$/u;
const isSteeringBody = ({ reading, start, end }: SuspectedTerm): boolean =>
  STEERING.test(reading.plain.slice(start, end));

/** "Создаётся координационный секретариат": the text forms such a body in small letters. */
function isInSmallLetters({ reading, start, end }: SuspectedTerm, { clauses }: CheckedText): boolean {
  const words = reading.plain.slice(start, end).toLowerCase().split(' ');
  const small = new RegExp(`(?<!\\p{L})${words.map((word) => `${word.slice(0, -2)}\\p{L}*`).join('\\s')}`, 'u');
  return clauses.some(({ body }) => small.test(body[reading.where.language] ?? ''));
}

/** "Establish a Joint Working Group": the text itself introduces it. */
function isIntroduced({ reading, start }: SuspectedTerm): boolean {
  const before = reading.plain.slice(Math.max(0, start - 50), start);
  return INTRODUCES[reading.where.language]?.test(before) ?? false;
}

/** The last capitalized word in one direction; in Russian only the first word is capitalized, and others follow it. */
function findPhraseEdge(words: readonly Word[], from: number, step: 1 | -1, plain: string): number {
  let at = from;
  for (;;) {
    const [here, next] = [words[at], words[at + step]];
    if (here === undefined || next === undefined) return at;
    const gap = step === 1 ? plain.slice(here.end, next.start) : plain.slice(next.end, here.start);
    if (gap !== ' ' || !next.capital || /^(?:the|each|this|any|either|both|a|an)$/.test(next.key)) return at;
    at += step;
  }
}

/** A capital at the beginning of a sentence is no evidence. */
function isSentenceStart(plain: string, start: number): boolean {
  return /(?:^|[\n.:;!?»”)]\s?|(?:^|\n)\(?[\p{L}\d]{1,4}[.)]\s|[\ue000«“"(—–-]\s?)$/u.test(
    plain.slice(Math.max(0, start - 8), start),
  );
}

/** "Their respective Ministries", "Kementerian masing-masing": those of both sides. */
function isRespective(plain: string, start: number, end: number): boolean {
  return (
    /(?<!\p{L})(?:respective|соответствующ\p{L}+)\s$/u.test(plain.slice(Math.max(0, start - 20), start)) ||
    /^\smasing-masing(?!\p{L})/u.test(plain.slice(end, end + 20))
  );
}

/** "Both Ministries", "either Ministry", "kedua Kementerian": those of the sides. */
function isOfBothSides({ stem }: Word, plain: string, start: number): boolean {
  return (
    !/^(?:participant|party|side|signatory|peserta|pihak|penandatangan|участник|сторон|подписант)$/u.test(stem) &&
    /(?<!\p{L})(?:both|the\stwo|either|neither|each|kedua|setiap|salah\ssatu|обоими|обоих|обеими|обеих|двух|двумя|кажд\p{L}+|люб\p{L}+)\s$/iu.test(
      plain.slice(Math.max(0, start - 16), start),
    )
  );
}

/** "Положение о Министерстве", "Statute of the Centre": the body is the one that acts under it. */
function hasCharterBefore(plain: string, start: number): boolean {
  return /(?<!\p{L})(?:(?:Положени\p{L}+|Устав\p{L}*)\s(?:об?\s)?|(?:Statutes?|Charter|Regulations)\s(?:of|on)\sthe\s|(?:Statuta|Anggaran\sDasar)\s)$/u.test(
    plain.slice(Math.max(0, start - 40), start),
  );
}

/** "Regulation (EU) 2019/1020 of the European Parliament and of the Council": the other body that made the act. */
const LEGISLATED_WITH =
  /(?:European\sParliament\sand\s(?:of\s)?the|Parlemen\sEropa\sdan|Европейского\s[Пп]арламента\sи)\s$/u;

/** "Решения Комиссии от 20 сентября 2010 г.", "Decision No. 378 of the Commission of 2010": the body of a cited act. */
function isCited(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 60), start);
  const russian = /(?<!\p{L})(?:решени|постановлени|приказ|распоряжени|указ|рекомендаци|протокол)\p{L}*\s$/iu;
  const english =
    /(?<!\p{L})(?:Decision|Resolution|Order|Regulation|Decree|Recommendation|Directive)s?(?:\s(?:No\.?\s?)?[\d/-]+)?\sof\sthe\s(?:(?:Council|Board|College|Committee)\sof\sthe\s)?$/iu;
  const following = plain.slice(end, end + 24);
  return (
    LEGISLATED_WITH.test(before) ||
    (russian.test(before) && /^\s(?:от\s(?:\d|«)|№)/u.test(following)) ||
    (english.test(before) &&
      (/\d\sof\sthe\s$/u.test(before) || /^,?\s(?:of|dated|No\.?)\s(?:the\s)?\d/u.test(following)))
  );
}

/** "Jakarta Pusat", "Kalimantan Pusat": after a name, the Indonesian word for a centre is an adjective. */
function isCentralPlace(words: readonly Word[], at: number, plain: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.key === 'pusat' && before?.capital === true && plain.slice(before.end, word.start) === ' ';
}

/** A genitive or "по" after a Russian noun makes it a name: "Центр развития", but not "Группа решила". */
const OWNED =
  /^\s(?:по\s\p{Ll}|\p{Ll}{3,}-[,\s]|\p{Ll}{4,}\sи\s\p{Ll}{3,}(?:ов|ев|ей|ий)(?!\p{L})|(?!\p{L}*(?:[аеиуыя]л[аи]|тся|лся|лась)(?!\p{L})|(?:долж|обязан|намерен|готов|соглас)\p{L}*)\p{Ll}{3,}(?:ов|ев|ей|ий|ого|его|ой|ых|их|ы|и|а|я)(?!\p{L}))/u;
/** The words for signatories: a genitive after them does not make a name. */
const SIDE = /^(?:участник|сторон|подписант)/u;

/** "Ministry of Trade", "Komisi Eropa", "Министерство торговли": a proper name. */
function isProperName(plain: string, end: number, { stem }: Word, language: Language): boolean {
  const following = plain.slice(end, end + 40);
  if (language === 'en') return /^\s(?:of|for|on|to|in)\s(?:the\s)?\p{Lu}/u.test(following);
  return (
    language === 'ru' && (/^\s(?:\p{L}+\s){0,2}?\p{Lu}/u.test(following) || (!SIDE.test(stem) && OWNED.test(following)))
  );
}

/** A body in which both sides are, or one of them: a longer name before it tells nothing. */
const OF_SIDES =
  /^(?:participant|party|side|signatory|ministry|peserta|pihak|penandatangan|kementerian|участник|сторон|подписант|министерств)$/u;

/** "The International Jute Study Group … and that the Group": the body named in full before, in the same clause. */
function isNamedBefore(plain: string, start: number, { stem, text }: Word): boolean {
  if (OF_SIDES.test(stem)) return false;
  const full = new RegExp(
    `(?<!\\p{L})(?!(?:The|Each|This|Any|Both|Every)\\s)\\p{Lu}[\\p{L}-]+\\s${text}(?!\\p{L})`,
    'u',
  );
  return full.test(plain.slice(0, start));
}

/** Terms that a text uses without a definition: the first occurrence of each in each language. */
export function checkUndefinedTerms(
  suspects: readonly SuspectedTerm[],
  definitions: readonly Definition[],
  concepts: readonly Concept[],
  headings: readonly TextReading[],
  text: CheckedText,
): RawFinding[] {
  const known = new Map(text.languages.map((one) => [one, collectKnownPhrases(one, definitions, concepts, text)]));
  const uses = Map.groupBy(suspects, ({ key }) => key);
  const unknown = [...uses.values()].filter(
    ([first]) => first !== undefined && !isKnownPhrase(first, known) && !beginsKnownName(first, known),
  );
  // What the text introduces is searched only if candidates remain.
  const left = new Map(unknown.flatMap(([first]) => (first === undefined ? [] : [[first.key, first] as const])));
  const related = (one: SuspectedTerm, other: SuspectedTerm) =>
    one.reading.where.language === other.reading.where.language && haveCommonWords(one.stems, other.stems);
  const introduces = [...uses.values()].flatMap(([first, ...others]) =>
    first !== undefined && [...left.values()].some((one) => related(one, first))
      ? [first, ...others].filter(isIntroduced)
      : [],
  );
  return unknown.flatMap(([first, ...others]) => {
    // A phrase of several words that occurs once is a name: the Intergovernmental Commission.
    if (first === undefined || (first.stems.length > 1 && others.length === 0 && !isSteeringBody(first))) return [];
    if (isSteeringBody(first) && isInSmallLetters(first, text)) return [];
    const { reading, stems, start, end } = first;
    const { language } = reading.where;
    if (introduces.some((one) => one.reading.where.language === language && haveCommonWords(one.stems, stems)))
      return [];
    const titled =
      isInTitle(first, text) ||
      headings.some((one) => one.where.language === language && findPhrase(one, stems).length > 0);
    const term = reading.text.slice(start, end);
    return titled ? [] : [createTextFinding('term-undefined', reading, start, end, { details: { term } })];
  });
}

type Phrases = readonly (readonly string[])[];
/** Phrases of a language that need no further definition. */
type KnownPhrases = {
  readonly terms: Phrases;
  readonly names: Phrases;
  /** What the text calls itself: the first word of its title. */
  readonly instrument: string | null;
};

function collectKnownPhrases(
  language: Language,
  definitions: readonly Definition[],
  concepts: readonly Concept[],
  text: CheckedText,
): KnownPhrases {
  const terms = [
    ...definitions.filter(({ reading }) => reading.where.language === language).map(({ stems }) => stems),
    ...concepts.flatMap(({ phrases }) => phrases.get(language) ?? []),
  ];
  // One definition may occur in many clauses.
  return {
    terms: [...new Map(terms.map((stems) => [stems.join(' '), stems])).values()],
    names: listPartyPhrases(text, language),
    instrument: stemPhrase((text.title[language] ?? '').split('\n')[0] ?? '', language)[0] ?? null,
  };
}

function isKnownPhrase({ reading, stems }: SuspectedTerm, known: ReadonlyMap<Language, KnownPhrases>): boolean {
  const own = known.get(reading.where.language);
  if (own === undefined) return false;
  if (stems.length === 1 && stems[0] === own.instrument) return true;
  // "The Ministry" alone does not say which one.
  const phrases = stems.length > 1 ? [...own.terms, ...own.names] : own.terms;
  return phrases.some((phrase) => haveCommonWords(phrase, stems));
}

/** "Министерство промышленности": the first word of a side's name, whose others have no capitals. */
function beginsKnownName(
  { reading, stems, start }: SuspectedTerm,
  known: ReadonlyMap<Language, KnownPhrases>,
): boolean {
  const at = reading.words.findIndex((word) => word.start === start);
  const names = known.get(reading.where.language)?.names ?? [];
  return names.some(
    (name) => name.length > stems.length && name.every((stem, n) => reading.words[at + n]?.stem === stem),
  );
}

/** Bodies in which both sides meet. */
const MEETING = /^(?:commission|committee|council|group|komisi|komite|dewan|kelompok|комисс|комитет|совет|групп)/u;

/** The commission whose minutes a text is, by its title; a committee that is a side is meant otherwise. */
function isInTitle({ reading, stems }: SuspectedTerm, text: CheckedText): boolean {
  const { language } = reading.where;
  const names = new Set(text.parties.flatMap(({ ministry }) => stemPhrase(ministry[language] ?? '', language)));
  const title = stemPhrase(text.title[language] ?? '', language);
  return stems.every((stem) => MEETING.test(stem) && title.includes(stem) && !names.has(stem));
}

function haveCommonWords(a: readonly string[], b: readonly string[]): boolean {
  return hasPhrase(a, b) || hasPhrase(b, a);
}

function hasPhrase(whole: readonly string[], part: readonly string[]): boolean {
  return whole.some((_, at) => part.every((word, n) => whole[at + n] === word));
}

function listPartyPhrases({ parties, title }: CheckedText, language: Language): string[][] {
  const words = parties.flatMap(({ state, ministry }) => [state[language] ?? '', ministry[language] ?? '']);
  return [...words, ...(title[language] ?? '').split('\n')]
    .map((one) => stemPhrase(one, language))
    .filter((one) => one.length > 1);
}
