import type { IParagraphPropertiesOptions, Paragraph, ParagraphChild, XmlComponent } from 'docx';
import type { LayoutRun } from './lay-out-document.ts';
import { convertPtToHalfPoints } from './page-measures.ts';
import type { ListPlace } from './plan-lists.ts';
import { checkXmlCharacters } from './xml/escape-xml.ts';
import { hideBraces } from './xml/hide-braces.ts';

/** Word has this font everywhere, and LibreOffice has one with the same widths. */
const MONOSPACE = 'Courier New';

export type DocxLibrary = typeof import('docx');

/**
 * Creates the elements of a part in one language; docx is passed as an argument, since it is loaded on first use only.
 */
export type DocxPrinter = {
  readonly docx: DocxLibrary;
  /**
   * In: a run; a line feed in it is printed as a line break, a tab as a tab. Throws for characters that XML cannot
   * hold.
   */
  readonly run: (run: LayoutRun) => ParagraphChild;
  /** `own` is a property that docx lacks or writes in an invalid position; it is added after the others. */
  readonly paragraph: (
    properties: IParagraphPropertiesOptions,
    children: readonly ParagraphChild[],
    own?: XmlComponent,
  ) => Paragraph;
};

/** In: docx, and the language tag of every run (w:lang, ECMA-376 17.3.2.20). */
export function createDocxPrinter(docx: DocxLibrary, tag: string): DocxPrinter {
  const language = { value: tag };

  class OwnParagraph extends docx.Paragraph {
    constructor(properties: IParagraphPropertiesOptions, children: readonly ParagraphChild[], own: XmlComponent) {
      super({ ...properties, children });
      const set = this.root.find((component) => component instanceof docx.ParagraphProperties);
      if (!set) throw new Error('a paragraph without properties');
      set.push(own);
    }
  }

  return {
    docx,
    run: ({ text, italics, bold, sizePt, monospacePt }) =>
      new docx.TextRun({
        children: buildTextElements(docx, text),
        language,
        ...(italics ? { italics } : {}),
        ...(bold === undefined ? {} : { bold }),
        ...(sizePt === undefined ? {} : { size: convertPtToHalfPoints(sizePt) }),
        ...(monospacePt === undefined ? {} : { font: MONOSPACE, size: convertPtToHalfPoints(monospacePt) }),
      }),
    paragraph: (properties, children, own) =>
      own ? new OwnParagraph(properties, children, own) : new docx.Paragraph({ ...properties, children }),
  };
}

/** ECMA-376 17.3.1.35; docx writes it after w:jc, where the schema does not allow it. */
export function buildSuppressLineNumbers(docx: DocxLibrary): XmlComponent {
  return new docx.BuilderElement({ name: 'w:suppressLineNumbers' });
}

/**
 * docx numbers lists itself and can start only their first level; here the plan numbers them (ECMA-376 17.3.1.19). The
 * element comes after w:keepNext, w:pageBreakBefore and w:widowControl, the only properties before it in an item.
 */
export function buildNumberProperties(docx: DocxLibrary, { numId, level }: ListPlace): XmlComponent {
  const value = (name: string, val: number) =>
    new docx.BuilderElement({ name, attributes: { val: { key: 'w:val', value: val } } });
  return new docx.BuilderElement({ name: 'w:numPr', children: [value('w:ilvl', level), value('w:numId', numId)] });
}

function buildTextElements(docx: DocxLibrary, text: string): (string | XmlComponent)[] {
  checkXmlCharacters(text);
  return hideBraces(text)
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\n') return new docx.BuilderElement({ name: 'w:br' });
      return piece === '\t' ? new docx.Tab() : piece;
    });
}
