import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { alignAtoms } from '../inline/align-atoms.ts';
import { type Atom, PARAGRAPH_END } from '../inline/atom.ts';
import { type FlattenContext, flattenParagraph } from '../inline/flatten-paragraph.ts';
import { ParagraphWriter } from '../inline/paragraph-writer.ts';
import type { Piece } from '../inline/piece.ts';
import {
  buildDeletedProperties,
  buildInsertedProperties,
  buildKeptProperties,
} from '../properties/paragraph-properties.ts';
import type { StoryContext } from '../story-context.ts';
import { createElement, findChild } from '../tree/tree-elements.ts';
import { compareInline } from '../unmarked/compare-inline.ts';
import { describePlace } from '../unmarked/describe-place.ts';

/** A paragraph of the redline, and the paragraph of the newer file in whose place it is; null if only the older has it. */
export type RedlinedParagraph = { readonly node: TreeElement; readonly of: TreeElement | null };

/** The paragraph of the newer file, marked where it differs from that of the older one; they may be split or joined. */
export function redlineParagraphs(
  olds: readonly TreeElement[],
  news: readonly TreeElement[],
  story: StoryContext,
): RedlinedParagraph[] {
  const [old, next] = [olds.at(-1), news.at(-1)];
  if (old === undefined || next === undefined) throw new Error('a pair of paragraphs needs both');
  const [before, after] = [joinParagraphs(olds, story.old), joinParagraphs(news, story.next)];
  const place = () => describePlace(story.next.story, after.map(({ text }) => text).join(''));
  const writer = new ParagraphWriter(story, false, place);
  const written: RedlinedParagraph[] = [];
  const pieces = alignAtoms(before, after);
  for (const control of compareInline(before, after, pieces, story)) {
    story.job.insertedControls.add(control);
    writer.isChanged = true;
  }
  for (const piece of pieces) {
    if (piece.atom.text !== PARAGRAPH_END) {
      writer.add(piece, false);
      continue;
    }
    const { node } = piece.atom;
    if (piece.status === 'deleted')
      written.push({ node: write({}, buildDeletedProperties(node, 'w:del', story), writer.flush()), of: null });
    else
      written.push({
        node: write(node.attributes, buildInsertedProperties(node, 'w:ins', story), writer.flush()),
        of: node,
      });
  }
  const own = findChild(next, 'w:pPr');
  const properties = buildKeptProperties(old, next, story);
  const isSame = written.length === 0 && !writer.isChanged && properties === own;
  const last = isSame ? next : write(next.attributes, properties, writer.flush());
  return [...written, { node: last, of: next }];
}

/** A paragraph that only the newer file has. */
export function insertParagraph(next: TreeElement, story: StoryContext): TreeElement {
  const writer = new ParagraphWriter(story, false, null);
  addAll(writer, flattenParagraph(next, story.next), 'inserted');
  return write(next.attributes, buildInsertedProperties(next, 'w:ins', story), writer.flush());
}

/** A paragraph that only the older file has. */
export function deleteParagraph(old: TreeElement, story: StoryContext): TreeElement {
  const writer = new ParagraphWriter(story, false, null);
  addAll(writer, flattenParagraph(old, story.old), 'deleted');
  return write({}, buildDeletedProperties(old, 'w:del', story), writer.flush());
}

/** A paragraph at one of the two ends of a move (ECMA-376 17.13.5.21-28). */
export function moveParagraph(
  paragraph: TreeElement,
  side: 'old' | 'next',
  move: string,
  story: StoryContext,
): TreeElement {
  const writer = new ParagraphWriter(story, true, null);
  const isOld = side === 'old';
  addAll(writer, flattenParagraph(paragraph, story[side]), isOld ? 'deleted' : 'inserted');
  const tag = isOld ? 'w:moveFrom' : 'w:moveTo';
  const start = story.job.stamp.create(`${tag}RangeStart`, [], { 'w:name': move });
  const end = createElement(`${tag}RangeEnd`, { 'w:id': start.attributes['w:id'] ?? '' });
  const properties = isOld
    ? buildDeletedProperties(paragraph, tag, story)
    : buildInsertedProperties(paragraph, tag, story);
  return write(isOld ? {} : paragraph.attributes, properties, [start, ...writer.flush(), end]);
}

function addAll(writer: ParagraphWriter, atoms: readonly Atom[], status: 'inserted' | 'deleted'): void {
  for (const atom of atoms) {
    if (atom.text !== '') writer.add({ status, atom, from: 0, to: atom.text.length } satisfies Piece, true);
    else if (status === 'inserted') writer.add({ status: 'silent', atom, from: 0, to: 0 }, true);
  }
}

/** The atoms of paragraphs, with an atom for each mark between two. */
function joinParagraphs(paragraphs: readonly TreeElement[], context: FlattenContext): Atom[] {
  return paragraphs.flatMap((paragraph, at): readonly Atom[] => {
    const atoms = flattenParagraph(paragraph, context);
    if (at === paragraphs.length - 1) return atoms;
    return [...atoms, { text: PARAGRAPH_END, isText: false, path: [], link: '', run: null, node: paragraph }];
  });
}

function write(
  attributes: Readonly<Record<string, string>>,
  properties: TreeElement | undefined,
  content: readonly TreeNode[],
): TreeElement {
  return createElement('w:p', attributes, [...(properties === undefined ? [] : [properties]), ...content]);
}
