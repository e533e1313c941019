import type { TreeElement } from '../../../package/xml-tree.ts';
import { describeObject } from '../inline/describe-object.ts';
import { hasDescendant, isElement } from '../tree/tree-elements.ts';
import type { Anchor } from './anchor.ts';

const WORDS = new Set(['w:t', 'w:delText', 'm:t']);
const SEEN = new Set([...WORDS, 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/**
 * Describes words, pictures and the like in a place where the format allows none, such as a run between paragraphs: what
 * programs make of them differs, so that they are named and never marked. Returns null for what is not seen.
 */
export function describeMisplaced(
  node: TreeElement,
  resolve: (id: string) => string,
): Pick<Anchor, 'code' | 'detail' | 'key'> | null {
  const isSeen = ({ name }: TreeElement) => SEEN.has(name);
  if (!isSeen(node) && !hasDescendant(node, isSeen)) return null;
  const words = readAllWords(node).trim();
  return { code: 'unknown', detail: words || node.name, key: `${words} ${describeObject(node, resolve)}` };
}

function readAllWords(node: TreeElement): string {
  const isWords = WORDS.has(node.name);
  const inner = node.children.map((child) => (isElement(child) ? readAllWords(child) : isWords ? child : '')).join('');
  return node.name === 'w:p' ? ` ${inner}` : inner;
}
