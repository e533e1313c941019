import { type ChangeView, listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { paragraphXml, parseBody, partXml, runXml } from './build-docx.ts';

type Level = { readonly format?: string; readonly text: string; readonly more?: string };

export const levelXml = ({ format = 'decimal', text, more = '' }: Level, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const abstractNumXml = (id: number, levels: readonly Level[], more = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(levelXml).join('')}</w:abstractNum>`;
export const numXml = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
export const numberingPart = (...inner: string[]) => ({ 'word/numbering.xml': partXml('w:numbering', inner.join('')) });

export const listPropertiesXml = (id: number, at = 0) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
export const listItemXml = (id: number, at = 0, inner = runXml('x'), more = '') =>
  paragraphXml(inner, listPropertiesXml(id, at) + more);

export async function readListNumbers(body: string, content: Record<string, string>, view: ChangeView = 'accepted') {
  return listShownParagraphs(await parseBody(body, content), view).map(({ number }) => number);
}
