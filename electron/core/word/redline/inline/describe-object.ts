import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { isElement, listDescendants } from '../tree/tree-elements.ts';

const LEFT_OUT = new Set(['w:rPr', 'm:ctrlPr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr']);
const NAMES = new Set(['wp:docPr', 'pic:cNvPr', 'wps:cNvPr']);
/** Ids and names that programs change whenever they write a file. */
const LEFT_OUT_ATTRIBUTE =
  /^(id|name|ProgID|ObjectID|ShapeID|DrawAspect)$|^xmlns|^w:rsid|^o:(spid|gfxdata)$|^wp14:|^w14:(anchorId|paraId|textId)$|Id$/;

/**
 * Describes a picture, shape, object or equation by what it shows: equal descriptions look equal. The text of a text box
 * is left out, because it is compared by itself.
 * @param resolve what a relationship leads to
 */
export function describeObject(node: TreeNode, resolve: (id: string) => string): string {
  if (!isElement(node)) return node.trim() === '' ? '' : node;
  // Of the names of a drawing, only the link behind it is seen, and whether it is shown at all.
  if (NAMES.has(node.name)) {
    const links = listDescendants(node, 'a:hlinkClick').filter(({ attributes }) => attributes['r:id'] !== '');
    const hidden = /^(1|true|on)$/.test(node.attributes.hidden ?? '') ? ' hidden' : '';
    return `${hidden}${links.map((link) => describeObject(link, resolve)).join('')}`;
  }
  if (node.name === 'w:txbxContent') return '<box>';
  if (LEFT_OUT.has(node.name)) return '';
  // Adjacent runs of an equation are one.
  let text = '';
  for (const [name, value] of Object.entries(node.attributes).sort()) {
    if (name.startsWith('r:')) text += ` ${name}=${resolve(value)}`;
    else if (!LEFT_OUT_ATTRIBUTE.test(name)) text += ` ${name}=${value}`;
  }
  const inner = joinMathRuns(node.children)
    .map((child) => describeObject(child, resolve))
    .join('');
  return node.name.endsWith('Pr') && inner === '' && text === '' ? '' : `<${node.name}${text}>${inner}</>`;
}

function joinMathRuns(children: readonly TreeNode[]): readonly TreeNode[] {
  const joined: TreeElement[] = [];
  for (const child of children) {
    if (!isElement(child, 'm:r')) return children;
    joined.push(child);
  }
  const [first] = joined;
  if (first === undefined) return children;
  const look = (run: TreeElement) => run.children.filter((one) => isElement(one, 'm:rPr'));
  if (joined.some((run) => look(run).length > 0)) return children;
  const text = joined.flatMap((run) => run.children.filter((one) => isElement(one, 'm:t')));
  const words = text.flatMap((one) => (isElement(one) ? one.children : [])).join('');
  return [{ name: 'm:r', attributes: {}, children: [words] }];
}
