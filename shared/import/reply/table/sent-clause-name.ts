import type { SentClause } from '../model/sent-text.ts';

const SIGNS = 40;

/**
 * What a clause is called in tables that are filled in: "Paragraf 3", its heading, or how it begins, “BERKEINGINAN untuk
 * memperkuat …”, by which it is known again.
 */
export function formatSentClauseName({ number, heading, body, code }: Omit<SentClause, 'id'>): string {
  const opening = extractOpeningWords(body);
  return number || heading || (opening === '' ? code : `“${opening} …”`);
}

/** The first words of a text, as many as a narrow column holds; one at least. */
export function extractOpeningWords(body: string): string {
  const [first = '', ...others] = body.trim().split(/\s+/u);
  let words = first;
  for (const word of others) {
    if (words.length + 1 + word.length > SIGNS) break;
    words += ` ${word}`;
  }
  return words;
}
