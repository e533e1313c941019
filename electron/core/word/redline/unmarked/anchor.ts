import type { RedlineRemark, RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { RemarkLog } from './remark-log.ts';

/** Something that is not seen, at a place between words or paragraphs. */
export type Anchor = {
  readonly code: RedlineRemark['code'];
  /** What is named to people. */
  readonly detail: string;
  /** Anchors of the two files with equal keys are the same thing. */
  readonly key: string;
  /** How much of what both files have comes before it. */
  readonly at: number;
  readonly place: RemarkPlace;
};

/** Names the anchors of either file that have no counterpart at the same place in the other. */
export function logLoneAnchors(before: readonly Anchor[], after: readonly Anchor[], log: RemarkLog): void {
  const lone = [...findLoneAnchors(before, after), ...findLoneAnchors(after, before)];
  for (const { code, detail, place } of lone) log.add(code, detail, place);
}

function findLoneAnchors(anchors: readonly Anchor[], others: readonly Anchor[]): Anchor[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(nameAnchor(other), (left.get(nameAnchor(other)) ?? 0) + 1);
  return anchors.filter((anchor) => {
    const count = left.get(nameAnchor(anchor)) ?? 0;
    left.set(nameAnchor(anchor), count - 1);
    return count <= 0;
  });
}

function nameAnchor({ at, code, key }: Anchor): string {
  return `${at} ${code} ${key}`;
}
