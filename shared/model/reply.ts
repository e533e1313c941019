import { z } from 'zod';
import { code, day, file, id } from './fields.ts';
import { language } from './language.ts';

const place = z.int().nonnegative();
/** What of a file was not understood, not followed, or is not as it looks. */
export const readWarning = z.strictObject({
  /** Whose codes they are: the reader's of Word files, or that of spreadsheets. */
  of: z.enum(['word', 'sheet']),
  code: z.string(),
  /** What it is about: an element, a target, a sheet, words. */
  name: z.string(),
  /** Where it was met: a part of the file, a cell, a sheet. */
  where: z.string(),
  count: place,
});
export type ReadWarning = z.infer<typeof readWarning>;

/** A request for comments, and its progress. */
export const shownRequest = z.strictObject({
  id,
  draft: code.nullable(),
  label: z.string(),
  languages: z.array(language),
  letter: z.strictObject({ number: z.string(), date: day.nullable() }).nullable(),
  deadline: day.nullable(),
  note: z.string(),
  dated: day.nullable(),
  at: z.string(),
  asked: z.array(
    z.strictObject({
      unit: code.nullable(),
      body: z.string().nullable(),
      state: z.enum(['waiting', 'answered', 'no-input']),
      comments: place,
      /** `language` is null for a file with several. */
      files: z.array(z.strictObject({ language: language.nullable(), file })),
    }),
  ),
});
export type ShownRequest = z.infer<typeof shownRequest>;

export const sentText = z.strictObject({ draft: code, label: z.string(), language });
