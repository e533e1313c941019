import { z } from 'zod';
import { changeSense, clauseKind } from '../model/clause.ts';
import { commentKind, disposition } from '../model/comment.ts';
import { channel, code, day, file, hash, id, line, name, party, text } from '../model/fields.ts';
import { language } from '../model/language.ts';
import { negotiationDescribed } from '../model/negotiation.ts';
import { actor } from '../model/record.ts';
import {
  recordFault,
  shownComment,
  shownDiff,
  shownDraft,
  shownHistory,
  shownHit,
  shownNegotiation,
  shownRecord,
  shownReply,
  shownText,
  shownTyping,
  shownUnit,
} from '../model/shown.ts';

/** A negotiation, draft, clause, version or comment as a person names it: its code, its id or hash, or the end of one. */
const named = line.min(1).max(200);
const { shape: described } = negotiationDescribed;
/** Where a clause of our text is put. */
const placing = z.discriminatedUnion('place', [
  z.strictObject({ place: z.literal('first') }),
  z.strictObject({ place: z.literal('last') }),
  z.strictObject({ place: z.literal('before'), clause: named }),
  z.strictObject({ place: z.literal('after'), clause: named }),
  z.strictObject({ place: z.literal('removed') }),
  z.strictObject({ place: z.literal('restored') }),
]);
const nothing = z.strictObject({});
/** A setting of the interface: a theme, a pane's width, where a text was left. */
const settingName = z.string().regex(/^ui\.[a-z0-9.-]{1,100}$/);
const count = z.int().nonnegative();

/**
 * Every command there is, for all doors: whether it writes, what goes in and what comes out. Handlers and clients take
 * their types from here.
 */
