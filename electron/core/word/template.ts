import { z } from 'zod';
import type { Language } from '../../../shared/model/language.ts';

const millimetres = z.number().nonnegative().max(1000);
const points = z.number().nonnegative().max(200);

const furnitureWords = z.strictObject({
  /** BCP 47 with its region, as word processors choose a spelling dictionary by it. */
  tag: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  page: z.string().regex(/^[^{}]*\{page\}[^{}]*\{pages\}[^{}]*$/, { error: 'page words need {page}, then {pages}' }),
  draft: z.string().min(1),
  /** What a picture above the title is called, for who cannot see it. */
  emblem: z.string().min(1),
});

const template = z.strictObject({
  name: z.string().min(1),
  paperMm: z.record(
    z.enum(['A4', 'F4']),
    z.strictObject({ width: millimetres.positive(), height: millimetres.positive() }),
  ),
  /** `header` and `footer` are their distances from the paper's edge. */
  marginMm: z.strictObject({
    top: millimetres,
    right: millimetres,
    bottom: millimetres,
    left: millimetres,
    header: millimetres,
    footer: millimetres,
  }),
  font: z.string().min(1),
  sizePt: z.strictObject({ body: points, title: points, heading: points, furniture: points }),
  /** Times the font's own line height. */
  lineSpacing: z.number().min(0.8).max(3),
  /** `title` is behind each line of the title block, `titleBlock` behind its last. */
  spaceAfterPt: z.strictObject({ title: points, titleBlock: points, heading: points, body: points, item: points }),
  spaceBeforePt: z.strictObject({ heading: points, closing: points, signatures: points, signatoryTitle: points }),
  /** `left` puts the label beside the heading, `centred` above it. */
  heading: z.strictObject({ boldLabel: z.boolean(), style: z.enum(['centred', 'left']) }),
  /** How far each level of items stands in from the one around it; its labels hang in that space. */
  itemIndentMm: millimetres.positive(),
  /** `space` is free to sign in, `rule` how wide a line is printed where nobody is named, `gap` what parts the sides. */
  signature: z.strictObject({ spaceMm: millimetres, ruleMm: millimetres, gapMm: millimetres }),
  words: z
    .record(z.string().regex(/^[a-z]{2,3}$/), furnitureWords)
    .refine((words) => words.en !== undefined, { error: 'the English words are missing' }),
});

/** How an instrument looks: what a person may set, in millimetres (Mm) and points (Pt), as the names say. */
export type Template = z.infer<typeof template>;
export type Paper = keyof Template['paperMm'];
export type FurnitureWords = z.infer<typeof furnitureWords>;

/** In: the template as JSON text. Out: the template. Throws a SyntaxError or a ZodError that names what is wrong. */
export function parseTemplate(json: string): Template {
  return template.parse(JSON.parse(json));
}

/** The words around the text in its language; where the template lacks them, the English ones under its own tag. */
export function furnitureWordsOf(template: Template, language: Language): FurnitureWords {
  const own = template.words[language];
  if (own) return own;
  const { en } = template.words;
  if (!en) throw new Error('template without English words');
  return { ...en, tag: language };
}
