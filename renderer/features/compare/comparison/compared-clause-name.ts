import type { ComparisonRow, ShownComparedText } from '../../../../shared/model/comparison/comparison.ts';
import { isTitleOrSignatures } from '../../../../shared/rules/rendered-clauses.ts';
import type { Translate } from '../../../components/use-translate.ts';

type ComparedClauseText = ShownComparedText['clauses'][number];
type ClausesBySide = { readonly old: readonly ComparedClauseText[]; readonly next: readonly ComparedClauseText[] };

const EXCERPT_WORDS = 4;

/** Returns the name of a clause: its number, or its kind, or its heading, or its first words. */
export function formatComparedClauseName(clause: ComparedClauseText | undefined, say: Translate): string {
  if (clause === undefined) return say('ui.compare.unnamed');
  if (clause.number !== '') return clause.number;
  if (isTitleOrSignatures(clause.id))
    return say(clause.id === 'title' ? 'ui.compare.title-block' : 'ui.compare.signatures');
  if (clause.heading !== '') return clause.heading;
  const words = clause.body.trim().split(/\s+/).slice(0, EXCERPT_WORDS).join(' ');
  return words === '' ? say('ui.compare.unnamed') : say('ui.compare.begins', { words: words.slice(0, 60) });
}

/** Returns a clause's number and heading, for a list of choices. */
export function formatLongClauseName(clause: ComparedClauseText, say: Translate): string {
  const name = formatComparedClauseName(clause, say);
  if (clause.number === '' || clause.heading === '') return name;
  return `${name} · ${clause.heading}`;
}

/** Returns the clause of a row in the new text; a deleted clause in the old text. */
export function getRowClause(
  { old, next }: Pick<ComparisonRow, 'old' | 'next'>,
  sides: ClausesBySide,
): ComparedClauseText | undefined {
  return next === null ? sides.old[old ?? 0] : sides.next[next];
}
