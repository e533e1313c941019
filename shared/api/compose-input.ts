import type { z } from 'zod';
import { composeText } from '../model/compose-text.ts';

/**
 * Composes the texts of a command's input that its schema found decomposed; they may come from a keyboard, a file or a
 * file name. What the contract does not declare as text stays: a path as it is on disk, unsaved words as typed.
 */
export function composeInput(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const decomposed = issues.filter((issue) => issue.code === 'custom' && issue.message === 'not-nfc');
  return decomposed.reduce((value, { path }) => composeAt(value, path), input);
}

function composeAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? composeText(value) : value;
  if (Array.isArray(value)) return value.map((item, n) => (n === key ? composeAt(item, rest) : item));
  const fields = value as { readonly [name: PropertyKey]: unknown };
  return { ...fields, [key]: composeAt(fields[key], rest) };
}
