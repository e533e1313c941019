import type { Input } from '../../../shared/api/commands.ts';
import type { CheckCode, FoundPlace, ShownFinding } from '../../../shared/model/check.ts';
import type { ChangeSense } from '../../../shared/model/clause.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { isLocked } from '../clause/agreement-status.ts';

/** The fixes of a finding in one clause, all in one language. */
export type ClauseFixes = {
  readonly clause: ShownClause;
  readonly language: string;
  /** From the last to the first, so that the offsets of the others hold. */
  readonly places: readonly FixedPlace[];
};
type FixedPlace = FoundPlace & { readonly part: 'heading' | 'body'; readonly fix: string };
export type FixedText = Pick<ShownText, 'draft' | 'clauses'>;

/** Whether a finding can be fixed: it offers a fix in a place whose clause is not agreed. */
export function canApplyFix(text: FixedText, finding: Pick<ShownFinding, 'places'>): boolean {
  return listClauseFixes(text, finding).length > 0;
}

/** Lists the fixes of a finding by clause, in text order; agreed, damaged and frozen text is left as it is. */
export function listClauseFixes(
  { draft, clauses }: FixedText,
  { places }: Pick<ShownFinding, 'places'>,
): readonly ClauseFixes[] {
  if (draft !== null) return [];
  return clauses.flatMap((clause) => {
    if (isLocked(clause) || clause.damaged) return [];
    const own = places
      .filter((place): place is FixedPlace => place.clause === clause.code && canBeFixed(place))
      .toSorted((a, b) => b.start - a.start);
    const [first] = own;
    return first === undefined ? [] : [{ clause, language: first.language, places: own }];
  });
}

const canBeFixed = ({ fix, part }: FoundPlace): boolean => fix !== null && part !== 'title';

/**
 * The fixed parts of a clause as the input of a new version.
 * @param checks those that found what is fixed
 */
export function buildFixedTexts(
  { clause, language, places }: ClauseFixes,
  checks: readonly CheckCode[],
): Input<'clauses.write'>['texts'] {
  const texts: { heading?: string; body?: string } = {};
  for (const { part, start, end, fix } of places) {
    const source = texts[part] ?? clause[part][language] ?? '';
    texts[part] = source.slice(0, start) + fix + source.slice(end);
  }
  return { [language]: { ...texts, change: chooseChangeSense(checks, clause.stale.includes(language)) } };
}

const LANGUAGE_CHECKS: readonly CheckCode[] = [
  'number-differs',
  'date-differs',
  'items-differ',
  'name-differs',
  'term-differs',
];

/** A fix for a difference between languages makes this one catch up; all other fixes are changes of wording (D9). */
function chooseChangeSense(checks: readonly CheckCode[], stale: boolean): ChangeSense {
  return !stale && checks.some((check) => LANGUAGE_CHECKS.includes(check)) ? 'catches-up' : 'wording';
}
