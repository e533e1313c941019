/** A clause as the pair that it is: an id may be claimed by records of another negotiation. */
export type ClauseKey = { readonly negotiation: string; readonly id: string };

/** A comment as the pair that it is, by the names that its records have. */
export type CommentKey = { readonly negotiation: string; readonly entity: string };
