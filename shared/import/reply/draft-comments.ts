import { formatMessage } from '../../i18n/format-message.ts';
import type { CommentKind } from '../../model/comment.ts';
import type { ReplyPlace, ReplyPreview, ReplyQuote } from './model/reply-preview.ts';

/** One item found in a file, as the comment that it becomes unless a person rewords it. */
export type ReplyCommentDraft = {
  readonly key: string;
  readonly place: ReplyPlace | null;
  readonly kind: CommentKind;
  /** Empty if it states that there is no input. */
  readonly body: string;
  readonly quote: ReplyQuote | null;
  readonly proposal: string | null;
  /** The key of the comment that it replies to. */
  readonly parent: string | null;
  readonly claimed: { readonly author: string; readonly date: string; readonly resolved: boolean } | null;
};

const noClaim = { parent: null, claimed: null };

/** All items found, in the order of the preview's lists. The wording is Indonesian, for the units. */
export function draftReplyComments(preview: ReplyPreview): readonly ReplyCommentDraft[] {
  return [
    ...draftUntrackedChanges(preview),
    ...draftProposals(preview),
    ...draftComments(preview),
    ...draftRowsAndMarks(preview),
  ];
}

function draftUntrackedChanges({ silent }: ReplyPreview): ReplyCommentDraft[] {
  return silent.map(({ key, place, kind, old, next, quote, proposal }) => {
    const body = formatUntrackedChange(kind, old, next);
    return { ...noClaim, key, place, kind: 'silent-change', body, quote, proposal };
  });
}

/** A change that is recognisable only by its kind, or that looks the same, is described. */
function formatUntrackedChange(kind: ReplyPreview['silent'][number]['kind'], old: string, next: string): string {
  if (kind === 'moved' && old === next) return formatMessage('id', 'reply.moved', { words: old });
  const named = kind === 'split' || kind === 'joined' || kind === 'spoof';
  return formatMessage('id', named ? `reply.${kind}` : 'reply.silent', { change: formatChange(old, next) });
}

function draftProposals({ proposals }: ReplyPreview): ReplyCommentDraft[] {
  return proposals.map(({ key, place, by, kind, old, next, quote, proposal, author, date }) => ({
    ...noClaim,
    key,
    place,
    kind: 'substance',
    body: formatMessage('id', kind === 'move' ? 'reply.move' : `reply.${by}`, { change: formatChange(old, next) }),
    quote,
    proposal: kind === 'new-clause' ? next : proposal,
    claimed: createClaim(author, date),
  }));
}

function draftComments({ comments }: ReplyPreview): ReplyCommentDraft[] {
  return comments.map(({ key, place, author, date, text, quote, parent, resolved }) => ({
    key,
    place,
    kind: 'substance',
    body: text.trim() === '' ? formatMessage('id', 'reply.wordless') : text,
    quote,
    proposal: null,
    parent,
    claimed: createClaim(author, date, resolved),
  }));
}

function draftRowsAndMarks({ rows, marks }: ReplyPreview): ReplyCommentDraft[] {
  return [
    ...rows.map(({ key, place, named, kind, text, proposal, noInput }): ReplyCommentDraft => {
      const words = text === '' ? formatMessage('id', 'reply.row', { named }) : text;
      const said = noInput ? { body: '', proposal: null } : { body: words, proposal };
      return { ...noClaim, key, place, kind: kind ?? 'substance', quote: null, ...said };
    }),
    ...marks.map(({ key, place, text, what, author, date }): ReplyCommentDraft => {
      const body = formatMessage('id', 'reply.mark', { what: [...what], text });
      const by = createClaim(author, date);
      return { ...noClaim, key, place, kind: 'editorial', body, quote: null, proposal: null, claimed: by };
    }),
  ];
}

function createClaim(author: string | null, date: string | null, resolved = false): ReplyCommentDraft['claimed'] {
  return author === null ? null : { author: collapseLines(author), date: collapseLines(date ?? ''), resolved };
}

function formatChange(old: string, next: string): string {
  if (old === '') return `+ “${next}”`;
  return next === '' ? `− “${old}”` : `“${old}” → “${next}”`;
}

function collapseLines(words: string): string {
  return words.replace(/\s+/g, ' ').normalize('NFC').trim();
}
