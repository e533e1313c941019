import type { ProblemSummary } from '../../components/format-problem.ts';

/** An event on the projected screen whose details are shown after it closes. */
export type ProjectorReport =
  | { readonly kind: 'failed'; readonly clause: string; readonly problem: ProblemSummary }
  | { readonly kind: 'uncollected'; readonly clause: string; readonly problem: ProblemSummary }
  | { readonly kind: 'reopened'; readonly clause: string; readonly reason: string };

export type ProjectorExit = {
  /** The focused clause; null if there is none. */
  readonly clause: string | null;
  /** The reports to show now. */
  readonly reports: readonly ProjectorReport[];
};
