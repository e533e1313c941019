import { decodeLegacyText } from '../package/decode-legacy-text.ts';

/** The words of a header line that may be in an encoding that nothing names. */
const RAW_WORDS =
  /^((?:subject|from|sender):[ \t]*|(?:content-(?:type|disposition):|[ \t])[^\r\n]*?name="?)([^"\r\n]*[\x80-\xff][^"\r\n]*)/gim;

/**
 * The mail with the header lines that old programs write in the encoding of their computer in UTF-8 (RFC 6532), which is
 * what their reader expects; bodies are unchanged.
 */
export function recodeHeaders(mail: Uint8Array): Uint8Array {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).toString('latin1');
  const recoded = text.replace(RAW_WORDS, (line, before: string, words: string) => {
    const decoded = decodeLegacyText(Buffer.from(words, 'latin1'));
    return decoded === null ? line : before + Buffer.from(decoded).toString('latin1');
  });
  return recoded === text ? mail : Buffer.from(recoded, 'latin1');
}
