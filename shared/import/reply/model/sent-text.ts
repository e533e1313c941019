import type { Language } from '../../../model/language.ts';

/** A draft in one language as it was sent and is read on paper (`comparedClauses`, title and signatures included). */
export type SentText = {
  /** The entity of the draft. */
  readonly draft: string;
  readonly language: Language;
  readonly clauses: readonly SentClause[];
  /** Lines that our file had beside the text: the instruction, the draft mark. They are not content. */
  readonly around: readonly string[];
};

export type SentClause = {
  readonly id: string;
  readonly code: string;
  readonly number: string;
  readonly heading: string;
  readonly body: string;
};

/** Whoever may have answered: a unit of the registry. */
export type KnownUnit = { readonly id: string; readonly code: string; readonly name: string };
