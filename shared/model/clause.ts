import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';
import {
  byLanguage,
  code,
  dated,
  day,
  file,
  hash,
  id,
  LINE_LIMIT,
  line,
  lines,
  list,
  name,
  supersedes,
  text,
  texts,
} from './fields.ts';
import { language } from './language.ts';
import { counterDelivery } from './letter.ts';
import type { Upcaster } from './upcast.ts';

export const clauseKind = z.enum(['preamble', 'paragraph', 'closing', 'annex']);
export type ClauseKind = z.infer<typeof clauseKind>;
/**
 * What a clause cut from a file is: a `part` is the heading above several clauses, such as "Chapter II", and becomes a paragraph with
 * that label of its own.
 */
export const cutKind = z.enum([...clauseKind.options, 'part']);
export type CutKind = z.infer<typeof cutKind>;

/** The kind of the clause that a clause cut from a file becomes. */
export const toClauseKind = (kind: CutKind): ClauseKind => (kind === 'part' ? 'paragraph' : kind);

/**
 * Entity: the clause. Its code is unique in the negotiation and never reused. `draft` is the foreign draft that owns
 * it, null for a clause of our text.
 */
export const clauseCreated = z.strictObject({ code, kind: clauseKind, draft: id.nullable() });

/** An order key of fractional-indexing: next to any other string nothing could be placed. */
const rank = z
  .string()
  .max(LINE_LIMIT)
  .refine((value) => {
    try {
      return generateKeyBetween(value, null) !== '';
    } catch {
      return false;
    }
  }, 'rank');

/**
 * Entity: the clause. `under` is the text that contains it (the negotiation for ours, the draft for a foreign one) or
 * its parent clause; null removes it from the text. `rank` orders it among its siblings (fractional indexing, ties by
 * hash).
 */
export const clausePlaced = z.strictObject({ under: id.nullable(), rank, supersedes });

export const changeSense = z.enum(['sense', 'wording', 'catches-up']);
export type ChangeSense = z.infer<typeof changeSense>;
export const origin = z.enum(['ours', 'counterpart', 'unit']);

/**
 * Entity: the clause. The whole text of the clause as marked-up source (shared/model/mark.ts), in all its languages.
 * `parents` are the versions it was written from: none for the first, two if it joins two heads; one may be of a paired
 * clause. `label` is what an annex is printed under instead of its word and number, "Schedule B", where it has its own (D25). `note` says why it was written; that of a first version from a file holds its footnotes. `change` names the languages that differ from the parents, and how (D9).
 */
export const versionWritten = z.strictObject({
  parents: list(hash),
  label: lines,
  heading: lines,
  body: texts,
  change: byLanguage(changeSense),
  note: text,
  source: z.strictObject({ origin, unit: id.nullable(), file: file.nullable() }),
  dated,
});

/** Before version 2, annexes had no labels of their own. */
export const upcastVersionLabel: Upcaster = (payload) => ({ ...payload, label: {} });

/**
 * Entity: the clause. Confirms that the version's text in this language has the meaning of its other languages (D9), or if
 * it `withdraws` earlier confirmations, that these were made by mistake.
 */
export const translationConfirmed = z.strictObject({
  version: hash,
  language,
  note: text,
  dated,
  withdraws: list(hash),
});

/** Before version 2, confirmations could not be withdrawn. */
export const upcastConfirmation: Upcaster = (payload) => ({ ...payload, withdraws: [] });

/**
 * Entity: the draft. The versions of its clauses, in the order of the text; `description` is the record of the
 * negotiation's title and parties at the time of freezing, `title` a foreign draft's own title block.
 */
export const draftFrozen = z.strictObject({
  code,
  label: name,
  origin,
  date: day,
  languages: list(language).min(1),
  description: hash,
  title: texts.nullable(),
  clauses: list(z.strictObject({ clause: id, version: hash, under: id.nullable() })),
  file: file.nullable(),
  /** What a foreign draft came as apart from `file`, each with the languages that were read from it. */
  furtherFiles: list(z.strictObject({ file, languages: list(language) })),
  /** How a foreign draft came; null for our own, or where nothing is known. */
  delivery: counterDelivery.nullable(),
  note: text,
});

/** Entity: the draft. A draft's text never changes; its name can, and a draft frozen by mistake is withdrawn. */
export const draftDescribed = z.strictObject({
  label: name,
  date: day,
  note: text,
  withdrawn: z.boolean(),
  supersedes,
});

/**
 * Entity: the foreign draft. Pairs its clauses with ours: none (new), one, or several (joined). A record covers the
 * clauses that it names and replaces earlier records for those alone.
 */
export const clausesPaired = z.strictObject({
  pairs: list(z.strictObject({ theirs: id, ours: list(id), basis: z.enum(['exact', 'similar', 'person']) })).min(1),
  supersedes,
});

/** Entity: the clause. Agreed text is locked; reopening it requires a `reason` (D18). */
export const statusSet = z.strictObject({
  version: hash,
  status: z.enum(['open', 'agreed-ad-referendum', 'agreed', 'initialled']),
  reason: text.nullable(),
  /** A correction of initialled text that both sides agreed. */
  correction: z.boolean(),
  meeting: id.nullable(),
  dated,
  supersedes,
});

/** Entity: the clause. Confidential, and never in a file for the counterpart (D22). */
export const positionTaken = z.strictObject({
  opening: text,
  fallback: text,
  redLine: text,
  rationale: text,
  supersedes,
});

/** Entity: the clause. One of the "4 aman" (D4); confidential. */
export const assessmentMade = z.strictObject({
  aspect: z.enum(['political', 'legal', 'technical', 'security']),
  verdict: z.enum(['safe', 'concern', 'unsafe']),
  text,
  supersedes,
});

/** Entity: the clause. Why words are in brackets (D17); `quote` is the bracket's source. Confidential. */
export const bracketExplained = z.strictObject({
  version: hash,
  language,
  quote: text,
  reason: z.enum(['alternative', 'contentious', 'tactical', 'uncertain', 'waiting-for-instructions']).nullable(),
  note: text,
  supersedes,
});

/**
 * Entity: the clause, or the negotiation for a check of the whole text. `finding` is the key that the check gave the
 * finding.
 */
export const checkWaived = z.strictObject({
  check: code,
  finding: line,
  clause: id.nullable(),
  language: language.nullable(),
  reason: name,
  withdrawn: z.boolean(),
  supersedes,
});
