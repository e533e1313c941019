import { z } from 'zod';
import { hash, line } from './fields.ts';

const millimetres = z.number().min(0).max(200);
const points = z.number().min(6).max(36);
const shift = z.number().min(-50).max(50);

/** So much of the narrowest and lowest paper is left for the text. */
const MOST_MM = { across: 140, down: 200 } as const;

const margins = z
  .strictObject({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres })
  .refine(({ top, right, bottom, left }) => left + right <= MOST_MM.across && top + bottom <= MOST_MM.down, {
    error: 'no-room',
  });

/**
 * How a person wants an instrument to look on paper (D21): a template, and what they set otherwise. `null` leaves what the
 * template has.
 */
export const printLayout = z.strictObject({
  /** One of the looks of `templates.show`. */
  template: line.min(1).max(60),
  paper: z.enum(['A4', 'F4']),
  font: line.min(1).max(60).nullable(),
  sizePt: z.strictObject({ body: points, title: points, heading: points }).nullable(),
  marginMm: margins.nullable(),
  /** Times the font's own line height. */
  lineSpacing: z.number().min(0.8).max(3).nullable(),
  /** `centred`: the label above the heading, both in the middle; `left`: the label beside the heading, on the left. */
  heading: z.enum(['centred', 'left']).nullable(),
  /** A PNG or JPEG that was received, above the title of the first page; off unless it is set. */
  emblem: z.strictObject({ file: hash, heightMm: z.number().min(5).max(60) }).nullable(),
  /** Numbers beside the lines, on drafts alone. */
  lineNumbers: z.boolean(),
  /**
   * For paper that is printed already: page numbers, draft marks and line numbers are off, everything is shifted, and the
   * first page begins lower (or higher) than the others.
   */
  prePrinted: z
    .strictObject({
      /** To the right and down; what is negative goes to the left and up. */
      shiftMm: z.strictObject({ right: shift, down: shift }),
      /** From the upper edge of the first page to its text, before the shift. */
      firstPageTopMm: millimetres,
    })
    .nullable(),
});
export type PrintLayout = z.infer<typeof printLayout>;

/** The look of a text of which nothing was set. */
export const createDefaultLayout = (template: string): PrintLayout => ({
  template,
  paper: 'A4',
  font: null,
  sizePt: null,
  marginMm: null,
  lineSpacing: null,
  heading: null,
  emblem: null,
  lineNumbers: false,
  prePrinted: null,
});
