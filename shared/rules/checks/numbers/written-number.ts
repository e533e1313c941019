import type { Language } from '../../../model/language.ts';

/** A number as its language writes it; if that would be odd ("38.03" in Indonesian), as it must be meant. */
export function parseWrittenNumber(digits: string, language: Language): number {
  const bare = digits.replaceAll(' ', '');
  const signs = bare.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return Number(bare);
  const mixed = new Set(signs).size > 1;
  const decimals = bare.slice(bare.lastIndexOf(last) + 1);
  const grouping = language === 'en' ? ',' : '.';
  const grouped = decimals.length === 3 && (signs.length > 1 || (last === grouping && !/^0/.test(bare)));
  if (!mixed && grouped) return Number(bare.replaceAll(last, ''));
  if (!mixed && signs.length > 1) return Number(bare.replaceAll(/[.,]/g, ''));
  const whole = bare.slice(0, bare.lastIndexOf(last)).replaceAll(/[.,]/g, '');
  return Number(`${whole}.${decimals}`);
}
