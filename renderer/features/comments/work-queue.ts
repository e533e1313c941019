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
  // Comments on the whole text come before all clauses, those on removed clauses after them.
  const at = here === null ? -2 : order.indexOf(here);
  const place = ({ clause }: QueueItem) => {
    if (clause === null) return -1;
    const index = order.indexOf(clause);
    return index === -1 ? order.length : index;
  };
  const ahead = by === 1 ? items.find((item) => place(item) >= at) : items.findLast((item) => place(item) <= at);
  return ahead ?? (by === 1 ? items[0] : items.at(-1)) ?? null;
}

/**
 * Returns the item of a step: the next one after the open comment or the current clause if that is pending, otherwise
 * the nearest one in the direction of the walk.
 */
export function findQueueStep(
  items: readonly QueueItem[],
  order: readonly string[],
  { here, comment }: { readonly here: string | null; readonly comment: string | null },
  by: 1 | -1,
): QueueItem | null {
  const at = comment ?? here;
  const isPending = items.some(({ key }) => key === at);
  return isPending ? stepThroughQueue(items, at, by) : findQueueStart(items, order, here, by);
}

/** Returns the item after one that is no longer pending; null if it was the last one. */
export function findNextPending(items: readonly QueueItem[], key: string): QueueItem | null {
  const next = stepThroughQueue(items, key, 1);
  return next?.key === key ? null : next;
}

/** Whether accepting a comment changes the text: it proposes words for a clause. */
export function canBeApplied({ proposal, clause }: Pick<ShownComment, 'proposal' | 'clause'>): boolean {
  return proposal !== null && clause !== null;
}

function getCommentDate({ dated, at }: ShownComment): string {
  return dated ?? at;
}
