import type { Paragraph } from 'docx';
import { buildSuppressLineNumbers, type DocxPrinter } from './docx-printer.ts';
import { computeTextWidth, convertMmToTwips } from './page-measures.ts';
import type { PageStyle } from './page-style.ts';

/** docx measures pictures in pixels of 96 to the inch, 15 twips each. */
const TWIPS = 15;

/**
 * A centred picture above the title, in a line of its own, with its name as alternative text. docx numbers the drawings
 * of all its documents together, so `id` is passed: from 1, unique in a file. The picture is no wider than the text.
 */
export function buildEmblemParagraph(
  { docx, paragraph }: DocxPrinter,
  { template, paper }: PageStyle,
  { picture, heightMm }: NonNullable<PageStyle['emblem']>,
  { name, id }: { readonly name: string; readonly id: number },
): Paragraph {
  const wide = (convertMmToTwips(heightMm) * picture.width) / picture.height;
  const width = Math.min(wide, computeTextWidth(template, paper)) / TWIPS;
  const image = new docx.ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width, height: (width * picture.height) / picture.width },
    altText: { id: String(id), name, description: name },
  });
  return paragraph({ style: 'Emblem', keepNext: true }, [image], buildSuppressLineNumbers(docx));
}
