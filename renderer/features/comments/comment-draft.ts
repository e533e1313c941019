import type { CommentKind } from '../../../shared/model/comment.ts';

/** A comment form; empty strings mean no unit, all languages, no proposal. */
export type CommentDraft = {
  readonly unit: string;
  readonly kind: CommentKind;
  /** Null means the language of the comment's subject. */
  readonly language: string | null;
  readonly body: string;
  readonly proposal: string;
};

export const emptyCommentDraft: CommentDraft = { unit: '', kind: 'substance', language: null, body: '', proposal: '' };
