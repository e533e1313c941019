import { z } from 'zod';
import { line, list } from '../fields.ts';
import type { Upcaster } from '../upcast.ts';

const count = z.int().nonnegative();

/** How a file was read, the outermost container first; empty for a file that its own reader read. */
export const readSteps = list(
  z.discriminatedUnion('by', [
    /** An attachment, counted from 1, or the text (0) of a mail; `date` is the writer's wall time (D27). */
    z.strictObject({
      by: z.literal('mail'),
      container: line,
      number: count,
      sender: line,
      date: line.nullable(),
      subject: line,
    }),
    z.strictObject({ by: z.literal('zip'), container: line, entry: line }),
    /** Converted to .docx by a program of this computer. */
    z.strictObject({ by: z.literal('converter'), program: line }),
    z.strictObject({ by: z.literal('pdf'), pages: count, signed: z.boolean() }),
  ]),
).readonly();
export type ReadSteps = z.infer<typeof readSteps>;

/** Version 1 of a received file did not say how it was read. */
export const upcastReadSteps: Upcaster = (payload) => ({ ...payload, how: [] });

/** The way to a file inside of others: at each level its number, from 1; 0 is the text of a mail. */
export const partPath = z.array(z.int().min(0).max(9_999)).max(4).readonly();
export type PartPath = z.infer<typeof partPath>;

/** A file, or one that it contains. */
export const incomingPart = z.strictObject({
  part: partPath,
  name: z.string(),
  size: count,
  /** Whether its words can be read; any other file is kept whole. */
  readable: z.boolean(),
  how: readSteps,
  /** The text of the mail that brings it, null without one. */
  cover: z.string().nullable(),
});
