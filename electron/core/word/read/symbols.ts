/** Adobe's Symbol encoding from 0x41: the letters that a document writes with w:sym in that font. */
const SYMBOL = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';

const signs: ReadonlyMap<string, string> = new Map([
  ...[...SYMBOL].map((letter, n) => [`Symbol ${(0x41 + n).toString(16)}`, letter] as const),
  ['Symbol a3', '≤'],
  ['Symbol b0', '°'],
  ['Symbol b1', '±'],
  ['Symbol b3', '≥'],
  ['Symbol b4', '×'],
  ['Symbol b7', '•'],
  ['Symbol b9', '≠'],
  ['Symbol bb', '≈'],
  ['Symbol ae', '→'],
  ['Symbol d2', '®'],
  ['Symbol d3', '©'],
  ['Symbol d4', '™'],
  ['Symbol e2', '®'],
  ['Symbol e3', '©'],
  ['Symbol e4', '™'],
  ['Symbol 2d', '−'],
  ['Wingdings 6c', '●'],
  ['Wingdings 6e', '■'],
  ['Wingdings 6f', '□'],
  ['Wingdings a7', '▪'],
  ['Wingdings a8', '☐'],
  ['Wingdings d8', '➢'],
  ['Wingdings e0', '→'],
  ['Wingdings fb', '✗'],
  ['Wingdings fc', '✓'],
  ['Wingdings fd', '☒'],
  ['Wingdings fe', '☑'],
  ['Wingdings 2 50', '✓'],
  ['Wingdings 2 52', '☑'],
  ['Wingdings 2 54', '☒'],
]);

/**
 * The sign that w:sym shows. In: a font and a hexadecimal code, which symbol fonts have in the private area F000-F0FF or at
 * its low byte (ECMA-376 part 1, 17.3.3.30). A sign that is not known comes back as its code point.
 */
export function symbol(font: string, code: string): { readonly text: string; readonly known: boolean } {
  const point = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  const low = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  const known = signs.get(`${font} ${low.toString(16)}`);
  if (known !== undefined) return { text: known, known: true };
  const isText = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  const isPrivate = point >= 0xe000 && point <= 0xf8ff;
  const symbolic = /^(symbol|wingdings|webdings|zapf)/i.test(font);
  return { text: isText ? String.fromCodePoint(point) : '\ufffd', known: isText && !isPrivate && !symbolic };
}
