import type { TreeNode } from '../../../package/xml-tree.ts';
import { isElement } from '../tree/tree-elements.ts';

/** The order of CT_PPrBase (ECMA-376 17.3.1.26); some programs write another one, which Word's schema refuses. */
const PARAGRAPH = [
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs',
  'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd',
  'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment',
  'textboxTightWrap outlineLvl divId cnfStyle',
].flatMap((line) => line.split(' ').map((name) => `w:${name}`));

/** The properties of a paragraph of another file, in the order of the schema. */
export function sortParagraphProperties(children: readonly TreeNode[]): TreeNode[] {
  const rank = (node: TreeNode) => {
    const at = isElement(node) ? PARAGRAPH.indexOf(node.name) : -1;
    return at < 0 ? PARAGRAPH.length : at;
  };
  return children.toSorted((one, other) => rank(one) - rank(other));
}
