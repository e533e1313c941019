import type { IParagraphStyleOptions } from 'docx';
import { buildStyles } from './build-styles.ts';
import { createDocxPrinter } from './docx-printer.ts';
import { buildNumberingPart } from './numbering-part.ts';
import { buildPageFooter } from './page-furniture.ts';
import { buildPageProperties, type PageOrientation } from './page-measures.ts';
import type { FurnitureWords, PaperSize, PrintTemplate } from './print-template.ts';
import { buildCoreProperties } from './xml/core-properties.ts';
import { packDocx } from './xml/pack-docx.ts';

type XmlBody = {
  readonly title: string;
  readonly words: FurnitureWords;
  readonly paper: PaperSize;
  readonly orientation: PageOrientation;
  readonly styles: readonly IParagraphStyleOptions[];
  /** The elements of w:body, without its w:sectPr. */
  readonly xml: string;
};

/** Packages a body that is XML already, with the styles, fonts and page numbers of the final files. */
export async function packageXmlBody(body: XmlBody, template: PrintTemplate): Promise<Uint8Array> {
  const docx = await import('docx');
  const { title, words, paper, orientation, xml } = body;
  const printer = createDocxPrinter(docx, words.tag);
  const styles = buildStyles(template, words.tag);
  const document = new docx.Document({
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...body.styles] },
    sections: [
      {
        properties: buildPageProperties(template, paper, orientation),
        footers: { default: buildPageFooter([{ printer, words }], 'NUMPAGES') },
        children: [],
      },
    ],
  });
  return packDocx(docx, document, {
    'word/document.xml': (empty) => empty.replace('<w:body>', () => `<w:body>${xml}`),
    'word/numbering.xml': buildNumberingPart({ looks: [], instances: [], places: [] }, template.itemIndentMm),
    'docProps/core.xml': buildCoreProperties(title, words.tag),
  });
}

/** A last paragraph one point high: Word requires one after a table, and cannot delete the last one of a file. */
export const END_PARAGRAPH =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>';
