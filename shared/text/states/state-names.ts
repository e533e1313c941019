import { FORMAL_STATE_NAMES } from './formal-state-names.ts';

export type StateName = { readonly code: string; readonly name: string };

/** Codes that ISO 3166 reserves for what is no state, and those without a meaning. */
const NO_STATES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN ZZ'.split(' '));
const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** The language of each column of the table, after the code. */
const COLUMNS: readonly string[] = ['en', 'id', 'ru', 'be'];
const ROWS = FORMAL_STATE_NAMES.trim()
  .split('\n')
  .map((row) => row.split('|'));

const knownNames = new Map<string, readonly StateName[]>();

/**
 * The names of states (ISO 3166-1) in a language: the usual ones (CLDR), and formal, other and former ones; folded by
 * `foldStateName`, the longest first.
 */
export function listStateNames(language: string): readonly StateName[] {
  const known = knownNames.get(language);
  if (known !== undefined) return known;
  const usual = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(isStateCode);
  const ofCldr = codes.flatMap((code) => listSpellings(usual.of(code) ?? '').map((name) => ({ code, name })));
  const column = COLUMNS.indexOf(language) + 1;
  const formal = ROWS.flatMap(([code = '', ...names]) =>
    (column === 0 ? '' : (names[column - 1] ?? ''))
      .split(';')
      .filter((name) => name !== '')
      .map((name) => ({ code, name: foldStateName(name) })),
  );
  // "Guinea" is within "Guinea-Bissau".
  const all = [...ofCldr, ...formal].toSorted((a, b) => b.name.length - a.name.length);
  knownNames.set(language, all);
  return all;
}

/** Codes of today only: names are also known for former ones, such as RH for Zimbabwe. */
export const isStateCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !code.startsWith('X') &&
  !NO_STATES.has(code) &&
  new Intl.Locale(`und-${code}`).region === code &&
  ENGLISH.of(code) !== undefined;

/** A name in which spellings are one: small letters, е for ё, one apostrophe, no accents on Latin letters. */
export const foldStateName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** "Myanmar (Burma)", "Bosnia & Herzegovina", "St. Lucia" and «о-ва Кука» as agreements write them. */
function listSpellings(name: string): readonly string[] {
  if (name === '') return [];
  const whole = foldStateName(name);
  const plain = whole
    .replace(/\s\(.*\)$/u, '')
    .replaceAll(' & ', ' and ')
    .replace(/^st\.\s/u, 'saint ')
    .replace(/(?<!\p{L})о-ва(?!\p{L})/u, 'острова')
    .replace(/(?<!\p{L})о-в(?!\p{L})/u, 'остров');
  return plain === whole ? [whole] : [plain, whole];
}
