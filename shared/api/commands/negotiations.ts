import { z } from 'zod';
import { clauseKind } from '../../model/clause.ts';
import { code, hash, id, lines, name, text, texts } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { negotiationDescribed } from '../../model/negotiation.ts';
import { shownNegotiation, shownUnit } from '../../model/shown.ts';
import type { CommandTable } from '../command-table.ts';
import { count, emptyInput, entityReference } from './input-fields.ts';

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
      /** Whether it starts with the standard clauses of a Letter of Intent (D14) or empty. */
      template: z.boolean(),
      /** The clauses to start with instead, such as those of a Word file (`files.cut`), as sources. */
      clauses: z
        // Labels as written are accepted and not stored: numbers follow from the order.
        .array(z.strictObject({ kind: clauseKind, number: lines.optional(), heading: lines, body: texts }))
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
      prevailingLanguage: language.nullable().optional(),
      title: described.title.optional(),
      parties: described.parties.optional(),
      note: text,
    }),
    output: z.strictObject({ record: hash }),
  },

  'negotiations.delete': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.strictObject({ backup: z.string(), records: count, files: count }),
  },

  'units.list': { kind: 'read', input: z.strictObject({ negotiation: entityReference }), output: z.array(shownUnit) },
} as const satisfies CommandTable;
