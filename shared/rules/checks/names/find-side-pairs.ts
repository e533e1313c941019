import type { Word } from '../read/split-words.ts';
import type { TextReading } from '../read/text-reading.ts';
import { cutStateForm, measureStateName, type SideNames, STATE_FORM } from './side-names.ts';

/** A place where both sides are named side by side, "X and Y", as offsets in the text of a reading. */
export type SidePair = {
  readonly first: NamedSide;
  readonly second: NamedSide;
  /** Whether both are states or both their bodies: in "the Governments of Indonesia and Belarus" they are not. */
  readonly isAlike: boolean;
};
export type NamedSide = { readonly code: string; readonly start: number; readonly end: number };

const BETWEEN = /^(?:between|antara|между|паміж|by)$/u;
/** Words inside a name that have no capital. */
const SMALL = /^(?:of|the|for|and|dan|и|і|по)$/u;
const ARTICLE = /^the\s+/iu;
/** What a name is called from there on, in brackets or between commas. */
const CALLED = String.raw`\s*(?:\([^()\n]{1,160}\)|,\s(?:(?:which\s(?:is|are)\s)?(?:hereinafter|hereafter|referred)|(?:untuk\s|yang\s)?selanjutnya|(?:котор\p{L}+\s)?(?:именуем|именует|далее)|(?:як\p{L}+\s)?(?:у\sдалейшым|далей|імену))[^;,\n]{1,160}?(?=,|;|\n|\s(?:and|dan|и|і)\s))`;
/** The place of a side in the sentence: it stays where it is when the names change places. */
const PART = String.raw`(?:(?:of|on)\sthe\s(?:one|first)\s(?:part|hand|side)|(?:di|pada)\s(?:satu\s(?:pihak|sisi)|(?:pihak|sisi)\spertama)|с\sодной\sстороны|з\sаднаго\sбоку)`;
const OTHER_PART = String.raw`(?:(?:di|pada)\s(?:lain\s(?:pihak|sisi)|(?:pihak|sisi)\s(?:lain(?:nya)?|kedua))|(?:of|on)\sthe\s(?:other|second)\s(?:part|hand|side)|с\sдругой\sстороны|з\sдругога\sбоку),?\s+`;
const JOIN = String.raw`(?:,?\s${PART})?,?\s+(?:and|dan|serta|и|і|ды)\s+(?:${OTHER_PART})?`;
const CALLED_FIRST = new RegExp(`^(${CALLED})(${JOIN})`, 'iu');
const PLAIN_JOIN = new RegExp(`^${JOIN}`, 'iu');
const CALLED_SECOND = new RegExp(`^${CALLED}`, 'iu');
/** The title of another instrument, or what two states have together, is named as it is; "this Letter of Intent between" is the text. */
const INSTRUMENT =
  /(?<!\b(?:this|present)\s(?:\p{L}+\s){0,3})(?<!(?:настоящ|дадзен|гэт)\p{L}+\s(?:\p{L}+\s){0,3})(?<!\p{L})(?:agreement|memorandum|arrangement|protocol|treaty|convention|accord|statement|declaration|letter\sof\sintent|plan\sof\saction|action\splan|road\s?map|contract|minutes|communiqu[eé]|charter|programme\sof|exchange\sof\s(?:notes|letters)|konvensi|traktat|perjanjian|persetujuan|pengaturan|kesepakatan|pernyataan|deklarasi|rencana\saksi|kontrak|komunike|protokol|piagam|nota\skesepahaman|memorandum\ssaling\spengertian|pertukaran\s(?:nota|surat)|соглашени|меморандум|протокол|конвенци|договор|заявлени|деклараци|план\s(?:совместных\s)?действий|контракт|коммюнике|обмен\sнотами|обмен\sписьмами|письмо\sо\sнамерениях|пагадненн|мемарандум|канвенцы|пратакол|дагавор|заяв|дэкларацы|план\sдзеянняў|кантракт|абмен\sнотамі)\p{L}*(?!\sini)[^.;\n]{0,80}(?:between|antara|между|паміж)\s+(?:the\s+)?$/iu;
/** What is said of each of two in their order. */
const IN_ORDER =
  /(?<!\p{L})(?:respectively|in\sthat\sorder|the\sformer|masing-masing|berturut-turut|соответственно|адпаведна)(?!\p{L})(?!\s(?:pihak|peserta|negara|kementerian))/iu;
/** "The Indonesia and Belarus Business Forum": the name of something else. */
const NAMED_AFTER = /^\s(?!(?:Republic|Federation|Kingdom|State|Union)(?!\p{L}))\p{Lu}\p{Ll}+/u;
/** A name that goes on after the state's usual name: "the United Kingdom of Great Britain". */
const GOES_ON = /^ (?:of|OF) (?:the |THE )?\p{Lu}/u;
/** The most words of a name. */
const LONGEST = 14;
const NEAR = 160;