export const commands = {
  'person.show': {
    kind: 'read',
    input: nothing,
    /** `said` is false while it is only the name that the machine knows them by. */
    output: actor.extend({ said: z.boolean() }),
  },
  'person.set': { kind: 'write', input: z.strictObject({ name, unit: code.nullable() }), output: actor },

  /** What comes with the program for a new text: the languages of its usual clauses, and the first units. */
  'templates.show': {
    kind: 'read',
    input: nothing,
    output: z.strictObject({ languages: z.array(language), units: z.array(z.strictObject({ code, name })) }),
  },
  'sample.load': { kind: 'write', input: nothing, output: z.strictObject({ negotiation: id, code, records: count }) },

  'negotiations.list': { kind: 'read', input: nothing, output: z.array(shownNegotiation) },
  'negotiations.create': {
    kind: 'write',
    input: z.strictObject({
      /** Null makes one from the title. */
      code: code.nullable(),
      kind: described.kind,
      profile: described.profile,
      title: described.title,
      parties: described.parties,
      languages: described.languages,
      prevailingLanguage: described.prevailingLanguage,
      numbered: z.boolean(),
      /** Whether it starts with the usual clauses of a Letter of Intent (D14), or empty. */
      template: z.boolean(),
    }),
    output: z.strictObject({ negotiation: id, code }),
  },
  'negotiations.archive': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, archived: z.boolean() }),
    output: z.strictObject({ record: hash }),
  },
  'negotiations.describe': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      numbered: z.boolean().optional(),
      prevailingLanguage: language.nullable().optional(),
      note: text,
    }),
    output: z.strictObject({ record: hash }),
  },
  'negotiations.delete': {
    kind: 'write',
    input: z.strictObject({ negotiation: named }),
    output: z.strictObject({ backup: z.string(), records: count, files: count }),
  },

  'texts.show': {
    kind: 'read',
    input: z.strictObject({ negotiation: named, draft: named.nullable() }),
    output: shownText,
  },

  'clauses.history': {
    kind: 'read',
    input: z.strictObject({ negotiation: named, clause: named }),
    output: shownHistory,
  },
  'clauses.diff': {
    kind: 'read',
    input: z.strictObject({ negotiation: named, clause: named, from: named, to: named, language: language.nullable() }),
    output: shownDiff,
  },
  'clauses.write': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      clause: named,
      /** The versions that were read before writing; null takes the head there is. */
      parents: z.array(named).min(1).nullable(),
      texts: z.record(
        language,
        z.strictObject({ heading: line.optional(), body: text.optional(), change: changeSense.optional() }),
      ),
      note: text,
    }),
    output: z.strictObject({ version: hash, stale: z.array(language) }),
  },
  'clauses.create': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, code: code.nullable(), kind: clauseKind, to: placing }),
    output: z.strictObject({ clause: id, code, record: hash }),
  },
  'clauses.place': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      clause: named,
      to: placing,
    }),
    output: z.strictObject({ record: hash }),
  },
  'translations.confirm': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, clause: named, language, note: text }),
    output: z.strictObject({ version: hash, stale: z.array(language) }),
  },

  'comments.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: named, clause: named.nullable() }),
    output: z.array(shownComment),
  },
  'comments.make': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      /** Null comments on the whole text. */
      clause: named.nullable(),
      language: language.nullable(),
      /** Words of the current text, which must stand in it exactly once. */
      quote: text.nullable(),
      unit: code.nullable(),
      kind: commentKind,
      body: text.refine((value) => value.trim() !== '', { error: 'empty' }),
      proposal: text.nullable(),
    }),
    output: z.strictObject({ comment: id }),
  },
  'comments.answer': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      comment: named,
      disposition,
      text,
      version: named.nullable(),
    }),
    output: z.strictObject({ record: hash }),
  },

  'comments.revise': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      comment: named,
      kind: commentKind,
      body: text.min(1),
      proposal: text.nullable(),
      withdrawn: z.boolean(),
    }),
    output: z.strictObject({ record: hash }),
  },
  /** Puts the proposal in the place of the quoted words, and answers the comment with the version that results. */
  'comments.accept': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, comment: named, text }),
    output: z.strictObject({ version: hash, record: hash }),
  },
  'replies.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: named }),
    output: z.array(shownReply),
  },
  'replies.receive': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, unit: code, note: text, channel: channel.nullable() }),
    output: z.strictObject({ record: hash }),
  },
  'units.list': { kind: 'read', input: z.strictObject({ negotiation: named }), output: z.array(shownUnit) },
  'positions.take': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      clause: named,
      opening: text,
      fallback: text,
      redLine: text,
      rationale: text,
    }),
    output: z.strictObject({ record: hash }),
  },

  'typing.list': { kind: 'read', input: z.strictObject({ negotiation: named }), output: z.array(shownTyping) },
  'typing.keep': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      clause: named,
      language,
      base: hash.nullable(),
      heading: z.string().max(1_000),
      body: z.string().max(200_000),
    }),
    output: nothing,
  },
  'typing.discard': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, clause: named, language }),
    output: nothing,
  },

  /** Puts back what stood before a record of ours, by a record that takes its place; refused once others built on it. */
  'records.undo': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, record: hash }),
    output: z.strictObject({ record: hash }),
  },

  'settings.show': { kind: 'read', input: nothing, output: z.record(z.string(), z.string()) },
  'settings.set': {
    kind: 'write',
    input: z.strictObject({ name: settingName, value: z.string().max(10_000) }),
    output: nothing,
  },

  'drafts.describe': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, draft: named, label: name, date: day, withdrawn: z.boolean() }),
    output: z.strictObject({ record: hash }),
  },
  'drafts.freeze': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, label: name, code: code.nullable(), date: day.nullable(), note: text }),
    output: shownDraft,
  },

  'search.find': {
    kind: 'read',
    input: z.strictObject({ negotiation: named, words: line.min(1).max(400), limit: z.int().min(1).max(200) }),
    output: z.array(shownHit),
  },

  'exports.make': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      as: z.literal('final'),
      language,
      copy: party,
      draft: named.nullable(),
      paper: z.enum(['A4', 'F4']),
    }),
    output: z.strictObject({
      file,
      record: hash,
      /** What a person should know before the file goes out, with the clause that it concerns. */
      warnings: z.array(
        z.strictObject({
          code: z.enum(['reference-broken', 'alternat-unpaired', 'stale', 'bracket']),
          clause: code,
          detail: z.string(),
        }),
      ),
    }),
  },

  'records.list': { kind: 'read', input: z.strictObject({ negotiation: named }), output: z.array(shownRecord) },
  'records.verify': {
    kind: 'read',
    input: z.strictObject({ negotiation: named }),
    output: z.strictObject({ records: count, devices: count, faults: z.array(recordFault), newer: count }),
  },

  'store.rebuild': {
    kind: 'write',
    input: nothing,
    output: z.strictObject({ records: count, damaged: z.array(hash) }),
  },
  'store.show': {
    kind: 'read',
    input: nothing,
    output: z.strictObject({
      file: z.string(),
      /** A free name in `backups/` of the data folder, for a backup that is made now. */
      free: z.string(),
      /** What lies in `backups/`, newest first. */
      backups: z.array(z.strictObject({ file: z.string(), at: z.string(), bytes: count })),
    }),
  },
  'store.backup': {
    kind: 'read',
    input: z.strictObject({ file: z.string().min(1) }),
    output: z.strictObject({ file: z.string(), bytes: count, records: count }),
  },
  'store.restore': {
    kind: 'write',
    input: z.strictObject({ file: z.string().min(1) }),
    output: z.strictObject({ records: count, kept: z.string().nullable() }),
  },
} as const satisfies Record<string, { kind: 'read' | 'write'; input: z.ZodType; output: z.ZodType }>;

export type CommandName = keyof typeof commands;
export type Input<N extends CommandName> = z.infer<(typeof commands)[N]['input']>;
export type Output<N extends CommandName> = z.infer<(typeof commands)[N]['output']>;
