import { z } from 'zod';
import { hash, path } from '../../model/fields.ts';
import { travelCheck } from '../../model/outgoing/travel.ts';
import type { CommandTable } from '../command-table.ts';
import { entityReference } from './input-fields.ts';
import { newPassphrase } from './store.ts';

/** What a delegation takes along to a meeting. */
export const travelCommands = {
  /** Whether the text is ready to be taken along; a draft of null is the working text. */
  'travel.check': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference, draft: entityReference.nullable() }),
    output: travelCheck,
  },
  /**
   * Writes a folder with the text in each language, what changed since an earlier draft of ours, and the text with
   * boxes for initials; none of these holds anything internal (D22). Positions are written only with a passphrase, as an
   * age file. Refused where the folder is not empty, unless files of the same names may be replaced.
   */
  'travel.make': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      draft: entityReference.nullable(),
      /** The draft that the redline starts from. Null takes the one of ours before this draft, or the newest for the working text. */
      since: entityReference.nullable(),
      folder: path,
      replace: z.boolean(),
      passphrase: newPassphrase.optional(),
    }),
    output: z.strictObject({
      folder: z.string(),
      /** The written files, with their folders. */
      names: z.array(z.string()),
      /** Files in those folders that are not part of it. */
      others: z.array(z.string()),
      record: hash,
      check: travelCheck,
      /** Whether the encrypted positions are among them. */
      positions: z.boolean(),
    }),
  },
} as const satisfies CommandTable;
