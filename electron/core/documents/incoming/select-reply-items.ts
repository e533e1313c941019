import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { formatReplyComment } from '../../../../shared/i18n/format-reply-comment.ts';
import { draftReplyComments, type ReplyCommentDraft } from '../../../../shared/import/reply/draft-comments.ts';
import type { ReplyPreview } from '../../../../shared/import/reply/model/reply-preview.ts';

type ItemChoice = Input<'replies.apply'>['items'][number];
export type SelectedItem = ReplyCommentDraft & { readonly choice: ItemChoice };

/** The items that a person takes from a file. Throws `reply-item-unknown` for a key that is not in its preview. */
export function selectReplyItems(preview: ReplyPreview, choices: readonly ItemChoice[]): SelectedItem[] {
  const all = new Map(draftReplyComments(preview, formatReplyComment).map((item) => [item.key, item]));
  return choices.map((one) => {
    const item = all.get(one.key);
    if (item === undefined) throw new Failure('reply-item-unknown', { key: one.key });
    const worded = one.body !== undefined && one.body.trim() !== '' ? one.body : item.body;
    return { ...item, kind: one.kind ?? item.kind, body: worded, choice: one };
  });
}
