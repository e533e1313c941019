import type { SentClause } from '../model/sent-text.ts';

const SIGNS = 40;

/**
 * The name of a clause in tables to fill in: "Paragraf 3", its heading, or its first words, “BERKEINGINAN untuk
 * memperkuat …”, by which it is recognised again; `unnamed` is the name of one that has no words.
 */
export function formatSentClauseName(
  { number, heading, body }: Pick<SentClause, 'number' | 'heading' | 'body'>,
  unnamed: string,
): string {
  const opening = extractOpeningWords(body);
  return number || heading || (opening === '' ? unnamed : `“${opening} …”`);
}

/** The first words of a text, as many as fit a narrow column; at least one. */
export function extractOpeningWords(body: string): string {
  const [first = '', ...others] = body.trim().split(/\s+/u);
  let words = first;
  for (const word of others) {
    if (words.length + 1 + word.length > SIGNS) break;
    words += ` ${word}`;
  }
  return words;
}
