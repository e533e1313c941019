import type { Output } from '../../../../shared/api/commands.ts';
import type { TextComparison } from '../../../../shared/model/comparison/comparison.ts';

/** The two texts to compare. */
export type ComparedTexts = Output<'comparisons.read'>;

/** Two texts and the changes between them. */
export type FinishedComparison = { readonly texts: ComparedTexts; readonly comparison: TextComparison };
