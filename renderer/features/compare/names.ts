import type { ComparisonRow } from '../../../shared/diff/comparison/comparison-rows.ts';
import type { ShownComparedText } from '../../../shared/model/comparison.ts';
import { isTitleOrSignatures } from '../../../shared/rules/rendered-clauses.ts';
import type { Say } from '../../ui/speech.ts';

type Clause = ShownComparedText['clauses'][number];
type Sides = { readonly old: readonly Clause[]; readonly next: readonly Clause[] };

const WORDS = 4;

/** What a clause is called: its number, else what it is, else its heading or how it begins. */
export function clauseName(clause: Clause | undefined, say: Say): string {
  if (clause === undefined) return say('ui.compare.unnamed');
  if (clause.number !== '') return clause.number;
  if (isTitleOrSignatures(clause.id))
    return say(clause.id === 'title' ? 'ui.compare.title-block' : 'ui.compare.signatures');
  if (clause.heading !== '') return clause.heading;
  const words = clause.body.trim().split(/\s+/).slice(0, WORDS).join(' ');
  return words === '' ? say('ui.compare.unnamed') : say('ui.compare.begins', { words: words.slice(0, 60) });
}

/** A number with its heading, for a list to choose from. */
export function longName(clause: Clause, say: Say): string {
  const name = clauseName(clause, say);
  if (clause.number === '' || clause.heading === '') return name;
  return `${name} · ${clause.heading}`;
}

/** The clause of a row as it is now; of one that is gone, as it was. */
export function clauseOf({ old, next }: Pick<ComparisonRow, 'old' | 'next'>, sides: Sides): Clause | undefined {
  return next === null ? sides.old[old ?? 0] : sides.next[next];
}
