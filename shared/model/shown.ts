import { z } from 'zod';
import { shownStatus } from './agreement.ts';
import { changeSense, clauseKind, origin } from './clause.ts';
import { commentKind, disposition, quote } from './comment.ts';
import { textChange } from './comparison/comparison.ts';
import { channel, code, day, file, hash, id, lines, party, text, texts } from './fields.ts';
import { readSteps } from './incoming/read-step.ts';
import { language } from './language.ts';
import { counterDelivery, incomingLetter, letterCorrection } from './letter.ts';
import { negotiationDescribed } from './negotiation.ts';
import { actor } from './record.ts';

/** What screens and the command line show: plain values, derived from records whose hashes were verified. */

const count = z.int().nonnegative();
const byLanguage = <T extends z.ZodType>(value: T) => z.record(language, value);

export const shownNegotiation = z.strictObject({
  id,
  code,
  archived: z.boolean(),
  /** As a person named it; empty where it is derived from the title. */
  shortName: z.string(),
  title: texts,
  languages: z.array(language),
  prevailingLanguage: language.nullable(),
  numbered: z.boolean(),
  clauses: count,
  drafts: count,
  openComments: count,
  brackets: count,
  stale: count,
  /** Deadlines of requests that some recipients have not answered. */
  deadlines: z.array(z.strictObject({ date: day, units: z.array(code), bodies: z.array(z.string()) })),
  /** The day on which a signed text expires (D24). */
  expires: day.nullable(),
  /** Clauses with concurrent versions or concurrent placements. */
  conflicts: count,
  damaged: count,
  newer: count,
});
export type ShownNegotiation = z.infer<typeof shownNegotiation>;

export const shownDraft = z.strictObject({
  id,
  code,
  label: z.string(),
  origin,
  date: day,
  languages: z.array(language),
  /** How a counter-draft came; null for our own, or where nothing is known. */
  delivery: counterDelivery.nullable(),
});
export type ShownDraft = z.infer<typeof shownDraft>;

const shownClause = z.strictObject({
  id,
  code,
  kind: clauseKind,
  depth: count,
  number: z.string().nullable(),
  /** Null if nothing was written yet. */
  version: hash.nullable(),
  /** More than one if two people wrote concurrently: then `version` is the smallest of them. */
  heads: z.array(hash),
  /** What an annex is printed under instead of its word and number, where it has its own. */
  label: lines,
  heading: lines,
  body: texts,
  stale: z.array(language),
  brackets: byLanguage(count),
  openComments: count,
  /** The content of the record does not match its hash: its text is not shown. */
  damaged: z.boolean(),
  /** Records about it cannot be read here: newer ones, or too long ones. They block freezing and signing until waived. */
  newer: z.boolean(),
  placedTwice: z.boolean(),
  /** Null while no status is set: the clause is open. Only for our own text, never for a draft. */
  status: shownStatus.nullable(),
});
export type ShownClause = z.infer<typeof shownClause>;

const shownParty = z.strictObject({
  code: party,
  side: z.enum(['ours', 'counterpart']),
  state: lines,
  nationalLanguage: language,
  ministry: lines,
  signatureHeading: texts,
  signatory: z.strictObject({ name: z.string(), title: lines }),
});

export const shownText = z.strictObject({
  negotiation: id,
  code,
  draft: shownDraft.nullable(),
  kind: negotiationDescribed.shape.kind,
  profile: negotiationDescribed.shape.profile,
  /** As a person named it; empty where it is derived from the title. */
  shortName: z.string(),
  title: texts,
  languages: z.array(language),
  prevailingLanguage: language.nullable(),
  parties: z.array(shownParty),
  paragraphWord: lines,
  numberForms: negotiationDescribed.shape.numberForms,
  annexWord: lines,
  clauses: z.array(shownClause),
  removed: z.array(
    shownClause.pick({ id: true, code: true, kind: true, heading: true, body: true, placedTwice: true }),
  ),
  drafts: z.array(shownDraft),
  /** When anything of the negotiation was last recorded here; null if that record is damaged. */
  saved: z.string().nullable(),
});
export type ShownText = z.infer<typeof shownText>;

const shownVersion = z.strictObject({
  hash,
  parents: z.array(hash),
  at: z.string(),
  dated: day.nullable(),
  actor: actor.nullable(),
  note: z.string(),
  origin: origin.nullable(),
  change: byLanguage(changeSense),
  heading: lines,
  body: texts,
  stale: z.array(language),
  head: z.boolean(),
  drafts: z.array(code),
  damaged: z.boolean(),
});
export type ShownVersion = z.infer<typeof shownVersion>;

const shownAnswer = z.strictObject({
  hash,
  disposition,
  text,
  version: hash.nullable(),
  actor,
  at: z.string(),
});

