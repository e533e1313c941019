import type { RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { joinText, listDescendants, listElements } from '../tree/tree-elements.ts';
import { describePlace, readStoryKind } from '../unmarked/describe-place.ts';

/** Tracked changes of the newer file that cannot stay, by their place in it, with the words there. */
export type OverruledChanges = ReadonlyMap<string, RemarkPlace>;

/** Finds where changes of formatting that the newer file tracks are. */
export function placeOverruledChanges(
  next: SourcePackage,
  changes: ReadonlySet<TreeElement>,
): Map<string, RemarkPlace> {
  const found = new Map<string, RemarkPlace>();
  if (changes.size === 0) return found;
  for (const part of next.kept) {
    const story = readStoryKind(next.findType(part));
    const visit = (element: TreeElement, holder: TreeElement | null): void => {
      for (const child of listElements(element)) {
        const place = next.keptPlaces.get(child);
        if (place !== undefined && changes.has(child)) found.set(place, describePlace(story, readWords(holder)));
        visit(child, HOLDERS.has(child.name) ? child : holder);
      }
    };
    visit(next.readTree(part), null);
  }
  return found;
}

const HOLDERS = new Set(['w:p', 'w:tr', 'w:tbl']);

function readWords(holder: TreeElement | null): string {
  return holder === null ? '' : listDescendants(holder, 'w:t').map(joinText).join('');
}
