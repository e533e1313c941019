import type { FailureCode, FailureDetails } from './failure.ts';

/** What crosses a door: the value, or why there is none. `message` is English; a door may say it in Indonesian by `code`. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: { readonly code: FailureCode; readonly message: string; readonly details: FailureDetails };
    };

/** What a write changed, by noun; whoever shows one of these reads it again. */
export type Topic =
  | 'person'
  | 'negotiations'
  | 'units'
  | 'clauses'
  | 'drafts'
  | 'comments'
  | 'positions'
  | 'exports'
  | 'store';
