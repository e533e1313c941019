import type { ClauseKind } from '../../../model/clause.ts';
import type { Texts } from '../../../model/fields.ts';
import type { Language } from '../../../model/language.ts';
import type { Party } from '../../../model/negotiation.ts';

/** A clause as it is checked: its text in every language as source, and the languages that are stale (D9). */
export type CheckedClause = {
  readonly code: string;
  readonly kind: ClauseKind;
  readonly heading: Texts;
  readonly body: Texts;
  readonly stale: readonly Language[];
};

/** A term of the glossary. `variants` are other words for it that count as the same term. */
type CheckedTerm = {
  readonly term: Texts;
  readonly variants: { readonly [language: Language]: readonly string[] };
  readonly definition: Texts;
};

/** Everything that the checks look at. */
export type CheckedText = {
  readonly kind: 'letter-of-intent' | 'memorandum' | 'other';
  readonly profile: 'non-binding' | 'binding';
  readonly title: Texts;
  readonly parties: readonly [Party, Party];
  readonly languages: readonly Language[];
  readonly prevailingLanguage: Language | null;
  readonly paragraphWord: Texts;
  readonly annexWord: Texts;
  readonly numbered: boolean;
  /** The number of each numbered clause, by its code (shared/rules/numbering.ts). */
  readonly numbers: ReadonlyMap<string, string>;
  readonly clauses: readonly CheckedClause[];
  readonly terms: readonly CheckedTerm[];
};
