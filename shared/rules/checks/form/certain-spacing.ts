import type { Language } from '../../../model/language.ts';

/** Languages whose customs are known here: French has spaces before signs and within «…». */
const LANGUAGES: ReadonlySet<Language> = new Set(['id', 'en', 'ru', 'be']);
/** A line in which wide spaces may be left to fill in: "on   May 2026", "tanggal   bulan   tahun 2026". */
const DATED = /(?:19|20)\d\d|(?<!\p{L})(?:tanggal|bulan|tahun|day\sof|года|г\.)(?!\p{L})|[_…]|\.{3}/iu;
/** The label of an item, and a row of columns. */
const COLUMNS = /\S {2,}\S.*\S {2,}\S|\t|\s\|\s/u;

type SpacingFault = {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Which fault: as `checkSpacing` calls it. */
  readonly kind: string;
  readonly language: Language;
};

/**
 * Whether a fault of spacing is surely one, so that it can be mended unread: between words, and not in a formula, a ratio, the name
 * of a site or of a kind of file, or where a space is to be filled in.
 */
export function isCertainSpacing({ plain, start, end, kind, language }: SpacingFault): boolean {
  if (!LANGUAGES.has(language)) return false;
  const [before, after] = [
    plain.slice(plain.lastIndexOf('\n', start - 1) + 1, start),
    plain.slice(end).split('\n', 1)[0] ?? '',
  ];
  const word = `${/\S*$/u.exec(before)?.[0] ?? ''}${plain.slice(start, end)}${/^\S*/u.exec(after)?.[0] ?? ''}`;
  switch (kind) {
    case 'ending':
      // Spaces at the beginning of a line may set a list off.
      return before !== '' || end - start === 1;
    case 'double':
      return (
        end - start === 2 &&
        /[\p{L},;:.)»”]$/u.test(before) &&
        /^[\p{L}(«“]/u.test(after) &&
        !DATED.test(before + after) &&
        !COLUMNS.test(`${before}  ${after}`)
      );
    case 'before':
      return isBeforeSign(before, after);
    case 'after':
      return isBetweenWords(word, plain.slice(start, end), after);
    case 'opening':
      // "5(lima)", "Ministry(Kemenperin)", and not "poly(ethylene glycol)".
      return /(?:^|\s)\d+$/u.test(before) || (/(?:^|\s)\p{L}{3,}$/u.test(before) && /^\p{Lu}/u.test(after));
    default:
      return true;
  }
}

/** A sign that ends words and begins nothing: not that of ".docx", of "1 : 3", or of a blank in «  ». */
function isBeforeSign(before: string, after: string): boolean {
  if (/[«(“]$/u.test(before)) return !/^[\s)»”_…]/u.test(after);
  return /^[,;!?](?:\s|$)|^\.(?:\s|$)|^[)»”]/u.test(after) && /\p{L}$/u.test(before.replace(/[»”)"']+$/u, ''));
}

/** A comma or semicolon between two words in small letters, and a bracket or quotation mark before the next word. */
function isBetweenWords(word: string, sign: string, after: string): boolean {
  if (sign === ',' || sign === ';') return /^[“«"(]?\p{L}\p{Ll}{2,}[,;](?:\p{Ll}{2,}|a)[”»")]?[.,;:]?$/u.test(word);
  if (sign === '»') return /^\p{L}{4,}/u.test(after);
  return sign === ')' && /^\(\p{Lu}\p{Ll}{3,}\)\p{Ll}{2,}[.,;:]?$/u.test(word);
}
