import type { Problem } from '../../api/problem.ts';

/** What happened on the projected screen and is told in full only after it was left. */
export type ProjectorReport =
  | { readonly kind: 'failed'; readonly clause: string; readonly problem: Problem }
  | { readonly kind: 'uncollected'; readonly clause: string; readonly problem: Problem }
  | { readonly kind: 'reopened'; readonly clause: string; readonly reason: string };

export type ProjectorExit = {
  /** The clause that was in focus, null where there is none. */
  readonly clause: string | null;
  /** What is told only now. */
  readonly reports: readonly ProjectorReport[];
};
