import { isWithinQuotes } from '../read/is-within-quotes.ts';
import type { TextReading } from '../read/text-reading.ts';
import type { NamedSide, SidePair } from './find-side-pairs.ts';

const NEAR = 200;
/** "The MoU between", "the Comprehensive Partnership between": the name of something that exists under it. */
const NAMED_BETWEEN = /(?<before>[^.;:\n]*?)(?<last>\S+\s+\S+|\S+)\s+(?:between|antara|между|паміж)\s+(?:the\s+)?$/iu;
const OWN = /(?<!\p{L})(?:this|present|ini|настоящ\p{L}+|дадзен\p{L}+|гэт\p{L}+)(?!\p{L})/iu;
/** Of something that exists, its year or its signing is said. */
const PAST = /^[^.;\n]{0,60}?(?<!\d)(?:19|20)\d\d(?!\d)|^[^.;\n]{0,40}?(?:signed|ditandatangani|подписан|падпісан)/iu;
/** What counts, or belongs to each of two: "the first and the second", "Bogor and Minsk", "USD 5 million and USD 7 million". */
const COUNTED =
  /(?<!\p{L})(?:first|second|former|latter|namely|yaitu|yakni|а\sименно|а\sменавіта|pertama|kedua|перв\p{L}+|втор\p{L}+|перш\p{L}+|друг\p{L}+)(?!\p{L})(?!\s(?:pihak|belah|negara|kementerian|стор|бок))/iu;
const PAIRED =
  /(?:\p{Lu}[\p{L}-]+|\d[\d.,]*\s?(?:%|\p{L}+\.?)?)\s(?:and|dan|и|і)\s(?:the\s)?(?:[A-Z]{3}\s)?[\p{Lu}\d]/u;
/** What both are called, in their order: "individually “the Indonesian Side” and “the Belarusian Side”". */
const CALLED_IN_ORDER = /[”"»“]\s(?:and|dan|serta|и|і|ды)\s(?:the\s)?[“"«„]/u;
/** Prepositions and articles whose form depends on the next word. */
const BY_SOUND = /(?<!\p{L})(?:an?|об?|обо|во|со|ко|аба?|[уў]|са|ва|з)\s$/iu;
/** «В», «с» and «к» become «во», «со» and «ко» before some names. */
const SOUNDED = /(?<!\p{L})[вск]\s$/iu;
const CLUSTER = /^(?:[вф][^аеёиоуыэюя]|[сшзж][^аеёиоуыэюя]|мн|ль|вс)/iu;

/**
 * Whether two names can change places in a sentence without a change of its meaning, and no other word of it has to change: not in
 * the name of something else, in a quotation, where something is said of each in their order, where words stand before the first
 * that belong to both, or where the words before depend on the name.
 */
export function isCertainOrder({ plain, where }: TextReading, { first, second, isAlike }: SidePair): boolean {
  if (!isAlike || isWithinQuotes(plain, first.start)) return false;
  if (where.part === 'title') return true;
  const before = plain.slice(Math.max(0, first.start - NEAR), first.start);
  const after = plain.slice(second.end, second.end + NEAR);
  if (/\($/u.test(before) && /^\)/u.test(after)) return false;
  if (isInflected(where.language) && differInCase(plain, first, second)) return false;
  if (BY_SOUND.test(before) || (SOUNDED.test(before) && hasCluster(plain, first, second))) return false;
  if (namesAnother(before) || (/(?:between|antara|между|паміж)\s+(?:the\s+)?$/iu.test(before) && PAST.test(after)))
    return false;
  const around = `${splitSentences(before).at(-1) ?? ''} | ${splitSentences(after)[0] ?? ''}`;
  if (CALLED_IN_ORDER.test(plain.slice(second.end).split('\n', 1)[0] ?? '')) return false;
  // "X, of the first part, and Y, of the second part": the text may go on to speak of the first.
  if (COUNTED.test(plain.slice(first.end, second.start)) || COUNTED.test(around) || PAIRED.test(around)) return false;
  // The capital at the beginning of a sentence would go with the name: "The Philippines and Indonesia".
  return (
    !beginsSentence(before) ||
    (!/^(?:The\s|\p{Ll})/u.test(plain.slice(first.start)) && !/^\p{Ll}/u.test(plain.slice(second.start)))
  );
}

const isInflected = (language: string): boolean => language === 'ru' || language === 'be';
const OBLIQUE = /^\p{L}+[иыіе]$/u;
const NOMINATIVE = /^\p{L}+[ьяа]$/u;

/** "Министерство торговли Индонезии и Беларусь": the words before the first name belong to it alone. */
function differInCase(plain: string, first: NamedSide, second: NamedSide): boolean {
  const [one, other] = [first, second].map(({ start, end }) => plain.slice(start, end));
  return OBLIQUE.test(one ?? '') && NOMINATIVE.test(other ?? '');
}

/** The full stop of "Mr. Budi" ends no sentence. */
const splitSentences = (words: string): readonly string[] =>
  words.replaceAll(/(?<=\b\p{Lu}\p{Ll}{0,3})\. /gu, ' ').split(/[.;\n]/u);

const beginsSentence = (before: string): boolean => /(?:^|[.:;!?\n]\s*|^\(?[\p{L}\d]{1,4}[.)]\s)$/mu.test(before);

const hasCluster = (plain: string, ...sides: readonly NamedSide[]): boolean =>
  sides.some(({ start }) => CLUSTER.test(plain.slice(start)));

/** Whether a capital in the words before "between" makes them the name of something else than this text. */
function namesAnother(before: string): boolean {
  const found = NAMED_BETWEEN.exec(before)?.groups;
  if (found === undefined || OWN.test(before.slice(-80))) return false;
  const { before: lead = '', last = '' } = found;
  return last.split(/\s+/u).some((word, at) => {
    const begins = at === 0 && lead.trim() === '';
    return (
      /^\p{Lu}{2,}/u.test(word) ||
      /^\p{L}\p{Lu}/u.test(word) ||
      /\p{Ll}\p{Lu}/u.test(word) ||
      (/^\p{Lu}/u.test(word) && !begins)
    );
  });
}
