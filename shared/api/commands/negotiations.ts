import { z } from 'zod';
import { cutKind } from '../../model/clause.ts';
import { code, hash, id, lines, list, name, path, text, texts } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { negotiationDescribed } from '../../model/negotiation.ts';
import { shownNegotiation, shownUnit } from '../../model/shown.ts';
import type { CommandTable } from '../command-table.ts';
import { backupKeys, count, emptyInput, entityReference } from './input-fields.ts';

const { shape: described } = negotiationDescribed;

/** Negotiations, their units, and the templates for new ones. */
export const negotiationsCommands = {
  /**
   * What comes with the program: the languages of the standard clauses, the initial units, and the layouts for Word.
   */
  'templates.show': {
    kind: 'read',
    input: emptyInput,
    output: z.strictObject({
      languages: z.array(language),
      /** What the standard clauses are called. */
      paragraphWord: lines,
      units: z.array(z.strictObject({ code, name })),
      looks: z.array(name),
    }),
  },

  'sample.load': {
    kind: 'write',
    input: emptyInput,
    output: z.strictObject({ negotiation: id, code, records: count }),
  },

  'negotiations.list': { kind: 'read', input: emptyInput, output: z.array(shownNegotiation) },

  'negotiations.create': {
    kind: 'write',
    input: z.strictObject({
      /** Null derives one from the title. */
      code: code.nullable(),
      kind: described.kind,
      profile: described.profile,
      title: described.title,
      parties: described.parties,
      languages: described.languages,
      prevailingLanguage: described.prevailingLanguage,
      numbered: z.boolean(),
      /** What its clauses are called, where that is not the usual word: "Pasal", or empty for numbers alone (D25). */
      paragraphWord: lines.optional(),
      /** How they are counted, where that is not in figures (D25). */
      numberForms: described.numberForms.optional(),
      /** Whether it starts with the standard clauses of a Letter of Intent (D14) or empty. */
      template: z.boolean(),
      /** The clauses to start with instead, such as those of a Word file (`files.cut`), as sources. */
      clauses: z
        // Labels as written are stored of parts and annexes alone: numbers follow from the order.
        .array(
          z.strictObject({
            kind: cutKind,
            number: lines.optional(),
            heading: lines,
            body: texts,
            /** The words of its footnotes, which become the note of its first version. */
            notes: list(text).optional(),
          }),
        )
        .max(2_000)
        .optional(),
    }),
    output: z.strictObject({ negotiation: id, code }),
  },

  'negotiations.archive': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference, archived: z.boolean() }),
    output: z.strictObject({ record: hash }),
  },

  'negotiations.describe': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      numbered: z.boolean().optional(),
      /** Those of some languages; the others stay. */
      numberForms: described.numberForms.optional(),
      prevailingLanguage: language.nullable().optional(),
      /** Empty derives it from the title again. */
      shortName: described.shortName.optional(),
      title: described.title.optional(),
      parties: described.parties.optional(),
      note: text,
    }),
    output: z.strictObject({ record: hash }),
  },

  /** What else holds a negotiation, for the person who is about to delete it. */
  'negotiations.copies': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.strictObject({
      /** The backups in the data folder that hold it. */
      backups: z.array(z.string()),
      /** Encrypted backups, which may hold it. */
      locked: z.array(z.string()),
      /** Damaged or newer backups, which may hold it. */
      unread: z.array(z.string()),
      /** How many times files of it were exported. */
      exports: count,
      /** An unused name for an archive, next to the backups. */
      free: z.string(),
      /** Damaged data that may be of this text: nothing says of which it is. */
      unowned: z.array(z.strictObject({ what: z.enum(['setting', 'typing', 'record', 'file']), words: z.string() })),
    }),
  },

  /** Removes a negotiation from the store and from every byte of its files. */
  'negotiations.delete': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      reason: text.min(1).max(2_000),
      /** A new file for a backup that holds this negotiation only; null for none. */
      archive: path.nullable(),
      /** Whether the backups in the data folder are rewritten without it. */
      backups: z.boolean(),
      /** Whether damaged data of which nothing says whose it is goes too; false if omitted. It is in no archive. */
      unowned: z.boolean().optional(),
      /** For encrypted backups: those that these do not open stay as they are. */
      ...backupKeys.shape,
    }),
    output: z.strictObject({
      records: count,
      files: count,
      archive: z.string().nullable(),
      rewritten: z.array(z.string()),
      /** Backups in the data folder that still hold it, or may. */
      remaining: z.array(z.string()),
      /** How many pieces of damaged data remain of which nothing says whose they are. */
      unowned: count,
      /** False if its bytes are only removed when the store is next opened: the disk is full, or somebody is reading. */
      erased: z.boolean(),
    }),
  },

  'units.list': { kind: 'read', input: z.strictObject({ negotiation: entityReference }), output: z.array(shownUnit) },
} as const satisfies CommandTable;
