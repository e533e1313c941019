/** Words of a file in a message, each in quotation marks. */
export const quoteWords = (words: readonly string[]): readonly string[] => words.map((one) => `“${one}”`);
