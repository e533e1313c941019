import { z } from 'zod';
import { changeKinds } from './change-kind.ts';
import { commentKind } from './comment.ts';
import { code, day, file, id } from './fields.ts';
import { language } from './language.ts';

const place = z.int().nonnegative();
const basis = z.enum(['property', 'tag', 'bookmark', 'name', 'text']);
const quoted = z.strictObject({ text: z.string(), before: z.string(), after: z.string() });

const findingFields = {
  key: z.string(),
  place: z
    .strictObject({
      clause: z.string(),
      part: z.enum(['number', 'heading', 'body', 'clause', 'before', 'after', 'note']),
      start: place,
      end: place,
    })
    .nullable(),
  unplaced: z.enum(['furniture', 'not-anchored', 'no-clause-named', 'clause-unknown', 'no-text-sent']).nullable(),
};

/** See import/reply/model/reply-preview.ts for the meaning of each part. */
export const replyPreview = z.strictObject({
  recognised: z.strictObject({
    sent: place.nullable(),
    draft: z.string().nullable(),
    language: language.nullable(),
    by: basis.nullable(),
    likeness: z.number(),
    sure: z.boolean(),
    others: z.array(z.strictObject({ sent: place, likeness: z.number() })),
    request: z.string().nullable(),
    unit: z.strictObject({ id: z.string(), by: basis }).nullable(),
  }),
  clauses: z.array(
    z.strictObject({
      clause: z.string().nullable(),
      number: z.string(),
      heading: z.string(),
      body: z.string(),
      state: z.enum(['there', 'added', 'removed']),
      moved: z.boolean(),
      parting: z.enum(['split', 'joined']).nullable(),
      by: z.enum(['id', 'text', 'likeness', 'person']).nullable(),
      sure: z.boolean(),
    }),
  ),
  silent: z.array(
    z.strictObject({
      ...findingFields,
      kind: z.enum([...changeKinds, 'white-space', 'added', 'removed', 'split', 'joined']),
      noise: z.boolean(),
      old: z.string(),
      next: z.string(),
      quote: quoted.nullable(),
      proposal: z.string().nullable(),
      unseen: z.boolean(),
    }),
  ),
  proposals: z.array(
    z.strictObject({
      ...findingFields,
      by: z.enum(['tracked', 'hand']),
      kind: z.enum(['replacement', 'insertion', 'deletion', 'move', 'new-clause']),
      old: z.string(),
      next: z.string(),
      quote: quoted.nullable(),
      proposal: z.string().nullable(),
      to: findingFields.place,
      author: z.string().nullable(),
      date: z.string().nullable(),
      found: place,
    }),
  ),
  comments: z.array(
    z.strictObject({
      ...findingFields,
      author: z.string(),
      date: z.string().nullable(),
      text: z.string(),
      words: z.string(),
      quote: quoted.nullable(),
      parent: z.string().nullable(),
      resolved: z.boolean(),
    }),
  ),
  rows: z.array(
    z.strictObject({
      ...findingFields,
      named: z.string(),
      kind: commentKind.nullable(),
      text: z.string(),
      proposal: z.string().nullable(),
      noInput: z.boolean(),
      found: place,
    }),
  ),
  marks: z.array(
    z.strictObject({
      ...findingFields,
      by: z.enum(['tracked', 'hand']),
      what: z.array(z.string()),
      text: z.string(),
      author: z.string().nullable(),
      date: z.string().nullable(),
    }),
  ),
  ignored: z.array(
    z.strictObject({
      what: z.enum(['header', 'footer', 'instruction', 'draft-mark', 'comment-table', 'empty']),
      paragraphs: place,
      text: z.string(),
    }),
  ),
  counts: z.strictObject({
    found: place,
    placed: place,
    unplaced: place,
    silent: place,
    noise: place,
    tracked: place,
    hand: place,
    comments: place,
    rows: place,
    marks: place,
  }),
});
export type ShownPreview = z.infer<typeof replyPreview>;

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
      files: z.array(z.strictObject({ language, file })),
    }),
  ),
});
export type ShownRequest = z.infer<typeof shownRequest>;

export const sentText = z.strictObject({ draft: code, label: z.string(), language });
