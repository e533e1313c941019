import type { Output } from '../../../../shared/api/commands.ts';
import type { TextComparison } from '../../../../shared/diff/comparison/compare-clause-texts.ts';

/** Two texts as they are compared. */
export type ComparedTexts = Output<'comparisons.read'>;

/** Two texts and what changed between them. */
export type FinishedComparison = { readonly texts: ComparedTexts; readonly comparison: TextComparison };
