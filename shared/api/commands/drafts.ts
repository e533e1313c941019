import { z } from 'zod';
import { code, day, file, hash, id, line, name, party, text } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { printLayout } from '../../model/print-layout.ts';
import { shownDraft } from '../../model/shown.ts';
import type { CommandTable } from '../command-table.ts';
import { count, entityReference } from './input-fields.ts';
import { saveAs } from './save-as.ts';

/** Which text goes on paper, and how it looks there. */
const printed = z.strictObject({
  negotiation: entityReference,
  as: z.literal('final'),
  language,
  copy: party,
  draft: entityReference.nullable(),
  /** Missing takes the look that was set for the text (`looks.show`). */
  look: printLayout.optional(),
  /** These two take the place of what the look has. */
  paper: z.enum(['A4', 'F4']).optional(),
  template: line.min(1).max(60).optional(),
  /** Other than `language` alone: all languages in one file, that one first; or another language beside it (D11). */
  layout: z
    .discriminatedUnion('as', [
      z.strictObject({ as: z.literal('together') }),
      z.strictObject({ as: z.literal('beside'), language }),
    ])
    .optional(),
});
/** What a person should know before the file goes out, with the clause that it concerns. */
const warnings = z.array(
  z.strictObject({
    code: z.enum(['reference-broken', 'alternat-unpaired', 'stale', 'bracket']),
    clause: code,
    detail: z.string(),
  }),
);

/** Drafts, and what leaves the store. */
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

  /** A counter-draft from its files, one a language, handed in before; its clauses are its own and paired with ours. */
  'drafts.receive': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      files: z.array(z.strictObject({ file: hash, name, language })).min(1),
      label: name,
      code: code.nullable(),
      date: day,
      note: text,
    }),
    output: z.strictObject({ draft: id, code, record: hash, clauses: count, paired: count }),
  },

  'exports.make': {
    kind: 'write',
    input: printed.extend({ saveAs: saveAs.optional() }),
    output: z.strictObject({ file, record: hash, warnings }),
  },
  /** The file that `exports.make` would make now; nothing is kept or recorded. */
  'exports.preview': {
    kind: 'derive',
    input: printed,
    output: z.strictObject({ name, base64: z.string(), warnings }),
  },
} as const satisfies CommandTable;
