import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { alignAtoms } from '../inline/align-atoms.ts';
import { type Atom, PARAGRAPH_END } from '../inline/atom.ts';
import { type FlattenContext, flattenParagraph } from '../inline/flatten-paragraph.ts';
import { ParagraphWriter } from '../inline/paragraph-writer.ts';
import type { Piece } from '../inline/piece.ts';
import { restoreControls } from '../inline/restore-controls.ts';
import {
  buildDeletedProperties,
  buildInsertedProperties,
  buildJoinedProperties,
  buildKeptProperties,
} from '../properties/paragraph-properties.ts';
import type { StoryContext } from '../story-context.ts';
import { isMarkInserted } from '../tree/revision-marks.ts';
import { createElement, findChild } from '../tree/tree-elements.ts';
import { compareInline } from '../unmarked/compare-inline.ts';
import { describePlace } from '../unmarked/describe-place.ts';

/** A paragraph of the redline, and the paragraph of the newer file in whose place it is; null if only the older has it. */
export type RedlinedParagraph = { readonly node: TreeElement; readonly of: TreeElement | null };

/** Paragraphs of one file that follow those of a row. */
type FollowingParagraphs = { readonly of: 'old' | 'next'; readonly paragraphs: readonly TreeElement[] };

/**
 * The paragraph of the newer file, marked where it differs from that of the older one; they may be split or joined.
 * With paragraphs after it that only one file has, all of them share one mark, which is not changed.
 */
export function redlineParagraphs(
  olds: readonly TreeElement[],
  news: readonly TreeElement[],
  story: StoryContext,
  after: FollowingParagraphs,
): RedlinedParagraph[] {
  const last = (side: 'old' | 'next', own: readonly TreeElement[]) =>
    (after.of === side ? after.paragraphs.at(-1) : undefined) ?? own.at(-1);
  const [old, next] = [last('old', olds), last('next', news)];
  if (old === undefined || next === undefined) throw new Error('a pair of paragraphs needs both');
  const [before, now] = [joinParagraphs(olds, story.old), joinParagraphs(news, story.next)];
  const place = () => describePlace(story.next.story, now.map(({ text }) => text).join(''));
  const writer = new ParagraphWriter(story, place);
  const written: RedlinedParagraph[] = [];
  let isJoined = false;
  const [ownOlds, ownNews] = [olds, news].map((all) => all.filter((one) => !isMarkInserted(one) || one === all.at(-1)));
  const at = { old: 0, next: 0 };
  const aligned = alignAtoms(before, now);
  const { inserted, removed } = compareInline(before, now, aligned, story);
  for (const control of inserted) story.job.insertedControls.add(control);
  const shared = restoreControls(aligned, removed, story);
  if (inserted.length > 0 || shared !== aligned) writer.isChanged = true;
  const rest = listFollowing((after.of === 'old' ? olds : news).at(-1), after, story);
  for (const piece of [...shared, ...rest]) {
    if (isOwnEnd(piece)) {
      written.push(closeOwnParagraph(piece.atom.node, writer));
      continue;
    }
    if (piece.atom.text !== PARAGRAPH_END) {
      writer.add(piece, false);
      continue;
    }
    isJoined = true;
    const [side, mark] = piece.status === 'deleted' ? (['old', 'w:del'] as const) : (['next', 'w:ins'] as const);
    const { node } = piece.atom;
    const other = side === 'old' ? ownNews?.[at.next] : ownOlds?.[at.old];
    const isRest = after.paragraphs.includes(node);
    const [left, right] = side === 'old' ? [node, other] : [other, node];
    const properties =
      isRest || left === undefined || right === undefined
        ? buildLoneProperties(node, mark, story)
        : buildJoinedProperties(left, right, mark, story);
    const attributes = side === 'old' ? {} : node.attributes;
    const paragraph = writeParagraph(attributes, properties, writer.flush());
    written.push({ node: paragraph, of: side === 'old' ? null : node });
    at[side] += 1;
  }
  const own = findChild(next, 'w:pPr');
  const properties = buildKeptProperties(old, next, story);
  if (!isJoined && !writer.isChanged && properties === own) return news.map((node) => ({ node, of: node }));
  return [...written, { node: writeParagraph(next.attributes, properties, writer.flush()), of: next }];
}

function buildLoneProperties(node: TreeElement, mark: 'w:ins' | 'w:del', story: StoryContext): TreeElement {
  return mark === 'w:del' ? buildDeletedProperties(node, mark, story) : buildInsertedProperties(node, mark, story);
}

