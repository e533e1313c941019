import type { ClauseKind } from '../../../model/clause.ts';
import type { Texts } from '../../../model/fields.ts';
import type { Language } from '../../../model/language.ts';
import type { NumberForms, Party } from '../../../model/negotiation.ts';

/** A clause to check: its text in every language as source, and the stale languages (D9). */
export type CheckedClause = {
  readonly code: string;
  readonly kind: ClauseKind;
  readonly label?: Texts | undefined;
  readonly heading: Texts;
  readonly body: Texts;
  readonly stale: readonly Language[];
};

/** A term of the glossary. `variants` are other words that count as the same term. */
type CheckedTerm = {
  readonly term: Texts;
  readonly variants: { readonly [language: Language]: readonly string[] };
  readonly definition: Texts;
};

/** The input of all checks. */
export type CheckedText = {
  readonly kind: 'letter-of-intent' | 'memorandum' | 'other';
  readonly profile: 'non-binding' | 'binding';
  readonly title: Texts;
  readonly parties: readonly [Party, Party];
  readonly languages: readonly Language[];
  readonly prevailingLanguage: Language | null;
  readonly paragraphWord: Texts;
  readonly annexWord: Texts;
  readonly numberForms: NumberForms;
  readonly numbered: boolean;
  /** The number of each numbered clause in figures, by its code (shared/rules/number-clauses.ts). */
  readonly numbers: ReadonlyMap<string, string>;
  readonly clauses: readonly CheckedClause[];
  readonly terms: readonly CheckedTerm[];
};
