import { say } from '../i18n/say.ts';
import type { CommentKind } from '../model/comment.ts';
import type { Quoted, ReplyPlace, ReplyPreview } from './preview.ts';

/** One thing that was found in a file, as the comment that it becomes where nobody words it otherwise. */
export type ReplyItem = {
  readonly key: string;
  readonly place: ReplyPlace | null;
  readonly kind: CommentKind;
  /** Empty where it says that there is no input. */
  readonly body: string;
  readonly quote: Quoted | null;
  readonly proposal: string | null;
  /** The key of the comment that it answers. */
  readonly parent: string | null;
  readonly claimed: { readonly author: string; readonly date: string; readonly resolved: boolean } | null;
};

const none = { parent: null, claimed: null };

/** All that was found, in the order of the lists of the preview. Its words are for people who read Indonesian, as the units are. */
export function replyItems(preview: ReplyPreview): readonly ReplyItem[] {
  return [...silentItems(preview), ...proposalItems(preview), ...commentItems(preview), ...otherItems(preview)];
}

function silentItems({ silent }: ReplyPreview): ReplyItem[] {
  return silent.map(({ key, place, kind, old, next, quote, proposal }) => {
    const body = silentWords(kind, old, next);
    return { ...none, key, place, kind: 'silent-change', body, quote, proposal };
  });
}

/** What is told apart by its kind alone, or looks alike, says what it is. */
function silentWords(kind: ReplyPreview['silent'][number]['kind'], old: string, next: string): string {
  if (kind === 'moved' && old === next) return say('id', 'reply.moved', { words: old });
  const named = kind === 'split' || kind === 'joined' || kind === 'spoof';
  return say('id', named ? `reply.${kind}` : 'reply.silent', { change: changed(old, next) });
}

function proposalItems({ proposals }: ReplyPreview): ReplyItem[] {
  return proposals.map(({ key, place, by, kind, old, next, quote, proposal, author, date }) => ({
    ...none,
    key,
    place,
    kind: 'substance',
    body: say('id', kind === 'move' ? 'reply.move' : `reply.${by}`, { change: changed(old, next) }),
    quote,
    proposal: kind === 'new-clause' ? next : proposal,
    claimed: claimed(author, date),
  }));
}

function commentItems({ comments }: ReplyPreview): ReplyItem[] {
  return comments.map(({ key, place, author, date, text, quote, parent, resolved }) => ({
    key,
    place,
    kind: 'substance',
    body: text.trim() === '' ? say('id', 'reply.wordless') : text,
    quote,
    proposal: null,
    parent,
    claimed: claimed(author, date, resolved),
  }));
}

function otherItems({ rows, marks }: ReplyPreview): ReplyItem[] {
  return [
    ...rows.map(({ key, place, named, kind, text, proposal, noInput }): ReplyItem => {
      const words = text === '' ? say('id', 'reply.row', { named }) : text;
      const said = noInput ? { body: '', proposal: null } : { body: words, proposal };
      return { ...none, key, place, kind: kind ?? 'substance', quote: null, ...said };
    }),
    ...marks.map(({ key, place, text, what, author, date }): ReplyItem => {
      const body = say('id', 'reply.mark', { what: [...what], text });
      const by = claimed(author, date);
      return { ...none, key, place, kind: 'editorial', body, quote: null, proposal: null, claimed: by };
    }),
  ];
}

function claimed(author: string | null, date: string | null, resolved = false): ReplyItem['claimed'] {
  return author === null ? null : { author: onOneLine(author), date: onOneLine(date ?? ''), resolved };
}

function changed(old: string, next: string): string {
  if (old === '') return `+ “${next}”`;
  return next === '' ? `− “${old}”` : `“${old}” → “${next}”`;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').normalize('NFC').trim();
}
