import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ReplyItem } from '../../../../shared/model/incoming/reply-preview.ts';

type ItemChoice = Input<'replies.apply'>['items'][number];
export type SelectedItem = ReplyItem & { readonly choice: ItemChoice };

/** The items that a person takes from a file. Throws `reply-item-unknown` for a key that is not in its preview. */
export function selectReplyItems(items: readonly ReplyItem[], choices: readonly ItemChoice[]): SelectedItem[] {
  const all = new Map(items.map((item) => [item.key, item]));
  return choices.map((one) => {
    const item = all.get(one.key);
    if (item === undefined) throw new Failure('reply-item-unknown', { key: one.key });
    const worded = one.body !== undefined && one.body.trim() !== '' ? one.body : item.body;
    return { ...item, kind: one.kind ?? item.kind, body: worded, choice: one };
  });
}
