import type { Language } from '../../../model/language.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import { analyzeWord } from '../read/stem-word.ts';
import type { TextReading } from '../read/text-reading.ts';
import { hasInstrumentBefore } from '../treaty/instruments.ts';
import { lacksPart } from './referenced-parts.ts';

/** A numbered part that is said to be one of this clause (a lettered one would be its own label): "paragraph 2 of this Article", «пункте 3 настоящей статьи», "ayat (1) Pasal ini". */
const OF_THIS: { readonly [language: Language]: RegExp } = {
  en: /(?<!\p{L})(?<part>(?:(?:sub-?)?paragraphs?|items?|points?)\s\(?(?<label>\d{1,2})\)?)(?:\s?\(\p{Ll}{1,4}\)|\s\p{Ll}\))?\s(?:of|in)\sthis\s(?<whole>\p{L}+|§)/giu,
  id: /(?<!\p{L})(?<part>(?:ayat|angka|butir)\s\(?(?<label>\d{1,2})\)?)(?:\s(?:ayat|huruf|angka|butir)\s\(?[a-z\d]{1,3}\)?)?\s(?:dalam\s|pada\s|dari\s)?(?<whole>\p{L}+)\sini(?!\p{L})/giu,
  ru: /(?<!\p{L})(?<part>(?:пункт|част|подпункт)\p{L}{0,3}\s(?<label>\d{1,2})\)?)\s(?:настоящ|данн)\p{L}+\s(?<whole>\p{L}+)/giu,
  be: /(?<!\p{L})(?<part>(?:пункт|частк|падпункт)\p{L}{0,3}\s(?<label>\d{1,2})\)?)\s(?:гэт|дадзен)\p{L}+\s(?<whole>\p{L}+)/giu,
};

/** An Indonesian paragraph without its clause is one of the clause it stands in: "sebagaimana dimaksud pada ayat (1)". */
const ALONE =
  /(?<part>(?<!\p{L})ayat\s\((?<label>\d{1,2})\))(?!\s?(?:(?:huruf|angka|butir)\s\(?[a-z\d]{1,3}\)?\s)?(?:dari|pada|dalam|Pasal|pasal|\p{Lu}))/gu;
const AFTER_OTHER = /(?:Pasal|Bagian|Paragraf)\s[^.;\n]{0,40}$|(?:dan|atau|sampai(?:\sdengan)?|,)\s$/u;

/** What a clause is called where clauses have numbers alone. */
const CLAUSE =
  /^(?:articles?|paragraphs?|sections?|parts?|clauses?|points?|§|pasal|bagian|paragraf|butir|стать\p{L}+|пункт\p{L}*|раздел\p{L}*|параграф\p{L}*|част\p{L}+|артыкул\p{L}*|раздзел\p{L}*|частк\p{L}+)$/iu;

/** Parts of the clause itself that it does not have. */
export function checkOwnParts(reading: TextReading, text: CheckedText): RawFinding[] {
  const { plain, where } = reading;
  const { clause, language, part: place } = where;
  const word = text.paragraphWord[language]?.trim() ?? '';
  if (clause === null || place !== 'body' || text.clauses.find(({ code }) => code === clause)?.kind !== 'paragraph')
    return [];
  const isWhole = (whole: string) =>
    word === '' || word === '§'
      ? CLAUSE.test(whole)
      : analyzeWord(whole, language).stem === analyzeWord(word, language).stem;
  const pattern = OF_THIS[language];
  const named =
    pattern === undefined
      ? []
      : Array.from(plain.matchAll(pattern)).filter(({ groups }) => isWhole(groups?.whole ?? ''));
  const alone = language !== 'id' ? [] : Array.from(plain.matchAll(ALONE)).filter(({ index }) => isAlone(plain, index));
  return [...named, ...alone].flatMap(({ index, groups }) => {
    const { part = '', label = '' } = groups ?? {};
    if (!lacksPart(text, clause, label, language)) return [];
    const end = index + part.length;
    const details = {
      words: reading.text.slice(index, end),
      number: text.numbers.get(clause) ?? '',
      code: clause,
      context: 'part',
    };
    return [createTextFinding('reference-typed', reading, index, end, { details })];
  });
}

/** Whether nothing before it in its sentence says whose paragraph it is. */
function isAlone(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - 160), start);
  return !AFTER_OTHER.test(before) && !hasInstrumentBefore(before, 'id');
}
