const CYRILLIC_CODE_PAGES = ['ibm866', 'windows-1251', 'koi8-r', 'iso-8859-5'];

/**
 * Whether the bytes of a name in some code page are the same name as the one in Unicode next to it: what a code page lacks,
 * archivers write as "?" or "_".
 */
export function isTranscribedName(bytes: Uint8Array, name: string): boolean {
  const letters = [...name];
  if (letters.length !== bytes.length) return false;
  return CYRILLIC_CODE_PAGES.some((codePage) => {
    const decoded = new TextDecoder(codePage).decode(bytes);
    return letters.every((letter, n) => {
      const byte = bytes[n] ?? 0;
      if (letter === decoded[n] || letter.charCodeAt(0) < 0x80) return letter === decoded[n];
      return byte === 0x3f || byte === 0x5f || (byte >= 0x80 && !/\p{Script=Cyrillic}/u.test(letter));
    });
  });
}
