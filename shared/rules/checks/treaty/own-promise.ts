import type { Language } from '../../../model/language.ts';
import { isCertainReference } from '../marks/certain-reference.ts';
import { cacheByText } from '../read/cache-by-text.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { isWithinQuotes } from '../read/is-within-quotes.ts';
import type { TextReading } from '../read/text-reading.ts';
import { hasInstrumentBefore } from './instruments.ts';
import { PROMISES } from './promises.ts';
import type { TreatyHit } from './treaty-rule.ts';

type Occasions = {
  /** A word for a clause, whose number says of which text it is, and a part of a clause beside it. */
  readonly clause: RegExp;
  readonly part: RegExp;
  /** A side of a text, and what makes it one of another or the other word wrong: what comes before, and after it. */
  readonly side: RegExp;
  readonly otherSide: { readonly before: RegExp; readonly after: RegExp };
  /** The other word for a side where it means somebody else: those who take part in a course. */
  readonly others: RegExp;
};

/** Before a term in quotation marks that the text introduces: left as it is, the words replaced elsewhere had no meaning. */
const INTRODUCED =
  /(?:referred\sto|hereinafter|hereafter|disebut|именуем\p{L}*|далее)(?:\s[^.;\n]{0,90})?\s(?:the\s)?[“"«„](?:the\s)?$/iu;
const OCCASIONS: { readonly [language: Language]: Occasions } = {
  en: {
    clause: /^articles?$/iu,
    part: /(?<!\p{L})paragraphs?(?!\p{L})/iu,
    side: /^part(?:y|ies)/iu,
    otherSide: {
      before:
        /(?:Contracting|States?|Conference\sof(?:\sthe)?|Meeting\sof(?:\sthe)?|Annex\s\S+|Labour|Workers.?|People.?s|Green|Conservative|Democratic|Republican|National|Congress|Working|Third|Disclosing|Receiving|Requesting|Requested|disputing)\s$/iu,
      after:
        /^\s(?:to|of)\s(?:(?:the|that|any|a)\s|\p{Lu})|^\s(?:Congress|Committee|Conference)|^\s(?:listed|named|under|within|in|included)(?!\p{L})/u,
    },
    others: /(?<!\p{L})participants?(?!\p{L})/u,
  },
  id: {
    clause: /^pasal$/iu,
    part: /(?<!\p{L})(?:ayat|paragraf)(?!\p{L})/iu,
    side: /^(?:para\s)?pihak$/iu,
    otherSide: {
      before: /(?:Konferensi|Negara|Sidang|Pertemuan|Majelis)\s$/iu,
      after:
        /^\s(?:ketiga|lain\sdi\sluar)|^\s(?:pada|dalam|dari)?\s?(?:Konvensi|Perjanjian|Persetujuan|Protokol|Traktat|Piagam|Statuta)(?!\p{L}|\sini)/u,
    },
    others: /(?<!\p{L})peserta(?!\p{L})/u,
  },
  ru: {
    clause: /^стать/iu,
    part: /(?<!\p{L})(?:пункт|част)\p{L}*/iu,
    side: /^сторон/iu,
    otherSide: {
      // A feminine word agrees with «Сторон» and not with «Участников»: «одна из Сторон», «обеими Сторонами».
      before:
        /(?:Конференци\p{L}+|Совещани\p{L}+|государств\p{L}*|Договаривающ\p{L}+|третьих|обе|обеи(?:х|ми?)|\p{L}+(?:ая|ой|ую|ою)|одн\p{L}+(?:\sиз)?|из)\s$|[—–-]\s?$/iu,
      after: /^\s(?:в\s)?(?:Конвенци|Договор|Соглашени|Протокол|Устав|Хартии|спора|контракта)/iu,
    },
    others: /(?<!\p{L})участник\p{L}*/u,
  },
};

/**
 * Whether a treaty word is without doubt one that binds the sides of this text, so that its replacement says the same: not in
 * a quotation, of another instrument's provision, of its parties, of what a law demands of others, or of their consent. A verb is
 * one only directly behind its subject, a side or this text.
 */
export function isOwnPromise(reading: TextReading, { first, last, fix }: TreatyHit, text: CheckedText): boolean {
  const { plain, words, where } = reading;
  const occasions = OCCASIONS[where.language];
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  if (occasions === undefined) return false;
  const hit = plain.slice(start, end);
  const [before, after] = [plain.slice(Math.max(0, start - 160), start), plain.slice(end, end + 120)];
  const isSide = occasions.side.test(hit);
  if (isSide && hasOtherParticipants(text, where.language)) return false;
  if (isWithinQuotes(plain, start)) return isSide && INTRODUCED.test(before) && /^[”"»“]/u.test(after);
  if (occasions.clause.test(hit)) {
    const near = before.slice(-30) + after.slice(0, 30);
    return (
      hasWordForClauses(text, where.language, fix) &&
      !occasions.part.test(near) &&
      isOwnClause(reading, start, end, text)
    );
  }
  const sentence = `${splitSentences(before).at(-1) ?? ''}${hit}${splitSentences(after)[0] ?? ''}`;
  if (hasInstrumentBefore(sentence, where.language)) return false;
  if (isSide) return !occasions.otherSide.before.test(before) && !occasions.otherSide.after.test(after);
  return (PROMISES[where.language] ?? []).some(
    (promise) => promise.word.test(hit) && promise.before.test(before) && (promise.after?.test(after) ?? true),
  );
}

const splitSentences = (words: string): readonly string[] => words.split(/[;\n]|\.(?=\s\p{Lu}|$)/u);

/** Whether the text calls others than its sides participants: a side with that name would be one of them. */
const hasOtherParticipants = cacheByText((text: CheckedText, language: Language): boolean => {
  const others = OCCASIONS[language]?.others;
  return others !== undefined && text.clauses.some(({ body }) => others.test(body[language] ?? ''));
});

/** Whether the text calls its clauses by a word, or by numbers alone: another word would name what it does not have. */
function hasWordForClauses({ paragraphWord }: CheckedText, language: Language, word: string | null): boolean {
  const own = (paragraphWord[language] ?? '').toLowerCase();
  return own === '' || word?.toLowerCase().startsWith(own) === true;
}

/** "This Article", or one with a number that is of this text. */
function isOwnClause({ plain, where }: TextReading, start: number, end: number, text: CheckedText): boolean {
  const number = /^\s(?:\d+(?:\.\d+)*|[IVXLC]+(?!\p{L})|\ue001+)/u.exec(plain.slice(end, end + 40))?.[0];
  if (number === undefined) return true;
  const { language, part } = where;
  const title = text.title[language] ?? '';
  return isCertainReference({ plain, start, end: end + number.length, language, title, needsName: part === 'title' });
}
