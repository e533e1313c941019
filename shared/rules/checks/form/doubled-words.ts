import type { Language } from '../../../model/language.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that may stand twice in a row: "what they had had", "the fact that that side", «чуть чуть», «ледзь ледзь». */
const RIGHT: { readonly [language: Language]: ReadonlySet<string> } = {
  en: list('had that very so is more long'),
  ru: list('что то чуть еле едва вот так только да нет много долго все очень больше'),
  be: list('што то чуць ледзь вось так толькі ды не шмат доўга усе вельмі больш'),
};
/**
 * Indonesian doubles its nouns and verbs, with a hyphen that may be missing ("masing masing"): only of these words is the second
 * one surely too many.
 */
const INDONESIAN = list(
  'yang dan di ke dari untuk dengan pada akan oleh atau sebagai tidak telah adalah bahwa serta antara secara tentang kepada terhadap dapat para bagi apabila berdasarkan melalui sesuai',
);
/** Words of one letter; other single letters are labels. */
const SINGLE = /^[aвискуоізў]$/u;

function isOneTooMany(key: string, language: Language): boolean {
  if (language === 'id') return INDONESIAN.has(key);
  const right = RIGHT[language];
  return right !== undefined && !right.has(key) && /^\p{L}+$/u.test(key) && (key.length > 1 || SINGLE.test(key));
}

/** A word that is written twice in a row: "will be be reviewed". Names may double theirs: "Pago Pago". */
export function findDoubledWords(reading: TextReading): RawFinding[] {
  const { words, plain, where } = reading;
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (next === undefined || next.key !== word.key || next.capital) return [];
    if (!isOneTooMany(word.key, where.language) || !/^[ \u00a0]+$/u.test(plain.slice(word.end, next.start))) return [];
    const details = { words: reading.text.slice(word.start, next.end), word: next.text };
    return [createTextFinding('word-doubled', reading, word.start, next.end, { details })];
  });
}
