import type { Input } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { say } from '../../../shared/i18n/say.ts';
import type { CommentKind } from '../../../shared/model/comment.ts';
import type { Quoted, ReplyPlace, ReplyPreview } from '../../../shared/reply/preview.ts';

type Taken = Input<'replies.apply'>['items'][number];

/** An item of a file as a comment that is to be made of it. */
export type ReplyItem = {
  readonly key: string;
  readonly place: ReplyPlace | null;
  readonly kind: CommentKind;
  readonly body: string;
  readonly quote: Quoted | null;
  readonly proposal: string | null;
  /** The key of the comment that it answers. */
  readonly parent: string | null;
  readonly claimed: { readonly author: string; readonly date: string; readonly resolved: boolean } | null;
};

/** What a person takes of a file. Throws `reply-item-unknown` for a key that is not in its preview. */
export function itemsIn(preview: ReplyPreview, taken: readonly Taken[]): (ReplyItem & { readonly taken: Taken })[] {
  const all = new Map(allItems(preview).map((item) => [item.key, item]));
  return taken.map((one) => {
    const item = all.get(one.key);
    if (item === undefined) throw new Failure('reply-item-unknown', { key: one.key });
    return { ...item, kind: one.kind ?? item.kind, body: one.body ?? item.body, taken: one };
  });
}

/** Their words are for people who read Indonesian, as the units are. */
function allItems(preview: ReplyPreview): ReplyItem[] {
  const none = { parent: null, claimed: null };
  const claimed = (author: string | null, date: string | null, resolved = false) =>
    author === null ? null : { author: onOneLine(author), date: onOneLine(date ?? ''), resolved };
  return [
    ...preview.silent.map(({ key, place, old, next, quote, proposal }) => ({
      ...none,
      key,
      place,
      kind: 'silent-change' as const,
      body: say('id', 'reply.silent', { change: changed(old, next) }),
      quote,
      proposal,
    })),
    ...preview.proposals.map(({ key, place, by, kind, old, next, quote, proposal, author, date }) => ({
      ...none,
      key,
      place,
      kind: 'substance' as const,
      body: say('id', kind === 'move' ? 'reply.move' : `reply.${by}`, { change: changed(old, next) }),
      quote,
      proposal: kind === 'new-clause' ? next : proposal,
      claimed: claimed(author, date),
    })),
    ...preview.comments.map(({ key, place, author, date, text, quote, parent, resolved }) => ({
      key,
      place,
      kind: 'substance' as const,
      body: text,
      quote,
      proposal: null,
      parent,
      claimed: claimed(author, date, resolved),
    })),
    ...preview.rows.map(({ key, place, named, kind, text, proposal }) => ({
      ...none,
      key,
      place,
      kind: kind ?? ('substance' as const),
      body: text === '' ? say('id', 'reply.row', { named }) : text,
      quote: null,
      proposal,
    })),
    ...preview.marks.map(({ key, place, text, what, author, date }) => ({
      ...none,
      key,
      place,
      kind: 'editorial' as const,
      body: say('id', 'reply.mark', { what: [...what], text }),
      quote: null,
      proposal: null,
      claimed: claimed(author, date),
    })),
  ];
}

function changed(old: string, next: string): string {
  if (old === '') return `+ “${next}”`;
  return next === '' ? `− “${old}”` : `“${old}” → “${next}”`;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').normalize('NFC').trim();
}