/** The reply that a comment came with. */
const shownCommentSource = z.strictObject({
  id,
  channel: channel.nullable(),
  letter: incomingLetter.nullable(),
  corrects: letterCorrection.nullable(),
  /** A later reply says that it replaces this one. */
  replaced: z.boolean(),
});

export const shownComment = z.strictObject({
  id,
  clause: code.nullable(),
  version: hash.nullable(),
  language: language.nullable(),
  quote: quote.nullable(),
  unit: code.nullable(),
  /** The author's body if it is not a unit: a ministry, an embassy, as its reply says. */
  otherBody: z.string().nullable(),
  /** Null for a comment that was written here. */
  reply: shownCommentSource.nullable(),
  /** The file in which it is. */
  file: file.nullable(),
  kind: commentKind,
  body: z.string(),
  proposal: z.string().nullable(),
  dated: day.nullable(),
  actor,
  at: z.string(),
  /** Empty while it is open; several if two people answered concurrently. */
  answers: z.array(shownAnswer),
  /**
   * Whether an open proposal can be applied to the current text, is already in it, or conflicts with a change of the
   * same words; null if a person must write it, and if there is no proposal.
   */
  proposalState: z
    .strictObject({
      state: z.enum(['applies', 'done', 'clashes']),
      /** The words as they were, as the text now has them, and as proposed. */
      clash: z.strictObject({ base: z.string(), ours: z.string(), theirs: z.string() }).nullable(),
    })
    .nullable(),
});
export type ShownComment = z.infer<typeof shownComment>;

const shownPosition = z.strictObject({ opening: text, fallback: text, redLine: text, rationale: text });

export const shownHistory = z.strictObject({
  clause: z.strictObject({ id, code, kind: clauseKind, draft: code.nullable() }),
  versions: z.array(shownVersion),
  comments: z.array(shownComment),
  damagedComments: count,
  /** Confidential; several if two people took one concurrently. */
  positions: z.array(shownPosition),
});
export type ShownHistory = z.infer<typeof shownHistory>;

export const shownDiff = z.strictObject({
  clause: code,
  from: hash,
  to: hash,
  languages: z.array(
    z.strictObject({ language, heading: z.array(textChange).readonly(), body: z.array(textChange).readonly() }),
  ),
});
export type ShownDiff = z.infer<typeof shownDiff>;

/** `at` and `length` are UTF-16 offsets of the found words in `text`, an excerpt of the searched text. */
export const shownHit = z.strictObject({
  where: z.enum(['text', 'older', 'comment']),
  clause: code.nullable(),
  language: language.nullable(),
  version: hash.nullable(),
  comment: id.nullable(),
  unit: code.nullable(),
  text: z.string(),
  found: z.array(z.strictObject({ at: count, length: count })),
});
export type ShownHit = z.infer<typeof shownHit>;

export const shownRecord = z.strictObject({
  hash,
  kind: z.string(),
  entity: id,
  device: id,
  seq: count,
  at: z.string(),
  actor: z.string(),
  state: z.enum(['good', 'damaged', 'newer']),
});
export type ShownRecord = z.infer<typeof shownRecord>;

export const recordFault = z.strictObject({
  hash,
  fault: z.enum([
    'damaged',
    'column',
    'gap',
    'fork',
    'previous',
    'parent-missing',
    'misfiled',
    'second-creation',
    'over-limit',
    'file-missing',
    'file-damaged',
  ]),
  seq: count,
  device: z.string(),
});
export type RecordFault = z.infer<typeof recordFault>;

export const shownUnit = z.strictObject({ id, code, name: z.string(), parent: code.nullable(), lead: z.boolean() });

export const shownReply = z.strictObject({
  id,
  unit: code.nullable(),
  /** The sender if it is not a unit: a ministry, an embassy. */
  body: z.string().nullable(),
  /** The request that it answers; a reply that names none answers everything that its sender was asked. */
  request: id.nullable(),
  noInput: z.boolean(),
  /** The clauses on which it reports no input; null is the whole text. */
  noInputOn: z.array(code.nullable()),
  channel: channel.nullable(),
  letter: incomingLetter.nullable(),
  /** The earlier reply that it replaces or supplements. */
  corrects: letterCorrection.nullable(),
  /** A later reply says that it replaces this one. */
  replaced: z.boolean(),
  files: z.array(file),
  note: z.string(),
  dated: day.nullable(),
  at: z.string(),
});
export type ShownReply = z.infer<typeof shownReply>;

export const shownFile = z.strictObject({
  id,
  file,
  unit: code.nullable(),
  party: party.nullable(),
  how: readSteps,
  note: z.string(),
  actor,
  at: z.string(),
});
export type ShownFile = z.infer<typeof shownFile>;
