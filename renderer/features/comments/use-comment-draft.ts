import { useFormDraft } from '../../api/use-form-draft.ts';
import { type CommentDraft, emptyCommentDraft } from './comment-draft.ts';

/** Keeps the draft of a comment on a clause until it is submitted; a null clause is the whole text. */
export function useCommentDraft(
  negotiation: string,
  clause: string | null,
): readonly [CommentDraft, (draft: CommentDraft | null) => void] {
  const [kept, keep] = useFormDraft<CommentDraft>('comment', negotiation, clause ?? '');
  return [{ ...emptyCommentDraft, ...kept }, keep];
}
