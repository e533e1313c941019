import { z } from 'zod';
import { type Language, language } from './language.ts';
import { CODE_PATTERN, PARTY_PATTERN } from './mark.ts';
import { findTextFault } from './text-fault.ts';

/** UTF-16 units of a text on one line: a heading, a name, a label. */
export const LINE_LIMIT = 2_000;
/** UTF-16 units of a text: some 80 pages. A text of 3.5 million units took 11 s to check. */
export const TEXT_LIMIT = 200_000;
/** Entries of a list: clauses of a draft, files of a reply. */
export const LIST_LIMIT = 10_000;
/** Languages of a text: two parties sign in three or four. */
export const LANGUAGE_LIMIT = 50;
/** UTF-16 units of a path: Windows takes 32,767, Linux fewer. */
const PATH_LIMIT = 32_767;
/** UTF-16 units of the canonical text of a whole record. */
export const RECORD_LIMIT = 4_000_000;

/** A UUIDv7 in lower case. */
export const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
/** A record's hash, or a file's SHA-256: 64 digits in lower-case hexadecimal. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const code = z.string().regex(CODE_PATTERN);
export const party = z.string().regex(PARTY_PATTERN);
/** A day in ISO 8601 format, in the calendar of the person who recorded it. */
export const day = z.iso.date();
/** A time in UTC with milliseconds, for display only. */
export const moment = z.iso.datetime({ precision: 3 });

/**
 * Text written by people, on several lines: well-formed, in NFC, without control characters except the line feed. The
 * issue's `params` carry the fault for the message.
 */
const wellFormed = (limit: number) =>
  z
    .string()
    .max(limit)
    .superRefine((value, context) => {
      const fault = findTextFault(value);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault.code, params: fault });
    });
export const text = wellFormed(TEXT_LIMIT);
/** Text on one line. */
export const line = wellFormed(LINE_LIMIT).refine((value) => !value.includes('\n'), { error: 'line-feed' });
export const name = line.refine((value) => value.trim() !== '', { error: 'empty' });

/** A list of a record. */
export const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(LIST_LIMIT);

/** Something for each of several languages. The issue is that of a list, for `findLengthFault`. */
export const byLanguage = <T extends z.ZodType>(entry: T) =>
  z.record(language, entry).superRefine((value, context) => {
    if (Object.keys(value).length > LANGUAGE_LIMIT)
      context.addIssue({ code: 'too_big', origin: 'array', maximum: LANGUAGE_LIMIT, inclusive: true });
  });

/** A text in several languages; a missing language has no text yet. */
export const texts = byLanguage(text);
export const lines = byLanguage(line);
export type Texts = { readonly [L in Language]?: string };

/** The records that a status-like record replaces: all that its writer saw as current. Empty for the first. */
export const supersedes = list(hash);
/** The day of the event, if earlier than its record. */
export const dated = day.nullable();

/** A file stored whole, by its SHA-256. */
export const file = z.strictObject({ sha256: hash, name, size: z.int().nonnegative() });
export const letter = z.strictObject({ number: line, date: day.nullable() });
/** A file of this machine, as its path. */
export const path = z.string().min(1).max(PATH_LIMIT);
export const channel = z.enum(['e-mail', 'letter', 'chat', 'meeting', 'hand', 'other']);

/** A field that is longer than it may be; `where` is its path. */
export type LengthFault = { readonly where: string; readonly limit: number; readonly length: number };

/** The first field that is too long, if nothing else is wrong with the input; else null. */
export function findLengthFault(issues: readonly z.core.$ZodIssue[], input: unknown): LengthFault | null {
  const faults = issues.map((issue): LengthFault | null => {
    if (issue.code !== 'too_big' || (issue.origin !== 'string' && issue.origin !== 'array')) return null;
    const value = issue.path.reduce(
      (at: unknown, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
      input,
    );
    return { where: issue.path.join('.'), limit: Number(issue.maximum), length: measureLength(value) };
  });
  return faults.includes(null) ? null : (faults[0] ?? null);
}

const measureLength = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Object.keys(value as object).length;

/** Whether a value has a string or list so long that a field of a record might not hold it; cheaper than parsing it. */
export function hasLongPart(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LINE_LIMIT;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > LIST_LIMIT || value.some(hasLongPart);
  const parts = Object.values(value);
  return parts.length > LANGUAGE_LIMIT || parts.some(hasLongPart);
}
