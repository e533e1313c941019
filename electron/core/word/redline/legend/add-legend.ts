import type { TreeElement } from '../../../package/xml-tree.ts';
import { listRevisions } from '../accept/list-revisions.ts';
import { ANNOTATION_ID, findLargestId } from '../parts/list-written-ids.ts';
import { OutputPackage } from '../parts/output-package.ts';
import { SourcePackage } from '../parts/source-package.ts';
import { isElement, withChildren } from '../tree/tree-elements.ts';
import { type LegendAuthor, type LegendOptions, writeLegend } from './write-legend.ts';

/**
 * A copy of a file for paper, with lines above its text that say whose tracked changes it holds and of which day, each
 * in the look that a program gives to the changes of that author. A file without any is returned as it is. Throws a
 * Failure `word-…`.
 */
export async function addLegend(bytes: Uint8Array, options: LegendOptions): Promise<Uint8Array> {
  const source = await SourcePackage.open(bytes);
  const authors = listAuthors(source);
  if (authors.length === 0) return bytes;
  const root = source.parseTree(source.main);
  const lines = writeLegend(authors, options, findLargestId(source, ANNOTATION_ID) + 1);
  const output = new OutputPackage(source);
  const children = root.children.map((child) =>
    isElement(child, 'w:body') ? withChildren(child, [...lines, ...child.children]) : child,
  );
  output.replacePart(source.main, withChildren(root, children));
  return output.write();
}

/** In the order of their first changes; a change of a table's columns has no author (ECMA-376 part 1, 17.13.5.33). */
function listAuthors(source: SourcePackage): LegendAuthor[] {
  const days = new Map<string, Set<string>>();
  for (const name of source.listStories())
    for (const { element } of listRevisions(source.parseTree(name))) addClaim(element, days);
  return [...days].map(([author, dated]) => ({ author, days: [...dated].sort() }));
}

function addClaim({ attributes }: TreeElement, days: Map<string, Set<string>>): void {
  const author = attributes['w:author']?.trim() ?? '';
  if (author === '') return;
  const dated = days.get(author) ?? new Set();
  days.set(author, dated);
  const day = /^\d{4}-\d\d-\d\d/.exec(attributes['w:date'] ?? '')?.[0];
  if (day !== undefined) dated.add(day);
}
