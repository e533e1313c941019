import type { RedlineRemark, RemarkPlace } from '../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../package/xml-tree.ts';
import { countRevisions } from './accept/count-revisions.ts';
import { placeOverruledChanges } from './accept/overruled-changes.ts';
import { redlineContent, redlineParts } from './blocks/redline-content.ts';
import { collectRemarks } from './collect-remarks.ts';
import { adoptFieldResults } from './fields/adopt-field-results.ts';
import { RedlineBuilder } from './redline-builder.ts';
import type { RedlineOptions } from './redline-options.ts';
import { listSections, markSections } from './sections/mark-sections.ts';
import { pairHeaders } from './sections/pair-headers.ts';
import { findChild, isElement, listElements, replaceDescendants, withChildren } from './tree/tree-elements.ts';

export type PackageRedline = {
  readonly bytes: Uint8Array;
  /** How many elements of tracked changes there are. */
  readonly changes: number;
  /** What was compared and cannot be a tracked change, and what was not compared. */
  readonly remarks: readonly RedlineRemark[];
};

/**
 * The newer of two Word files with every difference from the older one as a tracked change: accepting all gives the
 * newer file, rejecting all the older one's words, paragraphs, tables, notes, pictures and equations. Tracked changes
 * that the two files hold themselves are accepted first. The same input gives the same bytes.
 *
 * Throws a Failure `word-…` for a file that cannot be read.
 */
export async function redlinePackages(
  old: Uint8Array,
  next: Uint8Array,
  options: RedlineOptions,
): Promise<PackageRedline> {
  const overruled = new Map<string, RemarkPlace>();
  for (;;) {
    const builder = await RedlineBuilder.open(old, next, options, overruled);
    if (options.skipsFieldUpdates === true) adoptFieldResults(builder.old, builder.next, builder.job.log);
    redlineBody(builder, options);
    redlineNotes(builder);
    const headers = redlineHeaders(builder);
    const found = placeOverruledChanges(builder.next, builder.job.overruled);
    for (const [place, words] of found) overruled.set(place, words);
    // A look takes one change, and it may have to be ours: that of the newer file would hide a difference.
    if (found.size > 0) continue;
    for (const place of overruled.values()) builder.job.log.add('look-revised', '', place);
    const counts = await Promise.all([countRevisions(old, builder.old), countRevisions(next, builder.next)]);
    return {
      bytes: builder.write(),
      changes: builder.job.stamp.count,
      remarks: collectRemarks(builder, headers, counts),
    };
  }
}

function redlineBody(builder: RedlineBuilder, { parts }: RedlineOptions): void {
  const { main: oldMain } = builder.old;
  const { main } = builder.next;
  const [oldRoot, root] = [builder.old.readTree(oldMain), builder.next.readTree(main)];
  const [oldBody, body] = [findChild(oldRoot, 'w:body'), findChild(root, 'w:body')];
  if (oldBody === undefined || body === undefined) return;
  if (parts === undefined) builder.shareLists(oldBody, body);
  const story = builder.story(oldMain, main);
  const redlined =
    parts === undefined ? redlineContent(oldBody, body, story) : redlineParts(oldBody, body, story, parts);
  const marked = markSections(listSections(oldBody), listSections(body), redlined, builder.job);
  builder.replacePart(oldMain, main, replaceChild(root, body, marked));
}

/** Notes whose references belong together. */
function redlineNotes(builder: RedlineBuilder): void {
  for (const notes of builder.notes) {
    const { oldPart, newPart, kind } = notes;
    if (oldPart === undefined || newPart === undefined) continue;
    const olds = indexNotes(builder.old.readTree(oldPart));
    const nexts = indexNotes(builder.output.readPart(newPart));
    const made = new Map<TreeElement, readonly TreeElement[]>();
    for (const pair of builder.job.notePairs) {
      const [old, next] = [olds.get(pair.old), nexts.get(pair.next)];
      if (pair.kind !== kind || old === undefined || next === undefined || made.has(next)) continue;
      const redlined = redlineContent(old, next, builder.story(oldPart, newPart));
      if (redlined !== next) made.set(next, [redlined]);
    }
    builder.replacePart(oldPart, newPart, replaceDescendants(builder.output.readPart(newPart), made));
  }
  const { main } = builder.next;
  for (const notes of builder.notes) {
    const root = builder.output.readPart(main);
    const renumbered = notes.renumber(root);
    if (renumbered !== root) builder.output.replacePart(main, renumbered);
  }
}

function redlineHeaders(builder: RedlineBuilder): ReturnType<typeof pairHeaders> {
  const headers = pairHeaders(builder.old, builder.next);
  for (const [oldPart, newPart] of headers.pairs) {
    const [old, next] = [builder.old.readTree(oldPart), builder.next.readTree(newPart)];
    builder.replacePart(oldPart, newPart, redlineContent(old, next, builder.story(oldPart, newPart)));
  }
  for (const part of headers.onlyNew) {
    const root = builder.next.readTree(part);
    builder.replacePart(builder.old.main, part, builder.story(builder.old.main, part).insertContent(root));
  }
  return headers;
}

function indexNotes(root: TreeElement): Map<string, TreeElement> {
  return new Map(listElements(root).map((note) => [note.attributes['w:id'] ?? '', note]));
}

function replaceChild(root: TreeElement, child: TreeElement, made: TreeElement): TreeElement {
  if (child === made) return root;
  return withChildren(
    root,
    root.children.map((one) => (isElement(one) && one === child ? made : one)),
  );
}
