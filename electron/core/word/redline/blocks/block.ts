import type { TreeElement } from '../../../package/xml-tree.ts';
import { appendAll } from '../append-all.ts';
import { type FlattenContext, flattenParagraph } from '../inline/flatten-paragraph.ts';
import { isMarkInserted, isPartInserted } from '../tree/revision-marks.ts';
import { hasDescendant, isElement } from '../tree/tree-elements.ts';

/** A paragraph or table, with the text by which it is paired. */
export type Block = {
  readonly kind: 'paragraph' | 'table';
  readonly element: TreeElement;
  readonly text: string;
  /** Paragraphs before it that run into it without the tracked changes of the file itself, which stay. */
  readonly leading?: readonly TreeElement[];
};

/** The paragraphs of a block in order. */
export function listBlockElements(blocks: readonly Block[]): TreeElement[] {
  return blocks.flatMap(({ leading = [], element }) => [...leading, element]);
}

const CONTAINERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'mc:AlternateContent', 'mc:Choice']);
const CELL_END = '\u0007';

/**
 * The blocks in a body, cell, note, header or text box; content controls are no border. What the file itself marks as
 * inserted is no block: it stays where it is.
 */
export function listBlocks(container: TreeElement, context: FlattenContext): Block[] {
  const blocks: Block[] = [];
  let leading: TreeElement[] = [];
  const addParagraph = (element: TreeElement) => {
    const text = [...leading, element].map((one) => readParagraphText(one, context)).join('');
    const block = { kind: 'paragraph' as const, element, text };
    blocks.push(leading.length === 0 ? block : { ...block, leading });
    leading = [];
  };
  const closeParagraphs = () => {
    const last = leading.pop();
    if (last !== undefined && [...leading, last].some((one) => readParagraphText(one, context) !== ''))
      addParagraph(last);
    leading = [];
  };
  for (const child of container.children) {
    if (!isElement(child)) continue;
    if (child.name === 'w:p') {
      if (isMarkInserted(child)) leading.push(child);
      else addParagraph(child);
    } else if (child.name === 'w:tbl') {
      closeParagraphs();
      if (!isTableInserted(child))
        blocks.push({ kind: 'table', element: child, text: readContentText(child, context) });
    } else if (CONTAINERS.has(child.name)) {
      closeParagraphs();
      appendAll(blocks, listBlocks(child, context));
    }
  }
  closeParagraphs();
  return blocks;
}

function isTableInserted(table: TreeElement): boolean {
  return listTableParts(table, 'w:tr').length === 0 && hasDescendant(table, ({ name }) => name === 'w:tr');
}

export function readParagraphText(paragraph: TreeElement, context: FlattenContext): string {
  return flattenParagraph(paragraph, context)
    .map(({ text }) => text)
    .join('');
}

/** The text of a row, cell or table, cell after cell. */
export function readContentText(element: TreeElement, context: FlattenContext): string {
  return element.children
    .map((child) => {
      if (!isElement(child) || child.name.endsWith('Pr')) return '';
      if (child.name === 'w:p') return `${readParagraphText(child, context)}${isMarkInserted(child) ? '' : '\n'}`;
      if ((child.name === 'w:tr' || child.name === 'w:tc') && isPartInserted(child)) return '';
      return child.name === 'w:tc' ? `${readContentText(child, context)}${CELL_END}` : readContentText(child, context);
    })
    .join('');
}

/**
 * The rows of a table or the cells of a row, those in content controls too, without those that the file itself marks as
 * inserted.
 */
export function listTableParts(element: TreeElement, name: 'w:tr' | 'w:tc'): TreeElement[] {
  return element.children.flatMap((child): TreeElement[] => {
    if (!isElement(child)) return [];
    if (child.name === name) return isPartInserted(child) ? [] : [child];
    return CONTAINERS.has(child.name) ? listTableParts(child, name) : [];
  });
}