/** A paragraph that only the newer file has, with those that it cuts from it by tracked changes of its own. */
export function insertParagraphs(
  news: readonly TreeElement[],
  story: StoryContext,
): { readonly node: TreeElement; readonly of: TreeElement }[] {
  const writer = new ParagraphWriter(story, null);
  const written: { node: TreeElement; of: TreeElement }[] = [];
  for (const piece of listPieces(joinParagraphs(news, story.next), 'inserted')) {
    if (isOwnEnd(piece)) written.push(closeOwnParagraph(piece.atom.node, writer));
    else writer.add(piece, true);
  }
  const next = news.at(-1);
  if (next === undefined) throw new Error('no paragraph');
  const properties = buildInsertedProperties(next, 'w:ins', story);
  return [...written, { node: writeParagraph(next.attributes, properties, writer.flush()), of: next }];
}

/** A paragraph that only the older file has, with those that it cuts from it by tracked changes of its own. */
export function deleteParagraphs(olds: readonly TreeElement[], story: StoryContext): TreeElement {
  const writer = new ParagraphWriter(story, null);
  const old = olds.at(-1);
  if (old === undefined) throw new Error('no paragraph');
  addAll(writer, joinParagraphs(olds, story.old), 'deleted');
  return writeParagraph({}, buildDeletedProperties(old, 'w:del', story), writer.flush());
}

/** Whether a piece is the end of a paragraph that the newer file marks as inserted itself: it stays as it is. */
function isOwnEnd({ status, atom }: Piece): boolean {
  return status === 'silent' && atom.node.name === 'w:p';
}

function closeOwnParagraph(own: TreeElement, writer: ParagraphWriter): { node: TreeElement; of: TreeElement } {
  return { node: writeParagraph(own.attributes, findChild(own, 'w:pPr'), writer.flush()), of: own };
}

/** A paragraph at one of the two ends of a move (ECMA-376 17.13.5.21-28). */
export function moveParagraph(
  paragraph: TreeElement,
  side: 'old' | 'next',
  move: string,
  story: StoryContext,
): TreeElement {
  const writer = new ParagraphWriter(story, null, true);
  const isOld = side === 'old';
  addAll(writer, flattenParagraph(paragraph, story[side]), isOld ? 'deleted' : 'inserted');
  const tag = isOld ? 'w:moveFrom' : 'w:moveTo';
  const start = story.job.stamp.create(`${tag}RangeStart`, [], { 'w:name': move });
  const end = createElement(`${tag}RangeEnd`, { 'w:id': start.attributes['w:id'] ?? '' });
  const properties = isOld
    ? buildDeletedProperties(paragraph, tag, story)
    : buildInsertedProperties(paragraph, tag, story);
  return writeParagraph(isOld ? {} : paragraph.attributes, properties, [start, ...writer.flush(), end]);
}

/** What follows the end of a paragraph, as deleted or inserted pieces. */
function listFollowing(
  last: TreeElement | undefined,
  { of, paragraphs }: FollowingParagraphs,
  story: StoryContext,
): Piece[] {
  const status = of === 'old' ? 'deleted' : 'inserted';
  if (last === undefined || paragraphs.length === 0) return [];
  return listPieces([createEnd(last), ...joinParagraphs(paragraphs, story[of])], status);
}

function addAll(writer: ParagraphWriter, atoms: readonly Atom[], status: 'inserted' | 'deleted'): void {
  for (const piece of listPieces(atoms, status)) writer.add(piece, true);
}

function listPieces(atoms: readonly Atom[], status: 'inserted' | 'deleted'): Piece[] {
  return atoms.flatMap((atom): Piece[] => {
    if (atom.text !== '') return [{ status, atom, from: 0, to: atom.text.length }];
    return status === 'inserted' ? [{ status: 'silent', atom, from: 0, to: 0 }] : [];
  });
}

/** The atoms of paragraphs, with an atom for each mark between two. */
export function joinParagraphs(paragraphs: readonly TreeElement[], context: FlattenContext): Atom[] {
  return paragraphs.flatMap((paragraph, at): readonly Atom[] => {
    const atoms = flattenParagraph(paragraph, context);
    if (at === paragraphs.length - 1) return atoms;
    return [...atoms, createEnd(paragraph)];
  });
}

function createEnd(paragraph: TreeElement): Atom {
  const text = isMarkInserted(paragraph) ? '' : PARAGRAPH_END;
  return { text, isText: false, path: [], link: '', run: null, node: paragraph };
}

export function writeParagraph(
  attributes: Readonly<Record<string, string>>,
  properties: TreeElement | undefined,
  content: readonly TreeNode[],
): TreeElement {
  return createElement('w:p', attributes, [...(properties === undefined ? [] : [properties]), ...content]);
}
