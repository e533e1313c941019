import type { Language } from '../../../model/language.ts';
import { normalizeWord } from '../read/stem-word.ts';
import { detectCurrency, UNIT_FILLERS, UNIT_WORDS } from './units.ts';

/** A working day differs from a calendar day. */
const WORKING = /^(?:working|business|kerja|рабоч\p{L}+|працоўн\p{L}+)$/u;

/** The unit of a number and its end: a percentage, a time span, a currency before or after it. */
export function parseFollowingUnit(
  plain: string,
  start: number,
  at: number,
  language: Language,
): { unit: string | null; end: number } {
  const following = plain.slice(at, at + 60);
  const share = /^\s?(?:%|(?<mille>‰|per\smille?\b)|per\s?cent\b)/u.exec(following);
  if (share !== null)
    return { unit: share.groups?.mille === undefined ? 'percent' : 'permille', end: at + share[0].length };
  const words = /^[\s-](\p{L}+)(?:\s(\p{L}+))?/u.exec(following);
  const [first = '', second = ''] = [words?.[1], words?.[2]].map((word) => normalizeWord(word ?? ''));
  const units = UNIT_WORDS[language];
  if (first === 'naskah' && second === 'asli') return { unit: 'copies', end: at };
  const own = units?.get(first) ?? (UNIT_FILLERS[language]?.test(first) ? units?.get(second) : undefined);
  if (own === 'day' && (WORKING.test(first) || WORKING.test(second))) return { unit: 'working-day', end: at };
  return { unit: own ?? detectCurrency(plain.slice(Math.max(0, start - 5), start), following), end: at };
}
