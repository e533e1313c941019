import type { DocxPrinter } from './docx-printer.ts';
import type { FurnitureWords } from './print-template.ts';

/** The words around the text in one language, and the printer for that language. */
export type PageLanguage = {
  readonly printer: DocxPrinter;
  readonly words: FurnitureWords;
  /** The names of the sides whose heads initial each page, left and right; none where no page is initialled. */
  readonly initials?: readonly [string, string] | undefined;
};
