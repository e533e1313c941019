import { z } from 'zod';
import { file } from '../../model/fields.ts';
import type { CommandTable } from '../command-table.ts';
import { emptyInput } from './input-fields.ts';

/** What the program says of itself. */
export const programCommands = {
  'program.show': {
    kind: 'read',
    input: emptyInput,
    output: z.strictObject({
      version: z.string(),
      /** Where the data lies. */
      folder: z.string(),
      /** A report for support as plain text, without a word, name or path of a person; `file` is the same, held for a while. */
      report: z.string(),
      file,
    }),
  },
} as const satisfies CommandTable;
