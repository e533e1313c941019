import { z } from 'zod';
import { hash, line } from './fields.ts';

const millimetres = z.number().min(0).max(200);
const points = z.number().min(6).max(36);
const shift = z.number().min(-50).max(50);

/** The most that two opposite margins may take together: the narrowest and lowest paper must have room for the text. */
const MOST_MM = { across: 140, down: 200 } as const;

const margins = z
  .strictObject({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres })
  .refine(({ top, right, bottom, left }) => left + right <= MOST_MM.across && top + bottom <= MOST_MM.down, {
    error: 'no-room',
  });

/** A person's print layout for an instrument (D21): a template and overrides. `null` keeps the template's value. */
export const printLayout = z.strictObject({
  /** One of the layouts of `templates.show`. */
  template: line.min(1).max(60),
  paper: z.enum(['A4', 'F4']),
  font: line.min(1).max(60).nullable(),
  sizePt: z.strictObject({ body: points, title: points, heading: points }).nullable(),
  marginMm: margins.nullable(),
  /** A multiple of the font's own line height. */
  lineSpacing: z.number().min(0.8).max(3).nullable(),
  /** `centred`: the label above the heading, both centred; `left`: the label next to the heading, left-aligned. */
  heading: z.enum(['centred', 'left']).nullable(),
  /** A received PNG or JPEG, above the title on the first page; off by default. */
  emblem: z.strictObject({ file: hash, heightMm: z.number().min(5).max(60) }).nullable(),
  /** Numbers next to the lines, on drafts only. */
  lineNumbers: z.boolean(),
  /**
   * For pre-printed paper: page numbers, draft marks and line numbers are off, everything is shifted, and the first
   * page begins lower (or higher) than the others.
   */
  prePrinted: z
    .strictObject({
      /** To the right and down; negative values go left and up. */
      shiftMm: z.strictObject({ right: shift, down: shift }),
      /** From the upper edge of the first page to its text, before the shift. */
      firstPageTopMm: millimetres,
    })
    .nullable(),
});
export type PrintLayout = z.infer<typeof printLayout>;

/** The layout of a text without settings. */
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
