import { z } from 'zod';
import type { Result, Topic } from '../result.ts';

/** A file travels in parts of this size, each sent once the one before has arrived: neither side holds more than two. */
export const PART_BYTES = 2 ** 20;

/** The number of a request, which its sender chooses. */
const id = z.int().nonnegative();

/** What a page asks the process of the core for, over its port. */
export const portRequest = z.union([
  z.strictObject({ id, ask: z.literal('call'), name: z.string(), input: z.unknown() }),
  z.strictObject({ id, ask: z.literal('file'), sha256: z.string() }),
  z.strictObject({
    id,
    ask: z.literal('receive'),
    negotiation: z.string().nullable(),
    name: z.string(),
    size: z.int().nonnegative(),
  }),
  z.strictObject({ id, ask: z.literal('stores') }),
  z.strictObject({ id, ask: z.literal('open-logs') }),
  z.strictObject({ id, ask: z.literal('open-store'), folder: z.string() }),
  z.strictObject({ id, ask: z.literal('opened') }),
  /** The next part of the file that is received. */
  z.strictObject({ id, part: z.instanceof(Uint8Array) }),
  /** The last part of the file that was asked for has arrived. */
  z.strictObject({ id, taken: z.literal(true) }),
]);
export type PortRequest = z.infer<typeof portRequest>;

/** What the process of the core sends over a port: answers to requests, which topics have changed, and that files were opened. */
export type PortAnswer =
  | { readonly id: number; readonly result: Result<unknown> }
  /** The size of the file that follows in parts. */
  | { readonly id: number; readonly size: number }
  | { readonly id: number; readonly part: Uint8Array }
  | { readonly id: number; readonly taken: true }
  | { readonly topics: readonly Topic[] }
  | { readonly opened: true };

/** The part of a file that begins at `start`. */
export function cutPart(bytes: Uint8Array, start: number): Uint8Array<ArrayBuffer> {
  return bytes.slice(start, start + PART_BYTES);
}
