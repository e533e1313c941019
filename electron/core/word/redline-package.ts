import type { IParagraphStyleOptions } from 'docx';
import { pageFooter, pageHeader } from './furniture.ts';
import { type Orientation, pageProperties } from './measure.ts';
import { numberingPart } from './numbering-part.ts';
import { repack } from './package.ts';
import { printerOf } from './printer.ts';
import { coreProperties } from './properties.ts';
import { stylesOf } from './styles.ts';
import type { FurnitureWords, Paper, Template } from './template.ts';

type PrintedBody = {
  readonly title: string;
  /** What stands at the top of every page; '' for nothing. */
  readonly header: string;
  readonly words: FurnitureWords;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly styles: readonly IParagraphStyleOptions[];
  /** The elements of w:body, without its w:sectPr. */
  readonly xml: string;
};

/** The package around a body that is XML already, with the styles, fonts and page numbers of the final files. */
export async function packageOf(body: PrintedBody, template: Template): Promise<Uint8Array> {
  const docx = await import('docx');
  const { title, header, words, paper, orientation, xml } = body;
  const printer = printerOf(docx, words.tag);
  const styles = stylesOf(template, words.tag);
  const document = new docx.Document({
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...body.styles] },
    sections: [
      {
        properties: pageProperties(template, paper, orientation),
        ...(header === '' ? {} : { headers: { default: pageHeader(printer, header) } }),
        footers: { default: pageFooter([{ printer, words }], 'NUMPAGES') },
        children: [],
      },
    ],
  });
  return repack(await docx.Packer.pack(document, 'uint8array'), {
    'word/document.xml': (empty) => empty.replace('<w:body>', () => `<w:body>${xml}`),
    'word/numbering.xml': numberingPart({ looks: [], instances: [], places: [] }, template.itemIndentMm),
    'docProps/core.xml': coreProperties(title, words.tag),
  });
}

/** A last paragraph of a point's height: Word wants one behind a table, and cannot take away the last one of a file. */
export const END_PARAGRAPH =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>';
