import { z } from 'zod';

const redlineRemarkCodes = [
  /** Tracked changes that a file held before were accepted. */
  'revisions-accepted-old',
  'revisions-accepted-new',
  /** Tracked changes of the newer file that stay alongside those of the redline. */
  'revisions-kept',
  /** Tracked changes of the newer file that could not stay: of columns, of looks, or in equations. */
  'revisions-not-kept',
  /** A tracked change of formatting in the newer file that does not start from the look of the older one, and is not kept. */
  'look-revised',
  /** Macros, which are never compared and are not in the redline: their parts. */
  'macros-old',
  'macros-new',
  /** Embedded files with macros, compared by their bytes and never opened: their parts. */
  'macros-embedded',
  /** The files have different numbers of sections, so page setup was not compared: both numbers. */
  'sections',
  /** A header or footer that only the older file has, on which pages: its words. */
  'header-only-old',
  'header-first-only-old',
  'header-even-only-old',
  'footer-only-old',
  'footer-first-only-old',
  'footer-even-only-old',
  /** Both files use a style of this name and define it differently; the newer definition applies. */
  'style-replaced',
  /** Text without a style looks different. */
  'defaults',
  /** The numbers of a list look different: the pattern of the numbers. */
  'list-look',
  /** Settings of the whole document that are seen on its pages. */
  'setting-headers',
  'setting-notes',
  'setting-pages',
  'setting-text',
  'setting-protection',
  /** The version of Word whose layout the file asks for. */
  'setting-layout',
  /** Values that fields can show. */
  'setting-variables',
  /** The names of other settings. */
  'setting-other',
  'background',
  /** Title, subject and the like: their names. */
  'properties',
  /** A comment that one of the files has, or has elsewhere: author and words. */
  'comment-added',
  'comment-removed',
  'comment-moved',
  /** Which comments are settled: the number in each file. */
  'comment-state',
  /** A bookmark that one of the files has, or has elsewhere: its name. */
  'bookmark',
  /** A content control around words that both files have and whose change cannot be marked: its title or tag. */
  'control-removed',
  'control-changed',
  /** What a program noted about words: the kind of note. */
  'tag',
  /** Words that are set from right to left, or the other way round. */
  'direction',
  /** The language by which words are spell-checked. */
  'language',
  /** The description of a picture or table for those who do not see it: the newer one. */
  'alt-text',
  /** What is shown where the pointer rests on a link. */
  'link-tip',
  /** Words that may be edited in a protected document, and by whom. */
  'permission',
  /** A whole file that is shown at a place of the document. */
  'embedded',
  /** An element that the program does not know: its name. */
  'unknown',
  /** What old programs show instead of newer content has other changes than that. */
  'fallback',
  /** Fields that programs update by themselves, such as page numbers, show other results. */
  'fields-updated',
  /** A part of the file that is not compared and differs. */
  'part',
  /** A table of theirs, or a paragraph around the text, which our text has not and which stays in an answer. */
  'answer-table',
  'answer-around',
  /** A header, footer, note or text box of theirs, which our text has not and which stays in an answer: its words. */
  'answer-beside',
  /** A line of ours that found no place in their file. */
  'answer-line',
] as const;

/** Where a remark applies: the first words of the paragraph, '' if it has none. */
const remarkPlace = z.strictObject({
  story: z.enum(['body', 'header', 'footer', 'footnote', 'endnote']),
  words: z.string(),
});
export type RemarkPlace = z.infer<typeof remarkPlace>;

/** What the redline of two Word files does not show as a tracked change. */
export const redlineRemark = z.strictObject({
  code: z.enum(redlineRemarkCodes),
  /** A number, or the name of a part or style; '' if there is nothing to name. */
  detail: z.string(),
  /** Left out where the remark is about the whole file. */
  places: z.array(remarkPlace).optional(),
});
export type RedlineRemark = z.infer<typeof redlineRemark>;

/** The number of tracked changes in a redline, and what is not among them. */
export const fileDifferences = z.strictObject({
  changes: z.int().nonnegative(),
  remarks: z.array(redlineRemark).readonly(),
});
export type FileDifferences = z.infer<typeof fileDifferences>;
