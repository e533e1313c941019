import type { Language } from '../../../model/language.ts';
import { isCertainReference } from '../marks/certain-reference.ts';
import type { CheckedText } from '../read/checked-text.ts';
import type { TextReading } from '../read/text-reading.ts';
import { hasInstrumentBefore } from './instruments.ts';
import { PROMISES } from './promises.ts';
import type { TreatyHit } from './treaty-rule.ts';

/** A word for a clause, whose number says of which text it is, and a part of a clause next to it. */
const CLAUSE_WORDS: { readonly [language: Language]: { readonly clause: RegExp; readonly part: RegExp } } = {
  en: { clause: /^articles?$/iu, part: /(?<!\p{L})paragraphs?(?!\p{L})/iu },
  id: { clause: /^pasal$/iu, part: /(?<!\p{L})(?:ayat|paragraf)(?!\p{L})/iu },
  ru: { clause: /^стать/iu, part: /(?<!\p{L})(?:пункт|част)\p{L}*/iu },
};

/**
 * Whether a treaty word is without doubt one that binds the sides of this text, so that its replacement says the same: not of
 * another instrument's provision, of what a law demands of others, or of their consent. A verb is one only directly after its
 * subject, a side or this text.
 */
export function isOwnPromise(reading: TextReading, { first, last, fix }: TreatyHit, text: CheckedText): boolean {
  const { plain, words, where } = reading;
  const own = CLAUSE_WORDS[where.language];
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  if (own === undefined) return false;
  const hit = plain.slice(start, end);
  const [before, after] = [plain.slice(Math.max(0, start - 160), start), plain.slice(end, end + 120)];
  if (own.clause.test(hit)) {
    const near = before.slice(-30) + after.slice(0, 30);
    return (
      hasWordForClauses(text, where.language, fix) && !own.part.test(near) && isOwnClause(reading, start, end, text)
    );
  }
  const sentence = `${splitSentences(before).at(-1) ?? ''}${hit}${splitSentences(after)[0] ?? ''}`;
  if (hasInstrumentBefore(sentence, where.language)) return false;
  return (PROMISES[where.language] ?? []).some(
    (promise) => promise.word.test(hit) && promise.before.test(before) && (promise.after?.test(after) ?? true),
  );
}

const splitSentences = (words: string): readonly string[] => words.split(/[;\n]|\.(?=\s\p{Lu}|$)/u);

/** Whether the text calls its clauses by this word: another one would name what it does not have. */
function hasWordForClauses({ paragraphWord }: CheckedText, language: Language, word: string | null): boolean {
  const own = (paragraphWord[language] ?? '').toLowerCase();
  return own !== '' && word?.toLowerCase().startsWith(own) === true;
}

/** "This Article", or one with a number that is of this text. */
function isOwnClause({ plain, where }: TextReading, start: number, end: number, text: CheckedText): boolean {
  const number = /^\s(?:\d+(?:\.\d+)*|[IVXLC]+(?!\p{L})|\ue001+)/u.exec(plain.slice(end, end + 40))?.[0];
  if (number === undefined) return true;
  const { language, part } = where;
  const title = text.title[language] ?? '';
  return isCertainReference({ plain, start, end: end + number.length, language, title, needsName: part === 'title' });
}
