import { z } from 'zod';
import { bracketPart } from '../../model/agreement.ts';
import { changeSense, clauseKind } from '../../model/clause.ts';
import { byLanguage, code, hash, id, line, list, text } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { shownProvenance } from '../../model/provenance.ts';
import { shownDiff, shownHistory, shownText } from '../../model/shown.ts';
import type { CommandTable } from '../command-table.ts';
import { count, entityReference } from './input-fields.ts';

/** Where to place a clause in our text. */
const placing = z.discriminatedUnion('place', [
  z.strictObject({ place: z.literal('first') }),
  z.strictObject({ place: z.literal('last') }),
  z.strictObject({ place: z.literal('before'), clause: entityReference }),
  z.strictObject({ place: z.literal('after'), clause: entityReference }),
  z.strictObject({ place: z.literal('removed') }),
  z.strictObject({ place: z.literal('restored') }),
]);

/** A version of one clause. */
const clauseTexts = {
  clause: entityReference,
  /** The versions that were read before writing; null takes the current head. */
  parents: list(entityReference).min(1).nullable(),
  texts: byLanguage(
    z.strictObject({
      /** What an annex is printed under instead of its word and number; empty for these. */
      label: line.optional(),
      heading: line.optional(),
      body: text.optional(),
      change: changeSense.optional(),
    }),
  ),
};

/** What of a clause is to be explained. */
const clauseQuestion = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('clause') }),
  /** Words as they read: of the current text, else of the newest version that had them. */
  z.strictObject({ of: z.literal('words'), words: text.refine((value) => value.trim() !== '', { error: 'empty' }) }),
  /** Words of a version (null: the current one) by their source offsets; with `until`, those that it no longer has. */
  z.strictObject({
    of: z.literal('range'),
    version: entityReference.nullable(),
    until: entityReference.nullable(),
    part: bracketPart,
    start: count,
    end: count,
  }),
  z.strictObject({ of: z.literal('version'), version: entityReference }),
  z.strictObject({ of: z.literal('comment'), comment: entityReference }),
]);

/** The text and its clauses. */
export const clausesCommands = {
  'texts.show': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference, draft: entityReference.nullable() }),
    output: shownText,
  },

  'clauses.history': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference, clause: entityReference }),
    output: shownHistory,
  },

  'clauses.diff': {
    kind: 'read',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      from: entityReference,
      to: entityReference,
      language: language.nullable(),
    }),
    output: shownDiff,
  },

  /** Why a clause reads as it does: who wanted it, and where it went. Confidential (D22). */
  'clauses.why': {
    kind: 'read',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      /** Null takes the language that has the words, else the first that is written. */
      language: language.nullable(),
      about: clauseQuestion,
    }),
    output: shownProvenance,
  },

  'clauses.write': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      ...clauseTexts,
      note: text,
    }),
    output: z.strictObject({ version: hash, stale: z.array(language) }),
  },

  /** Writes one change into several clauses: in all of them, or in none if one is refused. */
  'clauses.write-together': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clauses: z.array(z.strictObject(clauseTexts)).min(1).max(2_000),
      note: text,
    }),
    /** In the order of the clauses. */
    output: z.strictObject({ versions: z.array(hash) }),
  },

  /** With texts, the clause's first version is written too. A note is about that version, and is refused without texts. */
  'clauses.create': {
    kind: 'write',
    input: z
      .strictObject({
        negotiation: entityReference,
        code: code.nullable(),
        kind: clauseKind,
        to: placing,
        texts: clauseTexts.texts.optional(),
        note: text.optional(),
      })
      .refine(({ texts, note }) => texts !== undefined || note === undefined, { path: ['note'] }),
    output: z.strictObject({ clause: id, code, record: hash }),
  },

  'clauses.place': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      to: placing,
    }),
    output: z.strictObject({ record: hash }),
  },

  /**
   * Moves, removes or restores several clauses of our text; if one is refused, none is. Moved clauses follow each other in the
   * order in which they are named.
   */
  'clauses.place-together': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clauses: z.array(entityReference).min(1).max(2_000),
      to: placing,
    }),
    /** In the order of the clauses, without those that were there already. */
    output: z.strictObject({ records: z.array(hash) }),
  },

  'translations.confirm': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference, clause: entityReference, language, note: text }),
    output: z.strictObject({ version: hash, stale: z.array(language) }),
  },

  /** Confirms languages of several clauses, as `translations.confirm` does: all of them, or none if one is refused. */
  'translations.confirm-together': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clauses: z
        .array(z.strictObject({ clause: entityReference, languages: list(language).min(1) }))
        .min(1)
        .max(2_000),
      note: text,
    }),
    output: z.strictObject({ records: z.array(hash) }),
  },

  'positions.take': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      opening: text,
      fallback: text,
      redLine: text,
      rationale: text,
    }),
    output: z.strictObject({ record: hash }),
  },
} as const satisfies CommandTable;
