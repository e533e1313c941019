/** Adobe's Symbol encoding from 0x41: the letters that a document writes with w:sym in that font. */
const SYMBOL = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';

/**
 * The same from 0xa2: logic, sets and arrows; from 0xe6 on there are pieces of large brackets, which are not
 * characters.
 */
const SYMBOL_HIGH = [...'′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…', ...['', '', '↵'], ...'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑'];

/** Rows of characters, by the font and the code of the first. */
const symbolRows: readonly (readonly [font: string, first: number, signs: readonly string[]])[] = [
  ['Symbol', 0x20, [...' !∀#∃%&∋()∗+,−./0123456789:;<=>?']],
  ['Symbol', 0x40, ['≅', ...SYMBOL]],
  ['Symbol', 0xa2, SYMBOL_HIGH],
  ['Symbol', 0xf1, ['⟩', '∫']],
  ['Wingdings', 0x22, ['✂']],
  ['Wingdings', 0x28, ['☎', '✆', '✉']],
  ['Wingdings', 0x45, ['☜', '☞', '☝', '☟']],
  ['Wingdings', 0x4a, ['☺']],
  ['Wingdings', 0x4c, ['☹']],
  ['Wingdings', 0x6c, ['●', '❍', '■', '□']],
  ['Wingdings', 0x71, ['❑', '❒']],
  ['Wingdings', 0x75, ['◆', '❖']],
  ['Wingdings', 0x80, [...'⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿']],
  ['Wingdings', 0x9e, ['·', '•']],
  ['Wingdings', 0xa7, ['▪', '☐']],
  ['Wingdings', 0xab, ['★']],
  ['Wingdings', 0xd8, ['➢']],
  ['Wingdings', 0xdf, ['←', '→', '↑', '↓', '↖', '↗', '↙', '↘']],
  ['Wingdings', 0xe8, ['➔']],
  ['Wingdings', 0xef, ['⇦', '⇨', '⇧', '⇩']],
  ['Wingdings', 0xfb, ['✗', '✓', '☒', '☑']],
  ['Wingdings 2', 0x50, ['✓']],
  ['Wingdings 2', 0x52, ['☑']],
  ['Wingdings 2', 0x54, ['☒']],
  ['Wingdings 2', 0x69, [...'⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿']],
];

const signByCode: ReadonlyMap<string, string> = new Map(
  symbolRows.flatMap(([font, first, all]) =>
    all.flatMap((sign, n) => (sign === '' ? [] : [[`${font} ${(first + n).toString(16)}`, sign] as const])),
  ),
);

const PRIVATE_SIGNS = /[\uf020-\uf0ff]/g;
const SYMBOL_SIGNS = /[!-~\u00a1-\u00ff\uf020-\uf0ff]/g;
const UNKNOWN_SIGN = { text: '', known: false };

/** Fonts that show other signs in the place of Latin letters: "m" is "μ" in Symbol. */
const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats)$/i;
export const isSymbolFont = (font: string | null): font is string => font !== null && SYMBOL_FONT.test(font);

/**
 * Signs in ordinary words, which some programs write instead of w:sym: those of the private area, and in a symbol font also
 * Latin letters.
 */
export function convertSymbolWords(
  words: string,
  font: string | null,
): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const symbolFont = isSymbolFont(font) ? font : null;
  const text = words.replace(symbolFont === null ? PRIVATE_SIGNS : SYMBOL_SIGNS, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    // In any other font only figures are beyond doubt.
    const isDoubtful = symbolFont === null && !/^f03\d$/.test(code);
    const found = isDoubtful ? UNKNOWN_SIGN : convertSymbol(symbolFont ?? 'Symbol', code);
    if (!found.known) unknown.push(sign);
    return found.known ? found.text : sign;
  });
  return { text, unknown };
}

/**
 * The character that w:sym shows. In: a font and a hexadecimal code, which symbol fonts have in the private area
 * F000-F0FF or at its low byte (ECMA-376 part 1, 17.3.3.30). An unknown character is returned as its code point.
 */
export function convertSymbol(font: string, code: string): { readonly text: string; readonly known: boolean } {
  const point = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  const low = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  const known = signByCode.get(`${font} ${low.toString(16)}`);
  if (known !== undefined) return { text: known, known: true };
  const isText = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  const isPrivate = point >= 0xe000 && point <= 0xf8ff;
  const symbolic = /^(symbol|wingdings|webdings|zapf)/i.test(font);
  return { text: isText ? String.fromCodePoint(point) : '\ufffd', known: isText && !isPrivate && !symbolic };
}
