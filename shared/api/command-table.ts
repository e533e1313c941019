import type { z } from 'zod';

/**
 * What a command does to the store: `read` answers from one snapshot; `derive` reads a snapshot and then works on the
 * result for as long as it takes; `write` may change the store.
 */
type CommandKind = 'read' | 'derive' | 'write';

export type CommandTable = {
  readonly [name: string]: { readonly kind: CommandKind; readonly input: z.ZodType; readonly output: z.ZodType };
};
