import { useKept } from '../../api/kept.ts';
import { type CommentDraft, emptyComment } from './comment-draft.ts';

/** The comment that is being written on a clause, which is there again until it was made; a null clause is the whole text. */
export function useKeptComment(
  negotiation: string,
  clause: string | null,
): readonly [CommentDraft, (draft: CommentDraft | null) => void] {
  const [kept, keep] = useKept<CommentDraft>('comment', negotiation, clause ?? '');
  return [{ ...emptyComment, ...kept }, keep];
}
