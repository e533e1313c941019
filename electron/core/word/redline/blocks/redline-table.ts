import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { normalizeProperties } from '../definitions/normalize-properties.ts';
import { changeProperties, importProperties } from '../properties/change-properties.ts';
import type { StoryContext } from '../story-context.ts';
import { withoutMarks } from '../tree/revision-marks.ts';
import { createElement, findChild, isElement, listElements, withChildren } from '../tree/tree-elements.ts';
import { compareTableDescriptions } from '../unmarked/compare-kept.ts';
import { createCellAligner } from './align-cells.ts';
import { listTableParts } from './block.ts';
import { pairTableRows, type RowPair } from './pair-table-rows.ts';
import { placeControls } from './place-controls.ts';
import { PlacedBlocks } from './placed-blocks.ts';

/** A table of the newer file, with the differences of its rows, cells and looks from the older one marked. */
export function redlineTable(old: TreeElement, next: TreeElement, story: StoryContext): TreeElement {
  const placed = new PlacedBlocks(next, story.job.stamp);
  const pairs = pairTableRows(old, next, createCellAligner(old, next, story), story);
  compareTableDescriptions(old, next, story);
  const outline = pairs.map((pair) => ({ olds: listOne(pair.old), news: listOne(pair.next) }));
  placeControls(old, next, outline, placed, story);
  for (const pair of pairs) {
    if (pair.old === null) placed.insert(pair.next, [insertRow(pair.next, story)]);
    else if (pair.next === null) placed.add([deleteRow(pair.old, story)]);
    else placed.replace(pair.next, [redlineRow(pair, story)]);
  }
  const rows = placed.write();
  const properties = changeProperties('w:tblPr', findChild(old, 'w:tblPr'), findChild(next, 'w:tblPr'), story);
  return replaceProperties(changeGrid(old, rows, story), 'w:tblPr', properties);
}

export function insertTable(next: TreeElement, story: StoryContext): TreeElement {
  const placed = new PlacedBlocks(next, story.job.stamp);
  for (const row of listTableParts(next, 'w:tr')) placed.insert(row, [insertRow(row, story)]);
  return placed.write();
}

export function deleteTable(old: TreeElement, story: StoryContext): TreeElement {
  const own = listElements(old).filter(({ name }) => name === 'w:tblPr' || name === 'w:tblGrid');
  const rows = listTableParts(old, 'w:tr').map((row) => deleteRow(row, story));
  return createElement('w:tbl', {}, [...story.importer.importAll(own.map(withoutChanges)), ...rows]);
}

function insertRow(row: TreeElement, story: StoryContext): TreeElement {
  const placed = new PlacedBlocks(row, story.job.stamp);
  for (const cell of listTableParts(row, 'w:tc')) placed.replace(cell, [story.insertContent(cell)]);
  return markRow(placed.write(), story.job.stamp.create('w:ins'));
}

function deleteRow(row: TreeElement, story: StoryContext): TreeElement {
  const own = listElements(row).filter(({ name }) => name === 'w:tblPrEx' || name === 'w:trPr');
  const cells = listTableParts(row, 'w:tc').map((cell) => deleteCell(cell, story));
  const plain = own.map((one) => withoutMarks(withoutChanges(one)));
  const made = createElement('w:tr', {}, [...story.importer.importAll(plain), ...cells]);
  return markRow(made, story.job.stamp.create('w:del'));
}

function deleteCell(cell: TreeElement, story: StoryContext): TreeElement {
  const properties = findChild(cell, 'w:tcPr');
  const imported = properties === undefined ? [] : [importProperties('w:tcPr', properties, story)];
  return createElement('w:tc', {}, [...imported, ...story.deleteContent(cell)]);
}

