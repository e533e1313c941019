import { z } from 'zod';
import {
  channel,
  code,
  dated,
  day,
  file,
  hash,
  id,
  letter,
  line,
  list,
  name,
  party,
  supersedes,
  text,
} from './fields.ts';
import { readSteps } from './incoming/read-step.ts';
import { language } from './language.ts';
import { incomingLetter, letterCorrection } from './letter.ts';

export const commentKind = z.enum(['substance', 'legal', 'editorial', 'translation', 'question', 'silent-change']);
export type CommentKind = z.infer<typeof commentKind>;

/**
 * The words that a comment is about, as they read, with up to 32 characters of context on either side to find them
 * again.
 */
export const quote = z.strictObject({ text, before: text, after: text });

/**
 * Entity: the comment. Its place is recorded once, in the version that its writer read (`range` in UTF-16 offsets of
 * the source); later places are computed, never stored. `claimed` is what a file says about itself, which is not to be
 * trusted (D23). Confidential (D22).
 */
export const commentMade = z.strictObject({
  clause: id.nullable(),
  version: hash.nullable(),
  language: language.nullable(),
  range: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).nullable(),
  quote: quote.nullable(),
  unit: id.nullable(),
  kind: commentKind,
  body: text,
  proposal: text.nullable(),
  replyTo: id.nullable(),
  reply: id.nullable(),
  claimed: z.strictObject({ author: line, date: line, resolved: z.boolean() }).nullable(),
  file: file.nullable(),
  dated,
});

/** A comment on the whole text, written here. Its writers state only what differs. */
export const blankComment = {
  clause: null,
  version: null,
  language: null,
  range: null,
  quote: null,
  unit: null,
  proposal: null,
  replyTo: null,
  reply: null,
  claimed: null,
  file: null,
  dated: null,
} as const satisfies Omit<z.infer<typeof commentMade>, 'kind' | 'body'>;

/** Entity: the comment. */
export const commentRevised = z.strictObject({
  kind: commentKind,
  body: text,
  proposal: text.nullable(),
  withdrawn: z.boolean(),
  supersedes,
});

export const disposition = z.enum(['accepted', 'partly-accepted', 'rejected', 'deferred', 'open']);
export type Disposition = z.infer<typeof disposition>;

/** Entity: the comment. `version` is the resulting one; `open` revokes an answer. */
export const commentAnswered = z.strictObject({
  disposition,
  text,
  version: hash.nullable(),
  dated,
  supersedes,
});

/** Entity: the request. `bodies` are other recipients: ministries, embassies. */
export const requestSent = z.strictObject({
  draft: id,
  languages: list(language).min(1),
  units: list(id),
  bodies: list(name),
  letter: letter.nullable(),
  deadline: day.nullable(),
  files: list(z.strictObject({ unit: id.nullable(), body: name.nullable(), language, file })),
  note: text,
  dated,
  supersedes,
});

/** Entity: the reply: a letter with all its attachments. "No input" is a reply, not a comment. */
export const replyReceived = z.strictObject({
  request: id.nullable(),
  unit: id.nullable(),
  body: name.nullable(),
  noInput: z.boolean(),
  channel: channel.nullable(),
  letter: incomingLetter.nullable(),
  /** The reply that it corrects, as the person who received it says (D29). */
  corrects: letterCorrection.nullable(),
  /** The file that was read first, and all that came with it. */
  files: list(file),
  counts: z.strictObject({
    found: z.int().nonnegative(),
    placed: z.int().nonnegative(),
    unplaced: z.int().nonnegative(),
    silent: z.int().nonnegative(),
  }),
  note: text,
  dated,
  supersedes,
});

/** Entity: the evidence. A received file, stored whole, whatever is made of it later. */
export const fileReceived = z.strictObject({
  file,
  from: z.strictObject({ unit: id.nullable(), party: party.nullable() }),
  channel: channel.nullable(),
  /** How it was read, the outermost mail or archive first; empty for a file that was not, or as it is. */
  how: readSteps,
  note: text,
  withdrawn: z.boolean(),
  dated,
  supersedes,
});

/** Entity: the export. Every file that left the store, unchanged. */
export const exportMade = z.strictObject({
  as: code,
  languages: list(language).min(1),
  copy: party.nullable(),
  draft: id.nullable(),
  /** The versions in the file, in the order of the text. */
  versions: list(hash),
  template: line,
  paper: z.enum(['A4', 'F4']),
  files: list(file).min(1),
  pages: z.int().positive().nullable(),
  addressee: z.strictObject({ unit: id.nullable(), party: party.nullable(), name: line }).nullable(),
  channel: channel.nullable(),
  note: text,
});
