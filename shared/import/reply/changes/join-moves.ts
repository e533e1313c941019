import type { DraftProposal } from './proposals.ts';

/**
 * Both ends of a tracked move as one proposal, at the place from which it leads; an end whose other one is not there
 * stays what it is, a deletion or an insertion.
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
