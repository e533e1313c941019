import type { Language } from '../../../model/language.ts';

/** A draft in one language as sent and as it reads on paper (`renderClauses`, including title and signatures). */
export type SentText = {
  /** The draft's entity. */
  readonly draft: string;
  readonly language: Language;
  readonly clauses: readonly SentClause[];
  /** Lines that our file had around the text: the instruction, the draft mark. They are not content. */
  readonly around: readonly string[];
};

export type SentClause = {
  readonly id: string;
  readonly code: string;
  readonly number: string;
  readonly heading: string;
  readonly body: string;
};

/** A possible sender: a unit of the registry. */
export type KnownUnit = { readonly id: string; readonly code: string; readonly name: string };
