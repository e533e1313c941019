import { useFormDraft } from '../../api/use-form-draft.ts';
import { type CommentDraft, emptyCommentDraft } from './comment-draft.ts';

/** The comment that is being written on a clause, which is there again until it was made; a null clause is the whole text. */
export function useCommentDraft(
  negotiation: string,
  clause: string | null,
): readonly [CommentDraft, (draft: CommentDraft | null) => void] {
  const [kept, keep] = useFormDraft<CommentDraft>('comment', negotiation, clause ?? '');
  return [{ ...emptyCommentDraft, ...kept }, keep];
}
