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
      /** A report for support in plain text. It has no words of a text, and no names and paths of people. */
      report: z.string(),
      /** The same report as a file to download. */
      file,
    }),
  },
} as const satisfies CommandTable;
