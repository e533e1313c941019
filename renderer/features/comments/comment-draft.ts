import type { CommentKind } from '../../../shared/model/comment.ts';

/** A comment as it is filled in; empty words are no unit, all languages, no proposal. */
export type CommentDraft = {
  readonly unit: string;
  readonly kind: CommentKind;
  /** Null is the language of what it is about. */
  readonly language: string | null;
  readonly body: string;
  readonly proposal: string;
};

export const emptyCommentDraft: CommentDraft = { unit: '', kind: 'substance', language: null, body: '', proposal: '' };
