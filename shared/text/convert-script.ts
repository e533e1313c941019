/** Signs with a raised or lowered form of their own in Unicode, in the order of the other two rows. */
const PLAIN = '0123456789+-=()';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';
/** Letters that represent a quantity: 10ⁿ, xᵢ. */
const RAISED_LETTERS: ReadonlyMap<string, string> = pairSigns('niabcdefghjklmoprstuvwxyz', 'ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ');
const LOWERED_LETTERS: ReadonlyMap<string, string> = pairSigns('aehijklmnoprstuvx', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

const raisedSigns = new Map([...pairSigns(PLAIN, RAISED), ['−', '⁻'], ['–', '⁻']]);
const loweredSigns = new Map([...pairSigns(PLAIN, LOWERED), ['−', '₋'], ['–', '₋']]);

/** What may stand raised without being an amount: the ends of ordinals (1st, 1er, 1-й), º and ª, marks of notes. */
const ORDINAL_END = /^-?(st|nd|rd|th|er|re|[eèoºaª]|[йяеё]|го|му|м|х|ми|ый|ий|ой|ая|ое|ые|і|ы)[.)]?$/iu;
const MARK = /^[*†‡§°ºª™®©\s.,;:]*$/u;

/**
 * Words in raised or lowered type as plain text: 10⁶, m², CO₂. In: the text before them too. Out: `known` is false where
 * Unicode has no such signs; the words are then unchanged.
 */
export function convertScript(
  text: string,
  script: 'superscript' | 'subscript',
  before: string,
): { readonly text: string; readonly known: boolean } {
  if (MARK.test(text)) return { text, known: true };
  const words = text.trim();
  if (script === 'superscript' && /\d$/u.test(before.trimEnd()) && ORDINAL_END.test(words))
    return { text, known: true };
  const [signs, letters] = script === 'superscript' ? [raisedSigns, RAISED_LETTERS] : [loweredSigns, LOWERED_LETTERS];
  // Two letters or more are a word: Annex 5 bis, footnote marks of another office.
  const isQuantity = (words.match(/\p{L}/gu) ?? []).length <= 1;
  const converted = [...text].map((sign) => signs.get(sign) ?? (isQuantity ? letters.get(sign) : undefined) ?? sign);
  const known = [...text].every((sign, n) => MARK.test(sign) || converted[n] !== sign);
  return known ? { text: converted.join(''), known } : { text, known };
}

function pairSigns(plain: string, other: string): ReadonlyMap<string, string> {
  const signs = [...other];
  return new Map([...plain].map((sign, n) => [sign, signs[n] ?? sign]));
}
