import { z } from 'zod';
import { hash, name } from '../../model/fields.ts';
import { partPath } from '../../model/incoming/read-step.ts';
import { interfaceLanguage } from '../../model/interface-language.ts';
import { printLayout } from '../../model/print-layout.ts';
import { fileVerification, signingSet } from '../../model/signing-set.ts';
import type { CommandTable } from '../command-table.ts';
import { emptyInput, entityReference } from './input-fields.ts';
import { saveAs } from './save-as.ts';

/** The print layout, the signing set, and file verification. */
export const signingCommands = {
  'looks.show': { kind: 'read', input: z.strictObject({ negotiation: entityReference }), output: printLayout },
  'looks.set': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference, look: printLayout }),
    output: emptyInput,
  },

  /** A test sheet for a layout on pre-printed paper (D21); held for the caller, not stored. */
  'looks.test': {
    kind: 'derive',
    input: z.strictObject({ look: printLayout, speech: interfaceLanguage }),
    output: z.strictObject({ sha256: hash, name, size: z.int() }),
  },

  /** The programs on this machine that can convert a Word file to PDF. */
  'printers.show': {
    kind: 'read',
    input: emptyInput,
    output: z.strictObject({ pdf: z.enum(['libreoffice', 'word']).nullable() }),
  },

  /**
   * Makes every file for the signing from one frozen draft, stores and records them. Refused while anything blocks and
   * was not passed.
   */
  'signing.make': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      draft: entityReference,
      /** One file per language, one file with all of them, or two languages in parallel columns. */
      layout: z.enum(['each', 'together', 'beside']),
      /** Whether to make PDFs if this machine can. */
      pdf: z.boolean(),
      /**
       * Whether the .zip includes the internal folder: proof, checklist, contents. All of it is stored in either case.
       */
      internal: z.boolean().optional(),
      saveAs: saveAs.optional(),
      /** The draft that the redline compares with; null takes the previous one. */
      since: entityReference.nullable(),
    }),
    output: z.strictObject({
      set: signingSet,
      /** The files that may leave as one .zip, held for the caller. */
      zip: z.strictObject({ sha256: hash, name, size: z.int() }),
    }),
  },
  /** Newest first. */
  'signing.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(signingSet),
  },

  /**
   * Whether an uploaded file is the text that we exported, and where it differs; `part` names a file in a mail or an archive
   * (`files.parts`).
   */
  'files.verify': {
    kind: 'derive',
    input: z.strictObject({ file: hash, name, part: partPath.optional() }),
    output: fileVerification,
  },
} as const satisfies CommandTable;
