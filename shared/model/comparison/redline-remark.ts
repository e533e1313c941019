import { z } from 'zod';

const redlineRemarkCodes = [
  /** Tracked changes that a file held before were accepted. */
  'revisions-accepted-old',
  'revisions-accepted-new',
  /** The files have different numbers of sections, so page setup was not compared: both numbers. */
  'sections',
  /** A header or footer that only one of the files has. */
  'header-only-old',
  'header-only-new',
  /** Both files use a style of this name and define it differently; the newer definition applies. */
  'style-replaced',
  /** Text without a style looks different. */
  'defaults',
  /** Settings of the whole document that are seen on its pages. */
  'setting-headers',
  'setting-notes',
  'setting-pages',
  'setting-text',
  'setting-protection',
  'comments',
  /** A part of the file that is not compared and differs. */
  'part',
  /** A table of theirs, or a paragraph around the text, which our text has not and which stays in an answer. */
  'answer-table',
  'answer-around',
  /** A line of ours that found no place in their file. */
  'answer-line',
] as const;

/** What the redline of two Word files does not show as a tracked change. */
export const redlineRemark = z.strictObject({
  code: z.enum(redlineRemarkCodes),
  /** A number, or the name of a part or style; '' if there is nothing to name. */
  detail: z.string(),
});
export type RedlineRemark = z.infer<typeof redlineRemark>;
