/** A clock that is earlier than the last time by less than this counts as the same moment. */
const SAME_MOMENT_MS = 1000;

/**
 * The times of transactions: those of the clock, a millisecond later where it still shows the one before, so that the
 * records of one command have a time of their own (shared/rules/actions/group-actions.ts).
 */
export function createStamps(now: () => Date): () => string {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const time = now().getTime();
    last = time <= last && last - time < SAME_MOMENT_MS ? last + 1 : time;
    return new Date(last).toISOString();
  };
}
