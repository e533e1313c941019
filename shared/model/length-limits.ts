import type { z } from 'zod';

/** UTF-16 units of a text on one line: a heading, a name, a label. */
export const LINE_LIMIT = 2_000;
/** UTF-16 units of a text: some 80 pages. A text of 3.5 million units took 11 s to check. */
export const TEXT_LIMIT = 200_000;
/** Entries of a list: clauses of a draft, files of a reply. */
export const LIST_LIMIT = 10_000;
/** UTF-16 units of the canonical text of a whole record. */
export const RECORD_LIMIT = 4_000_000;

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
    return { where: issue.path.join('.'), limit: Number(issue.maximum), length: (value as { length: number }).length };
  });
  return faults.includes(null) ? null : (faults[0] ?? null);
}

/** Whether a value has a string or list so long that a field of a record might not hold it; cheaper than parsing it. */
export function hasLongPart(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LINE_LIMIT;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > LIST_LIMIT || value.some(hasLongPart);
  return Object.values(value).some(hasLongPart);
}
