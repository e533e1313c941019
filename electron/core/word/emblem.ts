import type { Paragraph } from 'docx';
import type { Dress } from './dress.ts';
import { textWidth, twipsOfMm } from './measure.ts';
import { type Printer, withoutLineNumber } from './printer.ts';

/** docx measures pictures in pixels of 96 to the inch, 15 twips each. */
const TWIPS = 15;

/**
 * A picture in the middle above the title, in a line of its own, with its name for who cannot see it. docx counts the
 * drawings of all its documents together, so `id` is given: from 1, once each in a file. It is no wider than the text.
 */
export function emblemParagraph(
  { docx, paragraph }: Printer,
  { template, paper }: Dress,
  { picture, heightMm }: NonNullable<Dress['emblem']>,
  { name, id }: { readonly name: string; readonly id: number },
): Paragraph {
  const wide = (twipsOfMm(heightMm) * picture.width) / picture.height;
  const width = Math.min(wide, textWidth(template, paper)) / TWIPS;
  const image = new docx.ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width, height: (width * picture.height) / picture.width },
    altText: { id: String(id), name, description: name },
  });
  return paragraph({ style: 'Emblem', keepNext: true }, [image], withoutLineNumber(docx));
}