function redlineRow({ old, next, cells }: Extract<RowPair, { cells: unknown }>, story: StoryContext): TreeElement {
  const placed = new PlacedBlocks(next, story.job.stamp);
  const outline = cells.map(([before, after]) => ({ olds: listOne(before), news: listOne(after) }));
  placeControls(old, next, outline, placed, story);
  for (const [before, after] of cells) {
    if (before === null && after !== null)
      placed.insert(after, [markCell(story.insertContent(after), story.job.stamp.create('w:cellIns'))]);
    else if (before !== null && after === null)
      placed.add([markCell(deleteCell(before, story), story.job.stamp.create('w:cellDel'))]);
    else if (before !== null && after !== null) {
      const content = story.redlineContent(before, after);
      const properties = changeProperties('w:tcPr', findChild(before, 'w:tcPr'), findChild(after, 'w:tcPr'), story);
      placed.replace(after, [replaceProperties(content, 'w:tcPr', properties)]);
    }
  }
  const exception = changeProperties('w:tblPrEx', findChild(old, 'w:tblPrEx'), findChild(next, 'w:tblPrEx'), story);
  const properties = changeProperties('w:trPr', findChild(old, 'w:trPr'), findChild(next, 'w:trPr'), story);
  return replaceProperties(replaceProperties(placed.write(), 'w:trPr', properties), 'w:tblPrEx', exception);
}

function listOne(element: TreeElement | null | undefined): TreeElement[] {
  return element ? [element] : [];
}

/** A cell that is put in or taken out by itself (ECMA-376 17.13.5.1 and 17.13.5.2); the mark comes last in CT_TcPr. */
function markCell(cell: TreeElement, mark: TreeElement): TreeElement {
  const properties = findChild(cell, 'w:tcPr');
  const own = properties?.children ?? [];
  // A cell has one mark only: that of the newer file itself stays.
  if (own.some((child) => isElement(child) && CELL_MARKS.has(child.name))) return cell;
  const at = own.findIndex((child) => isElement(child, 'w:tcPrChange'));
  const children = own.toSpliced(at < 0 ? own.length : at, 0, mark);
  return replaceProperties(cell, 'w:tcPr', createElement('w:tcPr', properties?.attributes ?? {}, children));
}

/** The marks of a row come after its other properties, the insertion first (CT_TrPr). */
function markRow(row: TreeElement, mark: TreeElement): TreeElement {
  const properties = findChild(row, 'w:trPr');
  const own = properties?.children ?? [];
  const at = own.findIndex((child) => isElement(child, 'w:del') || isElement(child, 'w:trPrChange'));
  const children = own.toSpliced(at < 0 ? own.length : at, 0, mark);
  return replaceProperties(row, 'w:trPr', createElement('w:trPr', properties?.attributes ?? {}, children));
}

/** The first child of a table or cell; in a row, w:tblPrEx comes before w:trPr. */
function replaceProperties(element: TreeElement, name: string, properties: TreeElement | undefined): TreeElement {
  const there = findChild(element, name);
  if (there === properties || properties === undefined) return element;
  if (there !== undefined)
    return withChildren(
      element,
      element.children.map((child): TreeNode => (child === there ? properties : child)),
    );
  const at = name === 'w:trPr' && isElement(element.children[0], 'w:tblPrEx') ? 1 : 0;
  return withChildren(element, element.children.toSpliced(at, 0, properties));
}

function changeGrid(old: TreeElement, next: TreeElement, story: StoryContext): TreeElement {
  const [before, after] = [findChild(old, 'w:tblGrid'), findChild(next, 'w:tblGrid')];
  if (!story.job.tracksFormatting || before === undefined || after === undefined) return next;
  const [was, is] = [before, after].map((grid) => normalizeProperties(readUnchangedGrid(grid), GRID_CHANGE));
  if (was === is) return next;
  const own = findChild(after, 'w:tblGridChange');
  if (own !== undefined) {
    story.job.overruled.add(own);
    return next;
  }
  story.job.count.formatting += 1;
  const change = createElement('w:tblGridChange', { 'w:id': story.job.stamp.nextId() }, [withoutChanges(before)]);
  return replaceProperties(next, 'w:tblGrid', withChildren(after, [...after.children, change]));
}

/** The grid as it was before a tracked change that the file itself holds. */
function readUnchangedGrid(grid: TreeElement): TreeElement | undefined {
  const change = findChild(grid, 'w:tblGridChange');
  return change === undefined ? grid : findChild(change, 'w:tblGrid');
}

const CELL_MARKS = new Set(['w:cellIns', 'w:cellDel', 'w:cellMerge']);
const GRID_CHANGE = new Set(['w:tblGridChange']);

function withoutChanges(element: TreeElement): TreeElement {
  return withChildren(
    element,
    element.children.filter((child) => isElement(child) && !/Change$/.test(child.name)),
  );
}
