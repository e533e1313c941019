import type { ReplyItem, ShownPreview } from '../../shared/model/incoming/reply-preview.ts';

/** The items of a preview that come from any of these. */
export function filterItems(
  { items }: Pick<ShownPreview, 'items'>,
  ...sources: readonly ReplyItem['source'][]
): readonly ReplyItem[] {
  return items.filter(({ source }) => sources.includes(source));
}
