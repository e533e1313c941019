/** A piece of RTF: the start or end of a group, a control word with its number, a byte, or plain characters. */
export type RtfToken =
  | { readonly is: 'open' | 'close' | 'ignorable' }
  | { readonly is: 'word'; readonly name: string; readonly value: number | null }
  | { readonly is: 'byte'; readonly byte: number }
  | { readonly is: 'text'; readonly text: string };

const TOKEN = /\{|\}|\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|[^\\{}\r\n]+|[\r\n]+|\\/giy;
/** Control symbols that are characters. */
const SYMBOLS: Readonly<Record<string, string>> = { '~': '\u00a0', _: '\u2011', '\\': '\\', '{': '{', '}': '}' };

/** The tokens of an RTF that is given as one character for each byte. */
export function* listRtfTokens(rtf: string): Generator<RtfToken> {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(rtf); match !== null; match = pattern.exec(rtf)) {
    const [all, name, number, byte, symbol] = match;
    if (all === '{') yield { is: 'open' };
    else if (all === '}') yield { is: 'close' };
    else if (name !== undefined) {
      const value = number === undefined ? null : Number(number);
      // Its bytes may be anything.
      if (name === 'bin') pattern.lastIndex += Math.max(0, value ?? 0);
      else yield { is: 'word', name, value };
    } else if (byte !== undefined) yield { is: 'byte', byte: Number.parseInt(byte, 16) };
    else if (symbol === '*') yield { is: 'ignorable' };
    else if (symbol === '\n' || symbol === '\r') yield { is: 'word', name: 'par', value: null };
    else if (symbol !== undefined) yield { is: 'text', text: SYMBOLS[symbol] ?? '' };
    else if (!/^[\r\n\\]/.test(all)) yield { is: 'text', text: all };
  }
}
