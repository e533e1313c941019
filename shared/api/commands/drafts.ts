import { z } from 'zod';
import { byLanguage, code, day, file, hash, id, line, list, name, party, text } from '../../model/fields.ts';
import { partPath, readSteps } from '../../model/incoming/read-step.ts';
import { language } from '../../model/language.ts';
import { counterDelivery } from '../../model/letter.ts';
import { printLayout } from '../../model/print-layout.ts';
import { shownDraft } from '../../model/shown.ts';
import type { CommandTable } from '../command-table.ts';
import { count, entityReference } from './input-fields.ts';
import { saveAs } from './save-as.ts';

/** Which text to print, and its layout. */
const printed = z.strictObject({
  negotiation: entityReference,
  as: z.literal('final'),
  language,
  copy: party,
  draft: entityReference.nullable(),
  /** If missing, the layout set for the text (`looks.show`). */
  look: printLayout.optional(),
  /** These two override the layout. */
  paper: z.enum(['A4', 'F4']).optional(),
  template: line.min(1).max(60).optional(),
  /**
   * Other than `language` alone: all languages in one file with that one first, or another language in a parallel
   * column (D11).
   */
  layout: z
    .discriminatedUnion('as', [
      z.strictObject({ as: z.literal('together') }),
      z.strictObject({ as: z.literal('beside'), language }),
    ])
    .optional(),
  /** Boxes for the initials of both heads of delegation on every page (D18). */
  initials: z.boolean().optional(),
});
/** What a person should know before the file is sent, with the clause concerned; '' for the title and the whole text. */
const warnings = z.array(
  z.strictObject({
    code: z.enum(['reference-broken', 'alternat-unpaired', 'stale', 'bracket', 'not-agreed']),
    clause: code.or(z.literal('')),
    detail: z.string(),
  }),
);

/** Drafts and exported files. */
export const draftsCommands = {
  'drafts.describe': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      draft: entityReference,
      label: name,
      date: day,
      withdrawn: z.boolean(),
    }),
    output: z.strictObject({ record: hash }),
  },

  'drafts.freeze': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      label: name,
      code: code.nullable(),
      date: day.nullable(),
      note: text,
    }),
    output: shownDraft,
  },

  /**
   * Receives a counter-draft from files uploaded before, one per language; its clauses are its own and are paired with
   * ours. `part`, `unseen`, `struck`, `warnings` and `how` are as in `files.cut`.
   */
  'drafts.receive': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      files: list(z.strictObject({ file: hash, name, part: partPath.optional(), language })).min(1),
      /** As in `files.cut`. */
      numbering: byLanguage(z.string().max(200)).optional(),
      label: name,
      code: code.nullable(),
      date: day,
      delivery: counterDelivery.optional(),
      note: text,
    }),
    output: z.strictObject({
      draft: id,
      code,
      record: hash,
      clauses: count,
      paired: count,
      unseen: z.array(z.string()).readonly(),
      struck: z.array(z.string()).readonly(),
      warnings: z.array(z.string()).readonly(),
      how: z.array(readSteps).readonly(),
    }),
  },

  'exports.make': {
    kind: 'write',
    input: printed.extend({ saveAs: saveAs.optional() }),
    output: z.strictObject({ file, record: hash, warnings }),
  },
  /** The file that `exports.make` would make now; nothing is stored or recorded. */
  'exports.preview': {
    kind: 'derive',
    input: printed,
    output: z.strictObject({ name, base64: z.string(), warnings }),
  },
} as const satisfies CommandTable;
