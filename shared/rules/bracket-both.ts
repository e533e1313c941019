import { align } from '../diff/align.ts';
import { itemPrefix } from '../text/item.ts';
import { parse } from '../text/parse.ts';

type Sides = { readonly ours: string; readonly theirs: string };

/**
 * Two sources of one clause as one with both in brackets (D17): what is equal stands as it is, line by line; where they
 * differ, theirs stands before ours, each under the code of its side. The label of an item stays outside. Null where
 * they would cut a mark.
 */
export function bracketBoth({ ours, theirs }: Sides, sides: Sides): string | null {
  if (ours === theirs) return ours;
  const rows = align(ours.split('\n'), theirs.split('\n'));
  const bracket = (side: string, words: string) => (words === '' ? '' : `[${side}: ${words}]`);
  const lines = rows.map(({ old, next }) => {
    if (old === next) return old ?? '';
    const [own, other] = [old ?? '', next ?? ''];
    const [ownLabel, otherLabel] = [own.slice(0, itemPrefix(own)), other.slice(0, itemPrefix(other))];
    const label = ownLabel === otherLabel || own === '' || other === '' ? ownLabel || otherLabel : '';
    const rest = (words: string) => words.slice(words.startsWith(label) ? label.length : 0);
    return `${label}${bracket(sides.theirs, rest(other))}${bracket(sides.ours, rest(own))}`;
  });
  const both = lines.join('\n');
  return parse(both).ok ? both : null;
}
