import { z } from 'zod';
import { line } from '../../model/fields.ts';

/**
 * A negotiation, draft, clause, version or comment as a person names it: its code, its id or hash, or the end of one.
 */
export const entityReference = line.min(1).max(200);
export const emptyInput = z.strictObject({});
export const count = z.int().nonnegative();

/** What opens an encrypted backup: a passphrase, or secret keys ("AGE-SECRET-KEY-1…"). */
export const backupKeys = z.strictObject({
  passphrase: z.string().max(1_000).optional(),
  identities: z.array(line.min(1).max(5_000)).max(50).optional(),
});
