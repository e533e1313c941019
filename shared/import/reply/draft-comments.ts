import type { CommentKind } from '../../model/comment.ts';
import { composeText } from '../../model/compose-text.ts';
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

/** Says in words what a comment is made from, by the path of a text. */
type FormatReplyComment = (key: string, details?: { readonly [name: string]: string | readonly string[] }) => string;

/** All that was found, in the order of the lists of the preview. */
export function draftReplyComments(preview: ReplyPreview, format: FormatReplyComment): readonly ReplyCommentDraft[] {
  return [
    ...draftUntrackedChanges(preview, format),
    ...draftProposals(preview, format),
    ...draftComments(preview, format),
    ...draftRowsAndMarks(preview, format),
  ];
}

function draftUntrackedChanges({ silent }: ReplyPreview, format: FormatReplyComment): ReplyCommentDraft[] {
  return silent.map(({ key, place, kind, old, next, quote, proposal }) => {
    const body = formatUntrackedChange({ kind, old, next }, format);
    return { ...noClaim, key, place, kind: 'silent-change', body, quote, proposal };
  });
}

/** What is told apart by its kind alone, or looks alike, says what it is. */
function formatUntrackedChange(
  { kind, old, next }: Pick<ReplyPreview['silent'][number], 'kind' | 'old' | 'next'>,
  format: FormatReplyComment,
): string {
  if (kind === 'moved' && old === next) return format('reply.moved', { words: old });
  const named = kind === 'split' || kind === 'joined' || kind === 'spoof';
  return format(named ? `reply.${kind}` : 'reply.silent', { change: formatChange(old, next) });
}

function draftProposals({ proposals }: ReplyPreview, format: FormatReplyComment): ReplyCommentDraft[] {
  return proposals.map(({ key, place, by, kind, old, next, quote, proposal, author, date }) => ({
    ...noClaim,
    key,
    place,
    kind: 'substance',
    body: format(kind === 'move' ? 'reply.move' : `reply.${by}`, { change: formatChange(old, next) }),
    quote,
    proposal: kind === 'new-clause' ? next : proposal,
    claimed: createClaim(author, date),
  }));
}

function draftComments({ comments }: ReplyPreview, format: FormatReplyComment): ReplyCommentDraft[] {
  return comments.map(({ key, place, author, date, text, quote, parent, resolved }) => ({
    key,
    place,
    kind: 'substance',
    body: text.trim() === '' ? format('reply.wordless') : text,
    quote,
    proposal: null,
    parent,
    claimed: createClaim(author, date, resolved),
  }));
}

function draftRowsAndMarks({ rows, marks }: ReplyPreview, format: FormatReplyComment): ReplyCommentDraft[] {
  return [
    ...rows.map(({ key, place, named, kind, text, proposal, noInput }): ReplyCommentDraft => {
      const words = text === '' ? format('reply.row', { named }) : text;
      const said = noInput ? { body: '', proposal: null } : { body: words, proposal };
      return { ...noClaim, key, place, kind: kind ?? 'substance', quote: null, ...said };
    }),
    ...marks.map(({ key, place, text, what, author, date }): ReplyCommentDraft => {
      const body = format('reply.mark', { what: [...what], text });
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
  return composeText(words.replace(/\s+/g, ' ')).trim();
}
