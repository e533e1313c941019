import type { AnswerPlan } from '../../../../shared/import/answer/answer-plan.ts';
import type { RedlineOptions } from '../redline/redline-options.ts';

/** A comment for the reader of the file, at a clause of ours. */
export type AnswerComment = { readonly clause: string; readonly text: string };

export type AnswerOptions = RedlineOptions & {
  readonly plan: Pick<AnswerPlan, 'paragraphs'>;
  readonly comments: readonly AnswerComment[];
};