/**
 * Finds the places where the names of both sides are joined by "and": states, governments and the ministries of the two, with
 * what they are called from there on. Other bodies of the two states are no sides. Directions ("from X to Y") and titles of other instruments are none; in the
 * title block the instrument is the text's own.
 */
export function findSidePairs(reading: TextReading, sides: readonly [SideNames, SideNames]): SidePair[] {
  const { words, plain } = reading;
  const found: SidePair[] = [];
  words.forEach((word, at) => {
    const side = word.capital ? sides.find((one) => measureStateName(words, at, one) > 0) : undefined;
    const other = sides.find((one) => one !== side);
    if (side === undefined || other === undefined) return;
    const nameEnd = plain[word.end] === ')' ? word.end + 1 : word.end;
    const after = readConnector(plain, nameEnd);
    const next = after === null ? -1 : words.findIndex(({ start }) => start >= after.end);
    if (after === null || next === -1) return;
    const last = findNameEnd(words, plain, next, other);
    if (last === -1) return;
    const first = findNameStart(words, plain, at, side, words[next]);
    const [begin, end] = [words[first], words[last]];
    if (begin === undefined || end === undefined || isStateBesideBody(begin, words[next])) return;
    const [one, two] = [words.slice(first, at + 1), words.slice(next, last + 1)];
    const areParties = isParty(one, side) && isParty(two, other);
    if (!areParties && !isState(two, other)) return;
    // "Ministry of Energy (Indonesia) and Ministry of Energy (Belarus)": the brackets belong to the names.
    const secondEnd = closesName(plain, after.end, end.end) ? end.end + 1 : end.end;
    if (nameEnd > word.end && !closesName(plain, begin.start, word.end)) return;
    if (GOES_ON.test(plain.slice(secondEnd, secondEnd + NEAR))) return;
    const called = after.called === 0 ? 0 : (CALLED_SECOND.exec(plain.slice(secondEnd))?.[0].length ?? 0);
    if (after.called > 0 && (called === 0 || isBracketed(plain, nameEnd) !== isBracketed(plain, secondEnd))) return;
    const before = plain.slice(Math.max(0, begin.start - NEAR), begin.start);
    if (reading.where.part !== 'title' && (INSTRUMENT.test(before) || isOrdered(plain, begin.start, secondEnd))) return;
    if (
      after.called === 0 &&
      called === 0 &&
      reading.where.language === 'en' &&
      NAMED_AFTER.test(plain.slice(secondEnd))
    )
      return;
    found.push(
      cutPreposition(plain, {
        first: { code: side.code, start: begin.start, end: nameEnd + after.called },
        second: { code: other.code, start: after.end, end: secondEnd + called },
        isAlike: areParties && isState(one, side) === isState(two, other),
      }),
    );
  });
  return found;
}

