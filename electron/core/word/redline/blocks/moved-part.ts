import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { alignAtoms } from '../inline/align-atoms.ts';
import { PARAGRAPH_END } from '../inline/atom.ts';
import { ParagraphWriter } from '../inline/paragraph-writer.ts';
import type { Piece } from '../inline/piece.ts';
import { buildDeletedProperties, buildInsertedProperties } from '../properties/paragraph-properties.ts';
import type { StoryContext } from '../story-context.ts';
import { createElement, isElement, withChildren } from '../tree/tree-elements.ts';
import type { Block } from './block.ts';
import type { BlockRow } from './block-row.ts';
import { deleteParagraphs, insertParagraphs, joinParagraphs, writeParagraph } from './redline-paragraphs.ts';
import { deleteTable, insertTable } from './redline-table.ts';

/** The two ends of a move. `to` holds what is written in the place of each block of the newer file. */
export type MovedPart = {
  readonly from: readonly TreeNode[];
  readonly to: readonly (readonly [block: TreeElement, nodes: readonly TreeNode[]])[];
};

type Ends = { readonly from: TreeElement[]; readonly to: (readonly [TreeElement, TreeElement])[] };
type Row = Pick<BlockRow, 'olds' | 'news'> & { readonly pieces: readonly Piece[] };

/** A single word that is still there, such as the one before a clause's number, is no evidence of a move. */
const MIN_WORDS = 2;

/**
 * A part of a text that is at another place and may have been edited: its deletions are shown at the old place and its
 * insertions at the new one, because LibreOffice 7.4 shows a deletion inside a moved text as plain text. A part of which
 * nothing remains is a deletion and an insertion.
 * @param endsInside whether the range ends in the last paragraph, which may be the last one of a cell
 */
export function redlineMovedPart(aligned: readonly BlockRow[], story: StoryContext, endsInside = false): MovedPart {
  const rows = aligned.map((row) => comparePair(row, story));
  const isMove = rows.reduce((sum, { pieces }) => sum + countKeptWords(pieces), 0) >= MIN_WORDS;
  const ends: Ends = { from: [], to: [] };
  for (const row of rows) writeRow(row, isMove && countKeptWords(row.pieces) > 0, ends, story);
  const [from, arriving] = [ends.from, ends.to.map(([, node]) => node)];
  if (!isMove) return { from, to: ends.to.map(([block, node]) => [block, [node]]) };
  story.job.count.moves += 1;
  const name = `move${story.job.count.moves}`;
  const arrived = putIntoRange(arriving, 'w:moveTo', name, endsInside, story);
  return {
    from: putIntoRange(from, 'w:moveFrom', name, endsInside, story),
    // The end of the range comes after the last paragraph, so that its mark is in the range.
    to: ends.to.map(([block], at) => [block, arrived.slice(at, at === ends.to.length - 1 ? at + 2 : at + 1)]),
  };
}

/** The pieces of paragraphs that belong together; none for what only one of the files has. */
function comparePair({ olds, news, move }: BlockRow, story: StoryContext): Row {
  const isPair = olds.length > 0 && news.length > 0 && move === null;
  if (!isPair || ![...olds, ...news].every(({ kind }) => kind === 'paragraph')) return { olds, news, pieces: [] };
  const join = (blocks: readonly Block[], side: 'old' | 'next') =>
    joinParagraphs(
      blocks.map(({ element }) => element),
      story[side],
    );
  return { olds, news, pieces: alignAtoms(join(olds, 'old'), join(news, 'next')) };
}

function countKeptWords(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, { status, atom, from, to }) =>
      status === 'kept' ? sum + (atom.text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : sum,
    0,
  );
}

function writeRow({ olds, news, pieces }: Row, isMove: boolean, ends: Ends, story: StoryContext): void {
  if (isMove) {
    writeMovedParagraphs(olds, news, pieces, ends, story);
    return;
  }
  for (const { kind, element } of olds)
    ends.from.push(kind === 'table' ? deleteTable(element, story) : deleteParagraphs([element], story));
  for (const { kind, element } of news) {
    if (kind === 'table') ends.to.push([element, insertTable(element, story)]);
    else for (const { of, node } of insertParagraphs([element], story)) ends.to.push([of, node]);
  }
}

function writeMovedParagraphs(
  olds: readonly Block[],
  news: readonly Block[],
  pieces: readonly Piece[],
  ends: Ends,
  story: StoryContext,
): void {
  const [leaving, arriving] = [olds, news].map((blocks) => blocks.map(({ element }) => element));
  const [from, to] = [new ParagraphWriter(story, null), new ParagraphWriter(story, null)];
  const end = (status: Piece['status']) => {
    const old = status === 'inserted' ? undefined : leaving?.shift();
    const next = status === 'deleted' ? undefined : arriving?.shift();
    const [gone, come] = status === 'kept' ? (['w:moveFrom', 'w:moveTo'] as const) : (['w:del', 'w:ins'] as const);
    if (old) ends.from.push(writeParagraph({}, buildDeletedProperties(old, gone, story), from.flush()));
    if (next) {
      const properties = buildInsertedProperties(next, come, story);
      ends.to.push([next, writeParagraph(next.attributes, properties, to.flush())]);
    }
  };
  for (const piece of pieces) {
    if (piece.atom.text === PARAGRAPH_END) end(piece.status);
    else if (piece.status === 'kept') {
      from.addMoved(piece, 'old');
      to.addMoved(piece, 'next');
    } else (piece.status === 'deleted' ? from : to).add(piece, true);
  }
  end('kept');
}

/** The range of a move over whole paragraphs (ECMA-376 17.13.5.21-28). */
function putIntoRange(
  [first, ...others]: readonly TreeElement[],
  tag: 'w:moveFrom' | 'w:moveTo',
  name: string,
  endsInside: boolean,
  story: StoryContext,
): TreeElement[] {
  if (first === undefined) return [];
  const start = story.job.stamp.create(`${tag}RangeStart`, [], { 'w:name': name });
  const end = createElement(`${tag}RangeEnd`, { 'w:id': start.attributes['w:id'] ?? '' });
  const at = isElement(first.children[0], 'w:pPr') ? 1 : 0;
  const started = [withChildren(first, first.children.toSpliced(at, 0, start)), ...others];
  if (!endsInside) return [...started, end];
  return started.map((one, n) => (n === started.length - 1 ? withChildren(one, [...one.children, end]) : one));
}
