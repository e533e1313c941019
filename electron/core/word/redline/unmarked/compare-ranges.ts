import type { RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import type { RedlineJob } from '../story-context.ts';
import { describeWrapper } from './describe-wrapper.ts';

/** An element around words or paragraphs, and how much of what both files have comes before its two ends. */
export type WrappedRange = {
  readonly element: TreeElement;
  readonly from: number;
  readonly to: number;
  readonly place: RemarkPlace;
};

/**
 * Compares the elements around what both files have. Returns the content controls that only the newer file has, which
 * can be marked as inserted; everything else is a remark.
 */
export function compareRanges(
  old: readonly WrappedRange[],
  next: readonly WrappedRange[],
  { log, ownControls }: Pick<RedlineJob, 'log' | 'ownControls'>,
): TreeElement[] {
  const isKept = ({ from, to }: WrappedRange) => to > from;
  const [olds, inserted] = [old.filter(isKept), [] as TreeElement[]];
  const take = (fits: (one: WrappedRange) => boolean) => {
    const at = olds.findIndex(fits);
    return at < 0 ? undefined : olds.splice(at, 1)[0];
  };
  const isSamePlace = (a: WrappedRange, b: WrappedRange) => a.from === b.from && a.to === b.to;
  const describe = (range: WrappedRange) => describeWrapper(range.element);
  const unmatched = next.filter((range) => {
    if (!isKept(range) || describe(range) === null) return false;
    const { key } = describe(range) ?? {};
    return take((one) => isSamePlace(one, range) && describe(one)?.key === key) === undefined;
  });
  for (const range of unmatched) {
    const described = describe(range);
    if (described === null) continue;
    const isSameKind = (one: WrappedRange) => describe(one)?.code === described.code;
    const before =
      take((one) => isSameKind(one) && isSamePlace(one, range)) ??
      take((one) => isSameKind(one) && describe(one)?.key === described.key);
    if (before === undefined && ownControls.has(range.element)) continue;
    if (before === undefined && range.element.name === 'w:sdt') inserted.push(range.element);
    else log.add(described.code, described.detail, range.place);
  }
  for (const range of olds) {
    const described = describe(range);
    if (described === null) continue;
    log.add(described.code === 'control-changed' ? 'control-removed' : described.code, described.detail, range.place);
  }
  return inserted;
}
