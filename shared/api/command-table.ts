import type { z } from 'zod';

/**
 * What a command does to the store: `read` answers from one snapshot of it; `derive` reads a snapshot and then works on
 * what it read, for as long as that takes; `write` may change it.
 */
type CommandKind = 'read' | 'derive' | 'write';

export type CommandTable = {
  readonly [name: string]: { readonly kind: CommandKind; readonly input: z.ZodType; readonly output: z.ZodType };
};
