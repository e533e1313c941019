import type { TreeElement } from '../../../package/xml-tree.ts';
import { type FlattenContext, flattenParagraph } from '../inline/flatten-paragraph.ts';
import { isElement } from '../tree/tree-elements.ts';

/** A paragraph or table, with the text by which it is paired. */
export type Block = {
  readonly kind: 'paragraph' | 'table';
  readonly element: TreeElement;
  readonly text: string;
};

const CONTAINERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'mc:AlternateContent', 'mc:Choice']);
const CELL_END = '\u0007';

/** The blocks in a body, cell, note, header or text box; content controls are no border. */
export function listBlocks(container: TreeElement, context: FlattenContext): Block[] {
  return container.children.flatMap((child): Block[] => {
    if (!isElement(child)) return [];
    if (child.name === 'w:p') return [{ kind: 'paragraph', element: child, text: readParagraphText(child, context) }];
    if (child.name === 'w:tbl') return [{ kind: 'table', element: child, text: readContentText(child, context) }];
    return CONTAINERS.has(child.name) ? listBlocks(child, context) : [];
  });
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
      if (child.name === 'w:p') return `${readParagraphText(child, context)}\n`;
      return child.name === 'w:tc' ? `${readContentText(child, context)}${CELL_END}` : readContentText(child, context);
    })
    .join('');
}

/** The rows of a table or the cells of a row, those in content controls too. */
export function listTableParts(element: TreeElement, name: 'w:tr' | 'w:tc'): TreeElement[] {
  return element.children.flatMap((child): TreeElement[] => {
    if (!isElement(child)) return [];
    if (child.name === name) return [child];
    return CONTAINERS.has(child.name) ? listTableParts(child, name) : [];
  });
}
