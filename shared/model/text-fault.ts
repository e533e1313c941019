import { composeText } from './compose-text.ts';
/** Why a text is refused for a record: each fault is reported with its place, never repaired silently. */
export type TextFault = { readonly at: number; readonly code: TextFaultCode; readonly codePoint: string };
type TextFaultCode = 'lone-surrogate' | 'control-character' | 'not-nfc';

/**
 * The first fault of a text, null if it is fit for a record: well-formed UTF-16, Unicode normalisation form C (UAX 15),
 * and free of control characters and of the noncharacters that XML 1.0 forbids. Line feeds are allowed. `at` is a
 * UTF-16 offset.
 */
export function findTextFault(text: string): TextFault | null {
  const bad = FORBIDDEN.exec(text);
  if (bad !== null) {
    const [found] = bad;
    const code = /\p{Surrogate}/u.test(found) ? 'lone-surrogate' : 'control-character';
    return { at: bad.index, code, codePoint: formatCodePoint(found) };
  }
  const composed = composeText(text);
  if (composed === text) return null;
  let at = 0;
  while (composed[at] === text[at]) at += 1;
  return { at, code: 'not-nfc', codePoint: formatCodePoint(text.slice(at)) };
}

/** C0 except line feed, DEL, C1, line and paragraph separators, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must be found
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

function formatCodePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
