import { findCommonSequence } from '../../../../shared/diff/words/common-sequence.ts';
import type { TreeElement } from '../../package/xml-tree.ts';
import { isElement } from '../redline/tree/tree-elements.ts';
import { readWords } from './rewrite-words.ts';

/** A paragraph of the body; `block` is the outermost table that holds it, or the paragraph itself. */
export type BodyParagraph = { readonly element: TreeElement; readonly block: TreeElement };

/** The paragraphs of a body in order, with those in tables and content controls, without those in text boxes. */
export function listBodyParagraphs(container: TreeElement, table: TreeElement | null = null): BodyParagraph[] {
  return container.children.flatMap((child): BodyParagraph[] => {
    if (!isElement(child)) return [];
    if (child.name === 'w:p') return [{ element: child, block: table ?? child }];
    return listBodyParagraphs(child, child.name === 'w:tbl' ? (table ?? child) : table);
  });
}

/** For each text, the paragraph that has it: the same words in the same order, or the only one between such two. */
export function findParagraphs(
  texts: readonly string[],
  paragraphs: readonly BodyParagraph[],
): (BodyParagraph | undefined)[] {
  const read = paragraphs.map(({ element }) => normalizeWords(readWords(element)));
  const wanted = texts.map(normalizeWords);
  const found: (BodyParagraph | undefined)[] = texts.map(() => undefined);
  let [from, fromRead] = [0, 0];
  for (const [a, b] of [...findCommonSequence(wanted, read), [wanted.length, read.length] as const]) {
    if (a - from === b - fromRead) for (let n = 0; n < a - from; n++) found[from + n] = paragraphs[fromRead + n];
    found[a] = paragraphs[b];
    [from, fromRead] = [a + 1, b + 1];
  }
  return found.slice(0, texts.length);
}

function normalizeWords(text: string): string {
  return text.replace(/[\s\u00ad\u2011-]+/gu, '');
}
