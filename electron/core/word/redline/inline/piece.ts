import type { Atom } from './atom.ts';

/** A part of an atom, as offsets into its text. */
export type Slice = { readonly atom: Atom; readonly from: number; readonly to: number };

/** One step of a comparison, in reading order. A silent atom of the newer file stays where it is. */
export type Piece =
  | (Slice & { readonly status: 'kept'; readonly old: Atom; readonly oldFrom: number })
  | (Slice & { readonly status: 'inserted' | 'deleted' })
  | (Slice & { readonly status: 'silent' });
