import { CHARACTER_NAMES } from './character-name-table.ts';

let table: ReadonlyMap<number, string> | undefined;

/**
 * The code points of a text in order, as "U+0430 CYRILLIC SMALL LETTER A". Names are available for Latin, Greek and
 * Cyrillic letters, combining marks, spaces, general punctuation and full-width characters; for others only the number
 * is given.
 */
export function describeCodePoints(text: string): string[] {
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${getCodePointName(code)}`.trimEnd();
  });
}

function getCodePointName(code: number): string {
  table ??= unpackNames(CHARACTER_NAMES);
  // The full-width characters are in the order of ASCII.
  if (code >= 0xff01 && code <= 0xff5e) return `FULLWIDTH ${table.get(code - 0xfee0)}`;
  return table.get(code) ?? (/\p{Cc}/u.test(String.fromCodePoint(code)) ? '<control>' : '');
}

const BEGINNINGS: Readonly<Record<string, string>> = {
  C: 'CYRILLIC CAPITAL LETTER ',
  c: 'CYRILLIC SMALL LETTER ',
  L: 'LATIN CAPITAL LETTER ',
  l: 'LATIN SMALL LETTER ',
  G: 'GREEK CAPITAL LETTER ',
  g: 'GREEK SMALL LETTER ',
  '=': '',
};

/** The format is described in resources/unicode/make-unicode.mjs. */
function unpackNames(packed: string): Map<number, string> {
  const all = new Map<number, string>();
  let code = 0;
  for (const entry of packed.split(';').slice(0, -1)) {
    const [place = '', rest] = entry.includes(':') ? entry.split(':') : ['', entry];
    if (place !== '') code = Number.parseInt(place, 36);
    const short = rest ?? '';
    all.set(code, `${BEGINNINGS[short[0] ?? ''] ?? ''}${short.slice(1).replace('+', ' WITH ')}`);
    code += 1;
  }
  return all;
}
