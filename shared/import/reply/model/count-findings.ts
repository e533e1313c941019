import type { ReplyCounts } from '../../../model/incoming/reply-preview.ts';
import type { ReplyFindings } from './reply-findings.ts';

type Lists = Pick<ReplyFindings, 'silent' | 'proposals' | 'comments' | 'rows' | 'marks'>;

/**
 * Counts everything that was found once: a proposal as the changes that it consists of, a row with the changes in it.
 */
export function countFindings({ silent, proposals, comments, rows, marks }: Lists): ReplyCounts {
  const [tracked, hand] = [proposals.filter(({ by }) => by === 'tracked'), proposals.filter(({ by }) => by === 'hand')];
  const items = [
    ...[...silent, ...comments, ...marks].map(({ place }) => ({ place, weight: 1 })),
    ...proposals.map(({ place, found }) => ({ place, weight: found })),
    ...rows.map(({ place, found }) => ({ place, weight: 1 + found })),
  ];
  const placed = sumNumbers(items.map(({ place, weight }) => (place === null ? 0 : weight)));
  const unplaced = sumNumbers(items.map(({ place, weight }) => (place === null ? weight : 0)));
  return {
    found: placed + unplaced,
    placed,
    unplaced,
    silent: silent.filter(({ noise }) => !noise).length,
    noise: silent.filter(({ noise }) => noise).length,
    tracked:
      sumNumbers(tracked.map(({ found }) => found)) +
      sumNumbers(rows.map(({ found }) => found)) +
      marks.filter(({ by }) => by === 'tracked').length,
    hand: hand.length,
    comments: comments.length,
    rows: rows.length,
    marks: marks.filter(({ by }) => by === 'hand').length,
  };
}

function sumNumbers(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
