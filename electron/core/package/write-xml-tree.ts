import { REMARK, type TreeElement, type TreeNode } from './xml-tree.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Writes a tree as the text of a part, in UTF-8. */
export function writeXmlTree(root: TreeElement): string {
  return DECLARATION + writeXmlNode(root);
}

/** Writes one node with all that is in it. */
function writeXmlNode(node: TreeNode): string {
  if (typeof node === 'string') return escapeText(node);
  if (node.name === REMARK) return String(node.children[0] ?? '');
  let text = `<${node.name}`;
  for (const name in node.attributes) text += ` ${name}="${escapeAttribute(node.attributes[name] ?? '')}"`;
  if (node.children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of node.children) text += writeXmlNode(child);
  return `${text}</${node.name}>`;
}

const TEXT = /[&<>\r]/g;
const ATTRIBUTE = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(TEXT, escapeCharacter);
}

function escapeAttribute(text: string): string {
  return text.replace(ATTRIBUTE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return ESCAPES[character] ?? `&#${character.charCodeAt(0)};`;
}
