import type { TreeElement } from '../../../package/xml-tree.ts';
import { isElement, joinText, listElements } from '../tree/tree-elements.ts';

/** A tracked change of a file, and what makes it the same change in another file. */
export type FileRevision = { readonly element: TreeElement; readonly key: string };

/** With its part and its number there, which are the same whenever the file is read. */
export type PlacedRevision = FileRevision & { readonly place: string };

const WORDS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const CHANGES = new Set(
  ['rPr', 'pPr', 'sectPr', 'tblPr', 'tblPrEx', 'trPr', 'tcPr', 'tblGrid'].map((name) => `w:${name}Change`),
);
const CELLS = new Set(['w:cellIns', 'w:cellDel', 'w:cellMerge']);
/** Whether it puts a column into a table, takes one away or merges cells (ECMA-376 part 1, 17.13.5.1 to 17.13.5.3). */
export function isColumnRevision({ element: { name } }: FileRevision): boolean {
  return CELLS.has(name) || name === 'w:tblGridChange';
}

/** Tracked changes in equations are settled with the equation, which is compared whole. */
const CLOSED = new Set(['m:oMath', 'm:oMathPara']);

/**
 * The tracked changes of a part in document order. Two files hold the same one if kind, author and time are the same, and
 * the words that it marks in its paragraph: programs cut the elements anew when they save.
 */
export function listRevisions(root: TreeElement): FileRevision[] {
  const revisions: FileRevision[] = [];
  listInto(root, null, revisions);
  return revisions;
}

function listInto(element: TreeElement, words: ReadonlyMap<string, string> | null, revisions: FileRevision[]): void {
  for (const child of listElements(element)) {
    if (CLOSED.has(child.name)) continue;
    const claim = describeClaim(child);
    if (WORDS.has(child.name) || CELLS.has(child.name) || CHANGES.has(child.name))
      revisions.push({
        element: child,
        key: `${element.name.endsWith('Pr') ? element.name : ''} ${claim} ${words?.get(claim) ?? ''}`,
      });
    if (CHANGES.has(child.name)) continue;
    listInto(child, child.name === 'w:p' ? collectWords(child) : words, revisions);
  }
}

function describeClaim({ name, attributes }: TreeElement): string {
  return `${name} ${attributes['w:author'] ?? ''} ${attributes['w:date'] ?? ''}`;
}

/** For each kind, author and time, the words that are marked so in a paragraph. */
function collectWords(paragraph: TreeElement): Map<string, string> {
  const words = new Map<string, string>();
  const visit = (element: TreeElement): void => {
    for (const child of listElements(element)) {
      if (child.name === 'w:p') continue;
      if (WORDS.has(child.name) && child.children.length > 0) {
        const claim = describeClaim(child);
        words.set(claim, (words.get(claim) ?? '') + readWords(child));
      }
      visit(child);
    }
  };
  visit(paragraph);
  return words;
}

function readWords(element: TreeElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return '';
      return child.name === 'w:t' || child.name === 'w:delText' ? joinText(child) : readWords(child);
    })
    .join('');
}
