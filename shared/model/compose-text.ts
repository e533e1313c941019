/**
 * Composes a text (Unicode normalisation form C, UAX 15). macOS decomposes file names and some editors decompose text;
 * both are the same text, so everything that comes in is composed and nothing is refused for it.
 */
export function composeText(text: string): string {
  return text.normalize('NFC');
}
