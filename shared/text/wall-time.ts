/**
 * A claimed time as its writer's clock showed it, whatever zone it names and wherever it is shown (D27): a moment for
 * formatters that are set to UTC; null if it is none.
 */
export function parseWallTime(claimed: string): Date | null {
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(claimed)?.[0];
  const at = new Date(`${wall}:00Z`);
  return wall === undefined || Number.isNaN(at.getTime()) ? null : at;
}

/** "2022-01-28 23:29"; anything else is shown as written. */
export function formatWallTime(claimed: string): string {
  return parseWallTime(claimed) === null ? claimed : claimed.slice(0, 16).replace('T', ' ');
}
