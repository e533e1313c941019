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

/** Content controls around what both files have, which only one of them has. */
export type LoneControls = { readonly inserted: readonly TreeElement[]; readonly removed: readonly WrappedRange[] };

/**
 * Compares the elements around what both files have. Returns the content controls that only one of the files has, which
 * can be marked; everything else is a remark.
 */
export function compareRanges(
  old: readonly WrappedRange[],
  next: readonly WrappedRange[],
  { log, ownControls }: Pick<RedlineJob, 'log' | 'ownControls'>,
): LoneControls {
  const isKept = ({ from, to }: WrappedRange) => to > from;
  const [olds, inserted, removed] = [old.filter(isKept), [] as TreeElement[], [] as WrappedRange[]];
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
    if (range.element.name === 'w:sdt') removed.push(range);
    else log.add(described.code, described.detail, range.place);
  }
  return { inserted, removed };
}

/** Names a content control of the older file whose removal cannot be marked. */
export function logRemovedControl({ element, place }: WrappedRange, log: RedlineJob['log']): void {
  log.add('control-removed', describeWrapper(element)?.detail ?? '', place);
}
