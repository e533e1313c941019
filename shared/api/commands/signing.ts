import { z } from 'zod';
import { hash, name } from '../../model/fields.ts';
import { interfaceLanguage } from '../../model/interface-language.ts';
import { printLayout } from '../../model/print-layout.ts';
import { fileVerification, signingSet } from '../../model/signing-set.ts';
import type { CommandTable } from '../command-table.ts';
import { emptyInput, entityReference } from './input-fields.ts';
import { saveAs } from './save-as.ts';

/** The look on paper, the signing set, and whether a file is ours. */
export const signingCommands = {
  'looks.show': { kind: 'read', input: z.strictObject({ negotiation: entityReference }), output: printLayout },
  'looks.set': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference, look: printLayout }),
    output: emptyInput,
  },

  /** A sheet to try a look on paper that is printed already (D21); held for who asked, not kept. */
  'looks.test': {
    kind: 'derive',
    input: z.strictObject({ look: printLayout, speech: interfaceLanguage }),
    output: z.strictObject({ sha256: hash, name, size: z.int() }),
  },

  /** What on this machine can make a PDF of a Word file. */
  'printers.show': {
    kind: 'read',
    input: emptyInput,
    output: z.strictObject({ pdf: z.enum(['libreoffice', 'word']).nullable() }),
  },

  /** Every file for the signing, of one frozen draft, kept and recorded; refused while something blocks that was not passed. */
  'signing.make': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      draft: entityReference,
      /** A file for every language, one file with all of them, or two languages beside each other. */
      layout: z.enum(['each', 'together', 'beside']),
      /** Whether to make PDFs where this machine can. */
      pdf: z.boolean(),
      /** Whether the .zip has the folder of what is for ourselves too: proof, checklist, contents. All of it is kept anyway. */
      internal: z.boolean().optional(),
      saveAs: saveAs.optional(),
      /** Against which draft the redline is made; null takes the one before. */
      since: entityReference.nullable(),
    }),
    output: z.strictObject({
      set: signingSet,
      /** What may leave as one .zip, held for who asked. */
      zip: z.strictObject({ sha256: hash, name, size: z.int() }),
    }),
  },
  /** Newest first. */
  'signing.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(signingSet),
  },

  /** Whether a file that was handed in is the text that we exported, and where it is not. */
  'files.verify': { kind: 'derive', input: z.strictObject({ file: hash, name }), output: fileVerification },
} as const satisfies CommandTable;
