import type { FailureCode, FailureDetails } from './failure.ts';

/**
 * What a host returns: the value, or why there is none. `message` is English; a host may translate it to Indonesian by
 * `code`.
 */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal };

export type Refusal = { readonly code: FailureCode; readonly message: string; readonly details: FailureDetails };

/** What a write changed, by noun; readers of these read them again. */
export type Topic =
  | 'person'
  | 'negotiations'
  | 'units'
  | 'clauses'
  | 'drafts'
  | 'comments'
  | 'positions'
  | 'exports'
  | 'store'
  /** What is known of damage in the store, and how far a check has come. */
  | 'condition';
