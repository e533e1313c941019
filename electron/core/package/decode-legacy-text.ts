/** Letters of Cyrillic in the code page 866, that of zip programs on Windows, and in 1251, without №. */
const ONLY_866 = /^[\x80-\xaf\xe0-\xf7]+$/;
const ONLY_1251 = /^[\xc0-\xff\xa1\xa2\xa8\xaa\xaf\xb2-\xb4\xb8\xba\xbf]+$/;

/**
 * Decodes a name or a line that states no encoding: as UTF-8 where it is that, as Cyrillic where its words have no Latin
 * letters among the others, otherwise null.
 */
export function decodeLegacyText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const words = text.match(/[A-Za-z\x80-\xff]+/g)?.filter((word) => /[\x80-\xff]/.test(word)) ?? [];
    if (words.some((word) => /[A-Za-z]/.test(word))) return null;
    const encoding = words.every((word) => ONLY_866.test(word))
      ? 'ibm866'
      : words.every((word) => ONLY_1251.test(word))
        ? chooseByCase(words.join(''))
        : null;
    return encoding === null ? null : new TextDecoder(encoding).decode(bytes);
  }
}

/** Small letters, of which there are more, are the upper half in 1251 and the lower half in KOI8-R. */
function chooseByCase(letters: string): string {
  const upper = letters.match(/[\xe0-\xff]/g)?.length ?? 0;
  return upper * 2 >= letters.length ? 'windows-1251' : 'koi8-r';
}
