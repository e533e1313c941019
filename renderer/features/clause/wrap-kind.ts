/** A mark that can be put around selected words. */
export type WrapKind =
  | { readonly of: 'bracket'; readonly side: string | null }
  | { readonly of: 'italics' }
  | { readonly of: 'alternat'; readonly party: string };
