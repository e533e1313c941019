import { z } from 'zod';
import type { Language } from '../../../../shared/model/language.ts';

const millimetreSchema = z.number().nonnegative().max(1000);
const pointSchema = z.number().nonnegative().max(200);

const furnitureWordsSchema = z.strictObject({
  /** BCP 47 with a region, by which word processors choose a spelling dictionary. */
  tag: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  page: z.string().regex(/^[^{}]*\{page\}[^{}]*\{pages\}[^{}]*$/, { error: 'page words need {page}, then {pages}' }),
  draft: z.string().min(1),
  /** The alternative text of a picture above the title. */
  emblem: z.string().min(1),
  /** Above a box for the initials of a head of delegation; the side is named below it. */
  initials: z.string().min(1),
});

const templateSchema = z.strictObject({
  name: z.string().min(1),
  paperMm: z.record(
    z.enum(['A4', 'F4']),
    z.strictObject({ width: millimetreSchema.positive(), height: millimetreSchema.positive() }),
  ),
  /** `header` and `footer` are their distances from the paper's edge. */
  marginMm: z.strictObject({
    top: millimetreSchema,
    right: millimetreSchema,
    bottom: millimetreSchema,
    left: millimetreSchema,
    header: millimetreSchema,
    footer: millimetreSchema,
  }),
  font: z.string().min(1),
  sizePt: z.strictObject({ body: pointSchema, title: pointSchema, heading: pointSchema, furniture: pointSchema }),
  /** A multiple of the font's own line height. */
  lineSpacing: z.number().min(0.8).max(3),
  /** `title` follows each line of the title block, `titleBlock` the last one. */
  spaceAfterPt: z.strictObject({
    title: pointSchema,
    titleBlock: pointSchema,
    heading: pointSchema,
    body: pointSchema,
    item: pointSchema,
  }),
  spaceBeforePt: z.strictObject({
    heading: pointSchema,
    closing: pointSchema,
    signatures: pointSchema,
    signatoryTitle: pointSchema,
  }),
  /** `left` puts the label to the left of the heading, `centred` above it. */
  heading: z.strictObject({ boldLabel: z.boolean(), style: z.enum(['centred', 'left']) }),
  /** The indent of each level of items from the one around it; the labels hang in that space. */
  itemIndentMm: millimetreSchema.positive(),
  /**
   * `space` is the room for signing, `rule` the width of the line printed if nobody is named, `gap` the space between
   * the sides.
   */
  signature: z.strictObject({ spaceMm: millimetreSchema, ruleMm: millimetreSchema, gapMm: millimetreSchema }),
  words: z
    .record(z.string().regex(/^[a-z]{2,3}$/), furnitureWordsSchema)
    .refine((words) => words.en !== undefined, { error: 'the English words are missing' }),
});

/** How an instrument looks: what a person may set, in millimetres (Mm) and points (Pt), as the names indicate. */
export type PrintTemplate = z.infer<typeof templateSchema>;
export type PaperSize = keyof PrintTemplate['paperMm'];
export type FurnitureWords = z.infer<typeof furnitureWordsSchema>;

/** In: the template as JSON text. Out: the template. Throws a SyntaxError or a ZodError that names the fault. */
export function parseTemplate(json: string): PrintTemplate {
  return templateSchema.parse(JSON.parse(json));
}

/** The words around the text in its language; if the template lacks them, the English ones with their own tag. */
export function getFurnitureWords(template: PrintTemplate, language: Language): FurnitureWords {
  const own = template.words[language];
  if (own) return own;
  const { en } = template.words;
  if (!en) throw new Error('template without English words');
  return { ...en, tag: language };
}
