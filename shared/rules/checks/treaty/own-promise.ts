import type { Language } from '../../../model/language.ts';
import { isCertainReference } from '../marks/certain-reference.ts';
import { isWithinQuotes } from '../read/is-within-quotes.ts';
import type { TextReading } from '../read/text-reading.ts';
import type { TreatyHit } from './treaty-rule.ts';

type Occasions = {
  /** A word for a clause, whose number says of which text it is. */
  readonly clause: RegExp;
  /** A side of a text, and what makes it one of another: what comes before, and after it. */
  readonly side: RegExp;
  readonly otherSide: { readonly before: RegExp; readonly after: RegExp };
  /** A word that binds only who is named before it in its sentence, and who that has to be. */
  readonly bound: RegExp;
  readonly subject: RegExp;
  /** Words that belong to a term: "mutually agreed terms", "Agreed Minutes". */
  readonly term: RegExp;
};

const NEVER = /(?!)/u;
/** What stands before a term that the text introduces: if only the words elsewhere were replaced, nothing would define them. */
const INTRODUCED =
  /(?:referred\sto|hereinafter|hereafter|disebut|именуем\p{L}*|далее)(?:\s[^.;\n]{0,90})?\s(?:the\s)?[“"«„](?:the\s)?$/iu;
const OCCASIONS: { readonly [language: Language]: Occasions } = {
  en: {
    clause: /^articles?$/iu,
    side: /^part(?:y|ies)/iu,
    otherSide: {
      before:
        /(?:Contracting|States?|Conference\sof(?:\sthe)?|Meeting\sof(?:\sthe)?|Annex\s\S+|Labour|Workers.?|People.?s|Green|Conservative|Democratic|Republican|National|Congress|Working|Third|Disclosing|Receiving|Requesting|Requested|disputing)\s$/iu,
      after: /^\s(?:to|of)\s(?:the|that|any|a)\s|^\s(?:Congress|Committee|Conference)/iu,
    },
    bound: /^(?:shall|enters?\sinto|entered\sinto|entering\sinto|entry\sinto|comes?\sinto|undertaking)/iu,
    subject:
      /(?<!\p{L})(?:part(?:y|ies)|participants?|sides?|signator(?:y|ies)|ministr(?:y|ies)|they|it|upon|th(?:is|e\spresent)\s\p{L}+(?:\sof\s\p{L}+)?)(?!\p{L})/iu,
    term: /^agreed\s(?:minutes|record|conclusions|terms|framework|text\sof|development|goals|standards)|^agreed\s\p{Lu}/iu,
  },
  id: {
    clause: /^pasal$/iu,
    side: /^(?:para\s)?pihak$/iu,
    otherSide: {
      before: /(?:Konferensi|Negara|Sidang|Pertemuan|Majelis)\s$/iu,
      after:
        /^\s(?:pada|dalam|dari)?\s?(?:Konvensi|Perjanjian|Persetujuan|Protokol|Traktat|Piagam|Statuta)(?!\p{L}|\sini)/u,
    },
    bound: /^wajib/iu,
    subject: /(?:[Pp]ihak|[Pp]eserta|[Kk]ementerian|[Mm]ereka|[Kk]eduanya|PIHAK|PESERTA)(?!\p{L})/u,
    term: NEVER,
  },
  ru: {
    clause: /^стать/iu,
    side: /^сторон/iu,
    otherSide: {
      before: /(?:Конференци\p{L}+|Совещани\p{L}+|государств\p{L}*|Договаривающ\p{L}+|третьих)\s$|[—–-]\s?$/iu,
      after: /^\s(?:в\s)?(?:Конвенци|Договор|Соглашени|Протокол|Устав|Хартии|спора|контракта)/iu,
    },
    bound: /^вступ/iu,
    subject: /(?:настоящ\p{L}+\s\p{L}+(?:\sо\s\p{L}+)?|(?<!\p{L})(?:он|она|оно|они))(?!\p{L})/iu,
    term: NEVER,
  },
};

/**
 * Whether a treaty word is without doubt one that binds the sides of this text, so that its replacement says the same: not in
 * a quotation, of another instrument's provision, of its parties, or of what a law demands of others.
 */
export function isOwnPromise({ plain, words, where }: TextReading, { first, last }: TreatyHit, title: string): boolean {
  const occasions = OCCASIONS[where.language];
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  if (occasions === undefined) return false;
  const hit = plain.slice(start, end);
  const [before, after] = [plain.slice(Math.max(0, start - 160), start), plain.slice(end, end + 120)];
  if (isWithinQuotes(plain, start))
    return occasions.side.test(hit) && INTRODUCED.test(before) && /^[”"»“]/u.test(after);
  if (occasions.clause.test(hit)) return isOwnClause({ plain, where }, start, end, title);
  if (occasions.term.test(hit + after)) return false;
  if (occasions.side.test(hit))
    return !occasions.otherSide.before.test(before) && !occasions.otherSide.after.test(after);
  const sentence = before.split(/[;\n]|\.\s(?=\p{Lu})/u).at(-1) ?? '';
  // A sentence that begins with the word has the subject of the one before: "Wajib melapor".
  return !occasions.bound.test(hit) || sentence.trim() === '' || occasions.subject.test(sentence);
}

/** "This Article", or one with a number that is of this text. */
function isOwnClause(
  { plain, where }: Pick<TextReading, 'plain' | 'where'>,
  start: number,
  end: number,
  title: string,
): boolean {
  const number = /^\s(?:\d+(?:\.\d+)*|[IVXLC]+(?!\p{L})|\ue001+)/u.exec(plain.slice(end, end + 40))?.[0];
  if (number === undefined) return true;
  const { language, part } = where;
  return isCertainReference({ plain, start, end: end + number.length, language, title, needsName: part === 'title' });
}
