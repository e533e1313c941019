import type { DraftProposal } from './proposals.ts';

/**
 * Joins both ends of a tracked move into one proposal, at the place where it starts; an end without a counterpart
 * remains a deletion or an insertion.
 */
export function joinMoves(proposals: readonly DraftProposal[]): readonly DraftProposal[] {
  const ends = new Map<string, DraftProposal[]>();
  for (const one of proposals) {
    if (one.move === null) continue;
    const name = `${one.move.end} ${one.move.name}`;
    ends.set(name, [...(ends.get(name) ?? []), one]);
  }
  const only = (end: 'from' | 'to', name: string) => {
    const all = ends.get(`${end} ${name}`) ?? [];
    return all.length === 1 ? all[0] : undefined;
  };
  return proposals.flatMap((one): DraftProposal[] => {
    if (one.move === null) return [one];
    const [from, to] = [only('from', one.move.name), only('to', one.move.name)];
    if (from === undefined || to === undefined) return [one];
    if (one === to) return [];
    return [{ ...one, kind: 'move', next: to.next, to: to.place, atoms: [...one.atoms, ...to.atoms] }];
  });
}
