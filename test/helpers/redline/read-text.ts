import { strFromU8, unzipSync } from 'fflate';
import { type Settling, settleRevisions } from './settle-revisions.ts';
import { parseXmlNode, type XmlNode } from './xml-node.ts';

/** The words of the paragraphs of a .docx whose tracked changes are accepted or rejected first. */
export function readText(bytes: Uint8Array, mode: Settling): string[] {
  const root = parseXmlNode(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
  settleRevisions(root, mode);
  return listParagraphs(root).map(readWords);
}

function listParagraphs(node: XmlNode): XmlNode[] {
  return node.elements.flatMap((one) => (one.name === 'w:p' ? [one] : listParagraphs(one)));
}

function readWords(node: XmlNode): string {
  return node.elements
    .map((one) => {
      if (one.name === 'w:t' || one.name === 'w:delText') return one.text();
      return one.name === 'w:tab' || one.name === 'w:br' ? ' ' : readWords(one);
    })
    .join('');
}
