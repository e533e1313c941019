import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateFile } from '../owner/write-private-file.ts';

const rememberedSchema = z.strictObject({
  port: z.int().min(1).max(65_535),
  /** SHA-256 of the keys with which open pages come back, and their expiry times. */
  returns: z.array(z.strictObject({ digest: z.string().regex(/^[\w-]{43}$/), until: z.number() })),
});

/** What a browser host leaves to the next process on the same data. */
export type RememberedHost = z.infer<typeof rememberedSchema>;

export type HostMemory = {
  /** Null if nothing is remembered, or nothing readable. */
  readonly read: () => RememberedHost | null;
  /** If it cannot be written, nothing is remembered and nothing fails. */
  readonly write: (value: RememberedHost) => void;
};

/**
 * The memory for a data folder. It is in the state folder, which stays on this machine: neither a copy of the data nor
 * a backup includes it.
 */
export function openHostMemory(data: string, state: string): HostMemory {
  const place = createHash('sha256').update(realpathSync(data)).digest('hex').slice(0, 32);
  const path = join(state, 'pages', `${place}.json`);
  return {
    read: () => {
      try {
        return rememberedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        return null;
      }
    },
    write: (value) => {
      try {
        writePrivateFile(path, JSON.stringify(value));
      } catch {}
    },
  };
}
