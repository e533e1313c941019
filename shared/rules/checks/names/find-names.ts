import { isUpperCase } from '../../../text/match-case.ts';
import type { Word } from '../read/split-words.ts';
import type { TextReading } from '../read/text-reading.ts';
import { romanizeName } from './romanize-name.ts';

/** A name by its letters: an abbreviation, or the name next to a company form. */
export type Name = {
  readonly text: string;
  readonly roman: string;
  readonly start: number;
  readonly end: number;
  readonly company: boolean;
  /** For a company in quotation marks, every word of its name; otherwise empty. */
  readonly words: readonly string[];
  /** The capitalized word that an abbreviation precedes. */
  readonly before: string | null;
};

const ABBREVIATION = /^\p{Lu}(?=\p{L}*\p{Lu})[\p{L}]{1,9}$/u;
const COMPANY = /^(?:OJSC|PJSC|CJSC|JSC|LLC|LLP|Ltd|RUE|PT|Tbk|ОАО|ПАО|ЗАО|АО|ООО|ТОО|РУП|УП)$/u;
/** "Triwulan III": not an abbreviation. */
const ROMAN = /^[IVXL]{2,}$/;
const OPENS = /^\s["“«]$/u;

export function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

/** The abbreviations and company names of a reading. */
export function findNames(reading: TextReading): Name[] {
  const { words, plain } = reading;
  const names: Name[] = [];
  words.forEach((word, at) => {
    if (!word.capital || !isNameCandidate(word.text)) return;
    const named = hasCompanyForm(words, at, plain) ? findCompanyName(words, at, plain) : [];
    for (const one of named)
      names.push({ ...locateName(one), company: true, words: listQuotedWords(one, reading), before: null });
    if (named.length === 0 && !COMPANY.test(word.text) && !ROMAN.test(word.text) && !isShouted(words, at, plain))
      names.push({ ...locateName(word), company: false, words: [], before: findFollowingName(words, at, plain) });
  });
  const companies = new Set(names.filter(({ company }) => company).map(({ start }) => start));
  return names.filter(({ company, start }) => company || !companies.has(start));
}

/** Whether a word is an abbreviation or a company form; cached, since the same words recur. */
function isNameCandidate(word: string): boolean {
  let known = knownCandidates.get(word);
  if (known === undefined) {
    known = COMPANY.test(word) || ABBREVIATION.test(word);
    if (knownCandidates.size < 20_000) knownCandidates.set(word, known);
  }
  return known;
}

const knownCandidates = new Map<string, boolean>();

/** Whether a word is a company form: before a name in quotation marks any abbreviation is one (МГТУ «СТАНКИН»). */
function hasCompanyForm(words: readonly Word[], at: number, plain: string): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || COMPANY.test(word.text)) return word !== undefined;
  return next?.capital === true && OPENS.test(plain.slice(word.end, next.start));
}

function locateName({ text, start, end }: Word) {
  return { text, roman: romanizeName(text), start, end };
}

/** Consecutive words in capitals are emphasis ("HAVE REACHED", a heading), not abbreviations. */
function isShouted(words: readonly Word[], at: number, plain: string): boolean {
  const word = words[at];
  if (word === undefined) return true;
  const begins = /(?:^|\n)[\s\ue000“«"]*$/u.test(plain.slice(Math.max(0, word.start - 4), word.start));
  const loud = (one: Word | undefined) => one !== undefined && isUpperCase(one.text) && !COMPANY.test(one.text);
  const beside = (n: number, step: number): boolean => {
    const one = words[n];
    if (one === undefined || !loud(one)) return false;
    const gap = Math.abs(one.start - word.end) + Math.abs(word.start - one.end);
    if (gap >= word.text.length + one.text.length + 4) return false;
    // A single letter ("К СВЕДЕНИЮ") is judged by the word after it.
    return one.text.length > 1 || loud(words[n + step]);
  };
  if (COMPANY.test(word.text) || !isUpperCase(word.text)) return false;
  return begins || beside(at - 1, -1) || beside(at + 1, 1);
}

/**
 * "BATE OJSC", ОАО «БАТЭ», "PT Astra International": the name next to the company form, with all its words after "PT".
 */
function findCompanyName(words: readonly Word[], at: number, plain: string): readonly Word[] {
  const [before, form, next] = [words[at - 1], words[at], words[at + 1]];
  if (form === undefined) return [];
  const behind =
    next !== undefined && /^\s["“«]?$/u.test(plain.slice(form.end, next.start)) && /^\p{Lu}/u.test(next.text);
  if (behind) return form.text === 'PT' ? collectCapitalizedWords(words, at + 1, plain) : [next];
  const ahead =
    before !== undefined && /^["”»]?,?\s$/u.test(plain.slice(before.end, form.start)) && /^\p{Lu}/u.test(before.text);
  return ahead ? [before] : [];
}

function collectCapitalizedWords(words: readonly Word[], from: number, plain: string): Word[] {
  let end = from + 1;
  for (; ; end += 1) {
    const [last, next] = [words[end - 1], words[end]];
    if (last === undefined || next === undefined || !next.capital || COMPANY.test(next.text)) break;
    if (plain.slice(last.end, next.start) !== ' ') break;
  }
  return words.slice(from, end);
}

function findFollowingName(words: readonly Word[], at: number, plain: string): string | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !next.capital || word.text.length > 4) return null;
  const alone = plain.slice(word.end, next.start) !== ' ' || isCyrillic(word.text) !== isCyrillic(next.text);
  return alone ? null : romanizeName(next.text);
}

/** The words of a name in quotation marks. */
function listQuotedWords({ start }: Word, { plain }: TextReading): readonly string[] {
  if (!/["“«]/.test(plain[start - 1] ?? '')) return [];
  const name = /^[^"”»\n]{1,80}/u.exec(plain.slice(start, start + 90))?.[0] ?? '';
  return name.split(/[\s-]+/).map(romanizeName);
}
