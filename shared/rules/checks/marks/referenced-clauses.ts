import type { Language } from '../../../model/language.ts';
import { selectNumbers } from '../../clause-labels.ts';
import { cacheByText } from '../read/cache-by-text.ts';
import type { CheckedClause, CheckedText } from '../read/checked-text.ts';
import { findAnnexLetters } from './reference-labels.ts';
import { normalizeReferenceNumber } from './reference-numbers.ts';
import type { TypedReference } from './typed-reference.ts';

/** The clauses within annexes, with the annex of each, by their codes: what follows an annex is within it. */
export function listAnnexOf(
  clauses: readonly { readonly code: string; readonly kind: string }[],
): ReadonlyMap<string, string> {
  const annexOf = new Map<string, string>();
  let annex: string | null = null;
  for (const { code, kind } of clauses) {
    if (kind === 'annex') annex = code;
    else if (annex !== null) annexOf.set(code, annex);
  }
  return annexOf;
}

/** The clauses by what a reference to them names, in figures: "3", "annex 2"; in annexes paragraphs count from 1 again. */
const getNumberedClauses = cacheByText((text: CheckedText, language) => {
  const printed = selectNumbers(text, language);
  const letters = findAnnexLetters(text, language);
  const all = text.clauses.flatMap((clause) => {
    const annex = clause.kind === 'annex';
    const number = (annex ? printed : text.numbers).get(clause.code);
    if (number === undefined) return [];
    return { key: formatKey(annex, annex ? normalizeReferenceNumber(number, letters) : number), clause };
  });
  return { byKey: Map.groupBy(all, ({ key }) => key), annexOf: listAnnexOf(text.clauses), printed };
});

const formatKey = (annex: boolean, number: string): string => (annex ? `annex ${number}` : number);

/** A clause that a reference names. */
type ReferencedClause = {
  readonly clause: CheckedClause;
  /** Whether no other clause has the number too. */
  readonly alone: boolean;
  readonly inAnnex: boolean;
};

/**
 * The clause that a number names: within an annex the paragraph of that annex, else that of the main text; null if there is none.
 * @param from the code of the clause with the reference, null for the title
 */
export function findReferencedClause(
  text: CheckedText,
  language: Language,
  { annex, number, written }: Pick<TypedReference, 'annex' | 'number' | 'written'>,
  from: string | null,
): ReferencedClause | null {
  const { byKey, annexOf, printed } = getNumberedClauses(text, language);
  const all = (byKey.get(formatKey(annex, number)) ?? []).map(({ clause }) => clause);
  const exact = annex ? all.filter(({ code }) => printed.get(code) === written) : [];
  const here = from === null ? undefined : annexOf.get(from);
  const own = here === undefined ? undefined : all.find(({ code }) => annexOf.get(code) === here);
  const clause = exact[0] ?? own ?? all.find(({ code }) => !annexOf.has(code));
  if (clause === undefined) return null;
  return { clause, alone: exact.length === 1 || all.length === 1, inAnnex: annexOf.has(clause.code) };
}
