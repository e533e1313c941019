import type { Input } from '../../../shared/api/commands.ts';
import type { ShownFinding } from '../../../shared/model/check.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { buildFixedTexts, type ClauseFixes, type FixedText, listClauseFixes } from './clause-fixes.ts';

type Fixed = Pick<ShownFinding, 'check' | 'places'>;

export type ManyFixes = {
  /** Those that are fixed in at least one clause. */
  readonly fixed: readonly Fixed[];
  /** One version for each clause, with the fixes of all findings there. */
  readonly clauses: readonly { readonly clause: ShownClause; readonly texts: Input<'clauses.write'>['texts'] }[];
  /** The clauses whose words are being written: fixes would not meet the words that one sees. */
  readonly left: readonly ShownClause[];
};

/**
 * Joins the fixes of several findings into one version for each clause. Of two that touch the same words, the first is
 * applied; the check finds the other again if it still holds.
 * @param isWritten whether the words of a clause are being written
 */
export function joinFixes(
  text: FixedText,
  findings: readonly Fixed[],
  isWritten: (clause: string) => boolean,
): ManyFixes {
  const all = findings.flatMap((finding) => listClauseFixes(text, finding).map((fixes) => ({ finding, fixes })));
  const left = text.clauses.filter(
    ({ code }) => isWritten(code) && all.some(({ fixes }) => fixes.clause.code === code),
  );
  const fixed = new Set<Fixed>();
  const clauses = text.clauses.flatMap((clause) => {
    if (left.includes(clause)) return [];
    const own = all.filter(({ fixes }) => fixes.clause === clause);
    const texts: Input<'clauses.write'>['texts'] = {};
    for (const language of new Set(own.map(({ fixes }) => fixes.language))) {
      const met = own.filter(({ fixes }) => fixes.language === language);
      const places: ClauseFixes['places'][number][] = [];
      const checks = new Set<ShownFinding['check']>();
      for (const { finding, fixes } of met) {
        if (fixes.places.some((place) => places.some((one) => areTouching(place, one)))) continue;
        places.push(...fixes.places);
        checks.add(finding.check);
        fixed.add(finding);
      }
      places.sort((a, b) => b.start - a.start);
      Object.assign(texts, buildFixedTexts({ clause, language, places }, [...checks]));
    }
    return Object.keys(texts).length === 0 ? [] : [{ clause, texts }];
  });
  return { fixed: findings.filter((finding) => fixed.has(finding)), clauses, left };
}

type Place = ClauseFixes['places'][number];

const areTouching = (one: Place, other: Place): boolean =>
  one.part === other.part && one.start <= other.end && other.start <= one.end;
