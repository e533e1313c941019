import { z } from 'zod';
import { code, day } from '../fields.ts';
import { language } from '../language.ts';

/** What is missing before a delegation leaves, the most urgent first. */
export const travelGapKinds = [
  'two-heads',
  'language-missing',
  'unsaved',
  'backup-none',
  'backup-old',
  'stale',
  'bracket',
  'not-agreed',
] as const;

const travelGap = z.strictObject({
  what: z.enum(travelGapKinds),
  /** Null where it concerns the whole text or the store. */
  clause: code.nullable(),
  language: language.nullable(),
  /** Words, brackets or clauses. */
  count: z.int().nonnegative(),
});
export type TravelGap = z.infer<typeof travelGap>;

/** What a delegation would take along, and what is missing. */
export const travelCheck = z.strictObject({
  gaps: z.array(travelGap),
  /** When the newest backup in the data folder was made; null if there is none. */
  backup: z.string().nullable(),
  /** The draft of ours that the redline compares with; null if there is none. */
  since: z.strictObject({ code, label: z.string(), date: day }).nullable(),
  /** Clauses with a position of ours. */
  positions: z.int().nonnegative(),
  /** An unused folder for what is taken along. */
  proposedFolder: z.string(),
});
export type TravelCheck = z.infer<typeof travelCheck>;

/** The folders of what is taken along; only the first three hold files that anybody may open. */
export const travelFolders = { clean: 'bersih', redline: 'redline', initials: 'paraf', internal: 'internal' } as const;
