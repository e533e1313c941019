import { escapeXml } from './escape-xml.ts';

/** The format of a run in addition to its paragraph's style; `change` is inserted unchanged, in the order of CT_RPr. */
type RunXmlFormat = {
  readonly tag: string;
  readonly italic?: boolean;
  /** w:strike, w:color, w:u and similar elements. */
  readonly change?: string;
};

/**
 * A run as XML. docx builds an object for each element, which is too slow for whole texts with their changes.
 *
 * In: its text, in which a line feed is printed as a line break and a tab as a tab. Throws for characters that XML
 * cannot hold.
 */
export function buildRunXml(text: string, { tag, italic, change = '' }: RunXmlFormat): string {
  const slant = italic ? '<w:i/><w:iCs/>' : '';
  return `<w:r><w:rPr>${slant}${change}<w:lang w:val="${tag}"/></w:rPr>${buildTextXml(text)}</w:r>`;
}

function buildTextXml(text: string): string {
  return escapeXml(text)
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${piece}</w:t>`;
    })
    .join('');
}
