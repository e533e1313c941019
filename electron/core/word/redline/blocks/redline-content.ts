import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { separateLists, shareLists } from '../definitions/share-lists.ts';
import type { StoryContext } from '../story-context.ts';
import { alignBlocks } from './align-blocks.ts';
import { type AlignedPart, alignParts, type RedlineParts } from './align-parts.ts';
import { type Block, listBlockElements, listBlocks } from './block.ts';
import type { BlockRow } from './block-row.ts';
import { closeLastRow, type LastRow } from './close-last-row.ts';
import { findMovedEnd, placeMovedEnd } from './moved-end.ts';
import { type MovedPart, redlineMovedPart } from './moved-part.ts';
import { MovedRows } from './moved-rows.ts';
import { placeControls } from './place-controls.ts';
import { PlacedBlocks } from './placed-blocks.ts';
import { redlineFallbacks } from './redline-fallbacks.ts';
import { deleteParagraphs, insertParagraphs, redlineParagraphs } from './redline-paragraphs.ts';
import { deleteTable, insertTable, redlineTable } from './redline-table.ts';
import { shareEnds } from './share-ends.ts';

/** A body, cell, note, header or text box of the newer file, with every difference from the older one marked. */
export function redlineContent(old: TreeElement, next: TreeElement, story: StoryContext): TreeElement {
  const rows = alignContent(old, next, story);
  const placed = new PlacedBlocks(next, story.job.stamp);
  const moves = new MovedRows(rows, story);
  for (const row of shareEnds(rows, old, next)) {
    if ('rest' in row) placeParagraphs(row, placed, story);
    else placeRow(row, placed, story, moves);
  }
  redlineFallbacks(old, next, rows, placed, story);
  const outline = rows.map(({ olds, news }) => ({ olds: listBlockElements(olds), news: listBlockElements(news) }));
  placeControls(old, next, outline, placed, story);
  return placed.write();
}

/** The pairs of the blocks of two containers; those of the two bodies are asked for twice. */
export function alignContent(old: TreeElement, next: TreeElement, story: StoryContext): readonly BlockRow[] {
  const known = story.aligned.get(next);
  if (known !== undefined) return known;
  const rows = alignBlocks(listBlocks(old, story.old), listBlocks(next, story.next));
  if (next.name === 'w:body') story.aligned.set(next, rows);
  return rows;
}

/** The body of a text whose author knows which blocks belong together. */
export function redlineParts(
  old: TreeElement,
  next: TreeElement,
  story: StoryContext,
  parts: RedlineParts,
): TreeElement {
  const placed = new PlacedBlocks(next, story.job.stamp);
  const moved = new Map<readonly BlockRow[], MovedPart>();
  const [olds, nexts] = [listBlocks(old, story.old), listBlocks(next, story.next)];
  const isEndMoved = [parts.old, parts.next].some((names) => parts.moved.includes(names.at(-1) ?? ''));
  const end = isEndMoved ? findMovedEnd(alignParts(olds, nexts, parts, true)) : null;
  const aligned = end?.before ?? alignParts(olds, nexts, parts, false);
  // Both ends of a move in one list would be counted as one list by programs that leave the items of the old end empty.
  for (const { kind, rows } of aligned) (kind === 'rows' ? shareLists : separateLists)(rows, story.job.lists);
  if (end !== null) shareLists([end.pair], story.job.lists);
  const writeMoved = ({ rows }: AlignedPart): MovedPart => {
    const made = moved.get(rows) ?? redlineMovedPart(rows, story);
    moved.set(rows, made);
    return made;
  };
  const moves = new MovedRows(
    aligned.flatMap(({ kind, rows }) => (kind === 'rows' ? rows : [])),
    story,
  );
  const ending = aligned.findLastIndex(({ kind }) => kind !== 'rows') + 1;
  for (const part of aligned.slice(0, ending)) {
    if (part.kind === 'rows') {
      for (const row of part.rows) placeRow(row, placed, story, moves);
      continue;
    }
    const made = writeMoved(part);
    if (part.kind === 'from') placed.add(made.from);
    else for (const [block, nodes] of made.to) placed.replace(block, nodes);
  }
  const rows = aligned.slice(ending).flatMap((part) => part.rows);
  const closed = end === null ? closeLastRow(rows) : null;
  for (const row of closed?.others ?? rows) placeRow(row, placed, story, moves);
  if (closed !== null) placeParagraphs(closed.last, placed, story);
  if (end !== null) placeMovedEnd(end, writeMoved, placed, story);
  return placed.write();
}

/** The same where the older file has nothing of it. */
export function insertContent(next: TreeElement, story: StoryContext): TreeElement {
  const placed = new PlacedBlocks(next, story.job.stamp);
  for (const block of listBlocks(next, story.next)) placeInserted(block, placed, story);
  return placed.write();
}

/** The same where only the older file has it. */
export function deleteContent(old: TreeElement, story: StoryContext): TreeNode[] {
  return listBlocks(old, story.old).map((block) => deleteBlock(block, story));
}

function placeRow(row: BlockRow, placed: PlacedBlocks, story: StoryContext, moves: MovedRows): void {
  const { olds, news, move } = row;
  const [old, next] = [olds[0], news[0]];
  if (old !== undefined && next !== undefined) {
    if (old.kind === 'table') placed.replace(next.element, [redlineTable(old.element, next.element, story)]);
    else placeParagraphs({ ...row, restOf: 'old', rest: [] }, placed, story);
  } else if (move !== null) moves.place(row, move, placed);
  else if (old !== undefined) placed.add([deleteBlock(old, story)]);
  else if (next !== undefined) placeInserted(next, placed, story);
}

function placeParagraphs({ olds, news, restOf, rest }: LastRow, placed: PlacedBlocks, story: StoryContext): void {
  const after = { of: restOf, paragraphs: listBlockElements(rest) };
  let before: TreeElement[] = [];
  for (const { node, of } of redlineParagraphs(listBlockElements(olds), listBlockElements(news), story, after)) {
    before.push(node);
    if (of === null) continue;
    placed.replace(of, before);
    before = [];
  }
}

function placeInserted(block: Block, placed: PlacedBlocks, story: StoryContext): void {
  if (block.kind === 'table') placed.insert(block.element, [insertTable(block.element, story)]);
  else for (const { node, of } of insertParagraphs(listBlockElements([block]), story)) placed.insert(of, [node]);
}

function deleteBlock(block: Block, story: StoryContext): TreeElement {
  if (block.kind === 'table') return deleteTable(block.element, story);
  return deleteParagraphs(listBlockElements([block]), story);
}