/** Whether a bracket that is open at the end of a name closes there. */
const closesName = (plain: string, start: number, end: number): boolean =>
  plain[end] === ')' && /\([^()]*$/u.test(plain.slice(start, end));

/** The words of a name before that of its state. */
const cutState = (name: readonly Word[], side: SideNames): readonly Word[] =>
  name.slice(0, name.length - measureStateName(name, name.length - 1, side));

/** Whether the words of a name are those of a state and its form alone. */
const isState = (name: readonly Word[], side: SideNames): boolean =>
  cutState(name, side).every(({ key }) => STATE_FORM.test(key));

const GOVERNMENT = /^(?:government|pemerintah|правительств\p{L}*|урад\p{L}*)$/u;

/** Whether a name is that of the party: its state, the government of it, or its ministry as it is registered. Others keep their places. */
function isParty(name: readonly Word[], side: SideNames): boolean {
  const own = cutStateForm(cutState(name, side));
  return (
    own.length === 0 ||
    (own.length === 1 && GOVERNMENT.test(own[0]?.key ?? '')) ||
    (own.length === side.body.length && own.every(({ stem }, n) => stem === side.body[n]))
  );
}

/**
 * Whether what a name is called from there on is in brackets. Where it is for one name and not for the other, the words after
 * the second are for both: "Statistics Indonesia (BPS) and the Committee, hereinafter referred to as “the Offices”".
 */
const isBracketed = (plain: string, end: number): boolean => /^\s*\(/u.test(plain.slice(end, end + NEAR));

/** Whether the sentence of a place says something of each side in their order. */
function isOrdered(plain: string, start: number, end: number): boolean {
  const before =
    plain
      .slice(Math.max(0, start - NEAR), start)
      .split(/[.;\n]/u)
      .at(-1) ?? '';
  const [after = ''] = plain.slice(end, end + NEAR).split(/[.;\n]/u);
  return IN_ORDER.test(before) || IN_ORDER.test(after);
}

/** "and" after a name, and the length of what the name is called between them; null if another word follows. */
function readConnector(plain: string, from: number): { readonly end: number; readonly called: number } | null {
  const rest = plain.slice(from, from + 2 * NEAR);
  const alone = PLAIN_JOIN.exec(rest)?.[0] ?? '';
  if (alone !== '') return { end: from + alone.length, called: 0 };
  const [whole, called] = CALLED_FIRST.exec(rest) ?? [];
  return whole === undefined || called === undefined ? null : { end: from + whole.length, called: called.length };
}

/** The last word of a name of a side that begins at a word: its state's name; -1 if it is no such name. */
function findNameEnd(words: readonly Word[], plain: string, from: number, side: SideNames): number {
  const known = side.ministry;
  const begins = ARTICLE_KEYS.has(words[from]?.key ?? '') ? from + 1 : from;
  if (known.length > 0 && known.every((stem, n) => words[begins + n]?.stem === stem)) return begins + known.length - 1;
  for (let at = from; at < Math.min(words.length, from + LONGEST); at++) {
    const word = words[at];
    if (word === undefined || !(word.capital || SMALL.test(word.key))) return -1;
    const previous = words[at - 1];
    if (at > from && previous !== undefined && !isWithinName(plain.slice(previous.end, word.start), words[begins]))
      return -1;
    if (measureStateName(words, at, side) > 0) return at;
    if (at > from && /^(?:and|dan|и|і)$/u.test(word.key) && !words[at + 1]?.capital) return -1;
  }
  return -1;
}

/** "Kementerian Koperasi, Usaha Kecil, dan Menengah": only the name of a body has commas. */
const BODY =
  /^(?:ministr|minister|government|agency|committee|council|department|state|kementerian|menteri|pemerintah|badan|dewan|komite|lembaga|министерств|министр|правительств|агентств|комитет|государств|міністэрств|міністр|урад|агенцтв|камітэт|дзяржаўн)/u;

/**
 * Whether the first name is only the end of a longer one, and the second is the whole name of a ministry: "Республики Беларусь" of
 * "Министерства спорта и туризма Республики Беларусь". The words before it are in small letters, which end the search for a name.
 */
const isStateBesideBody = (first: Word, second: Word | undefined): boolean =>
  STATE_FORM.test(first.key) && !STATE_FORM.test(second?.key ?? '') && BODY.test(second?.key ?? '');

/** Whether what is between two words can be within a name: no end of a sentence, and no comma of an enumeration. */
const isWithinName = (between: string, first: Word | undefined): boolean =>
  /^\s*[-–]?\s*$/u.test(between) || (/^,\s+$/u.test(between) && BODY.test(first?.key ?? ''));

const ARTICLE_KEYS: ReadonlySet<string> = new Set(['the']);

/** The first word of the name of a side that ends with its state's name at a word. */
function findNameStart(
  words: readonly Word[],
  plain: string,
  at: number,
  side: SideNames,
  other: Word | undefined,
): number {
  const known = side.ministry;
  const from = at - known.length + 1;
  if (known.length > 0 && known.every((stem, n) => words[from + n]?.stem === stem)) return from;
  let first = at;
  for (let n = at - 1; n >= Math.max(0, at - LONGEST); n--) {
    const [word, next] = [words[n], words[n + 1]];
    if (word === undefined || next === undefined || /[^\s]/u.test(plain.slice(word.end, next.start))) break;
    if (BETWEEN.test(word.key) || !(word.capital || SMALL.test(word.key))) break;
    // A name of another body has the same first word as that of the other side: "Ministry", "Agency", "Republic".
    if (word.capital && !SMALL.test(word.key)) first = n;
    if (other !== undefined && word.stem === other.stem && !SMALL.test(word.key)) return n;
  }
  return first;
}

const PREPOSITION = /^(?:of|for|по|па)\s/iu;

/**
 * "Companies of the Emirates and of Indonesia": a preposition before both names belongs to neither; one before the second alone cannot
 * move with its name.
 */
function cutPreposition(plain: string, pair: SidePair): SidePair {
  const { first, second } = pair;
  const own = PREPOSITION.exec(plain.slice(second.start, second.end))?.[0] ?? '';
  if (own === '') return cutArticles(plain, pair);
  const isOfBoth = new RegExp(`(?<!\\p{L})${own}(?:the\\s)?$`, 'iu').test(
    plain.slice(Math.max(0, first.start - 12), first.start),
  );
  const cut = { ...second, start: second.start + own.length };
  return isOfBoth ? cutArticles(plain, { ...pair, second: cut }) : { ...pair, isAlike: false };
}

/** Without the articles of both names, if both have one; an article that only the first has moves with it. */
function cutArticles(plain: string, { first, second, isAlike }: SidePair): SidePair {
  const before = /(?:^|\s)(the\s+)$/iu.exec(plain.slice(Math.max(0, first.start - 6), first.start))?.[1] ?? '';
  const article = ARTICLE.exec(plain.slice(second.start, second.end))?.[0].length ?? 0;
  if (before !== '' && article > 0) return { first, second: { ...second, start: second.start + article }, isAlike };
  return { first: { ...first, start: first.start - before.length }, second, isAlike };
}
