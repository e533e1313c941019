/** The place of a clause: a live `clause.placed` record; `hash` is the record's. */
export type Placement = {
  readonly clause: string;
  readonly under: string | null;
  readonly rank: string;
  readonly hash: string;
};
export type OrderedClause = { readonly clause: string; readonly under: string; readonly depth: number };

/**
 * The clauses of a text in order, depth first; `root` is the negotiation or the foreign draft. A clause that two people
 * placed concurrently takes the placement with the smaller hash, so that every device shows the same text. Clauses
 * under a removed clause are removed too; clauses that two devices put under each other come last rather than vanish.
 */
export function orderClauses(placements: readonly Placement[], root: string): OrderedClause[] {
  const chosen = new Map<string, Placement>();
  for (const one of placements) {
    const rival = chosen.get(one.clause);
    if (rival === undefined || one.hash < rival.hash) chosen.set(one.clause, one);
  }
  const children = new Map<string, Placement[]>();
  for (const one of [...chosen.values()].sort(byRank)) {
    if (one.under === null) continue;
    const list = children.get(one.under);
    if (list === undefined) children.set(one.under, [one]);
    else list.push(one);
  }
  const placed: OrderedClause[] = [];
  const seen = new Set<string>();
  const walk = (under: string, depth: number) => {
    for (const { clause } of children.get(under) ?? []) {
      if (seen.has(clause)) continue;
      seen.add(clause);
      placed.push({ clause, under, depth });
      walk(clause, depth + 1);
    }
  };
  walk(root, 0);
  for (const one of [...chosen.values()].sort(byRank)) {
    if (seen.has(one.clause) || !isUnderItself(one, chosen)) continue;
    seen.add(one.clause);
    placed.push({ clause: one.clause, under: root, depth: 0 });
    walk(one.clause, 1);
  }
  return placed;
}

function byRank(a: Placement, b: Placement): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.hash < b.hash ? -1 : 1;
}

/** Whether the clause is under itself, directly or indirectly. */
function isUnderItself(start: Placement, chosen: ReadonlyMap<string, Placement>): boolean {
  const passed = new Set<string>();
  let here: Placement | undefined = start;
  while (here !== undefined && here.under !== null) {
    if (here.under === start.clause) return true;
    if (passed.has(here.under)) return false;
    passed.add(here.under);
    here = chosen.get(here.under);
  }
  return false;
}
