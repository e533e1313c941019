import type { ShownComment } from '../../../shared/model/shown.ts';

/** One pending item: an open comment, or a clause that changed since the base. */
export type QueueItem = {
  readonly key: string;
  readonly clause: string | null;
  readonly comment: string | null;
};

/** The same rule as in the core: any answer closes a comment, even a deferral. */
export function isCommentOpen({ answers }: ShownComment): boolean {
  return answers.length === 0;
}

/**
 * Lists the pending items in text order: comments on the whole text, then for each clause its open comments, oldest
 * first, and the clause itself if it changed. Comments on removed clauses come last.
 */
export function buildWorkQueue(
  order: readonly string[],
  comments: readonly ShownComment[],
  changed: ReadonlySet<string>,
): QueueItem[] {
  const waiting = comments.filter(isCommentOpen).sort((a, b) => (getCommentDate(a) < getCommentDate(b) ? -1 : 1));
  const item = ({ id, clause }: ShownComment): QueueItem => ({ key: id, clause, comment: id });
  const known = new Set(order);
  const on = Map.groupBy(waiting, ({ clause }) => clause);
  return [
    ...(on.get(null) ?? []).map(item),
    ...order.flatMap((code) => [
      ...(changed.has(code) ? [{ key: code, clause: code, comment: null }] : []),
      ...(on.get(code) ?? []).map(item),
    ]),
    ...waiting.filter(({ clause }) => clause !== null && !known.has(clause)).map(item),
  ];
}

/** Returns the next or previous item, wrapping around at the ends. */
export function stepThroughQueue(items: readonly QueueItem[], here: string | null, by: 1 | -1): QueueItem | null {
  if (items.length === 0) return null;
  const at = items.findIndex(({ key }) => key === here);
  const next = at === -1 ? (by === 1 ? 0 : items.length - 1) : (at + by + items.length) % items.length;
  return items[next] ?? null;
}

/** Returns the first item of a walk that starts outside the queue: the nearest one in the direction of the walk. */
export function findQueueStart(
  items: readonly QueueItem[],
  order: readonly string[],
  here: string | null,
  by: 1 | -1,
): QueueItem | null {
  const at = here === null ? -1 : order.indexOf(here);
  const place = ({ clause }: QueueItem) => (clause === null ? -1 : order.indexOf(clause));
  const ahead =
    by === 1
      ? items.find((item) => place(item) >= at)
      : items.findLast((item) => place(item) !== -1 && place(item) <= at);
  return ahead ?? (by === 1 ? items[0] : items.at(-1)) ?? null;
}

function getCommentDate({ dated, at }: ShownComment): string {
  return dated ?? at;
}
