import type { ReplyItem } from '../../model/incoming/reply-preview.ts';
import type {
  CommentTableRow,
  FormattingMark,
  PlacedComment,
  ReplyFindings,
  ReplyProposal,
  UntrackedChange,
} from './model/reply-findings.ts';

/** Says in words what a comment is made from, by the path of a text. */
export type FormatReplyComment = (
  key: string,
  details?: { readonly [name: string]: string | readonly string[] },
) => string;

const emptyItem = {
  sent: null,
  to: null,
  change: null,
  old: '',
  next: '',
  before: '',
  after: '',
  words: '',
  anchor: null,
  author: null,
  date: null,
  resolved: false,
  unseen: false,
  parent: null,
  named: '',
  formatting: [],
  noInput: false,
  kind: 'substance',
  quote: null,
  proposal: null,
} as const;

/** All that was found, each as the comment that it becomes unless a person rewords it. */
export function listReplyItems(
  findings: Pick<ReplyFindings, 'silent' | 'proposals' | 'comments' | 'rows' | 'marks'>,
  format: FormatReplyComment,
): ReplyItem[] {
  return [
    ...findings.silent.map((one) => buildUntrackedItem(one, format)),
    ...findings.proposals.map((one) => buildProposalItem(one, format)),
    ...findings.comments.map((one) => buildCommentItem(one, format)),
    ...findings.rows.map((one) => buildRowItem(one, format)),
    ...findings.marks.map((one) => buildFormattingItem(one, format)),
  ];
}

function buildUntrackedItem(found: UntrackedChange, format: FormatReplyComment): ReplyItem {
  const { noise, kind: change, ...item } = found;
  return {
    ...emptyItem,
    ...item,
    ...getQuoteContext(found),
    source: noise ? 'noise' : 'silent',
    change,
    kind: 'silent-change',
    body: formatUntrackedChange(found, format),
  };
}

/** What is distinguished by its kind alone, or looks alike, says what it is. */
function formatUntrackedChange({ kind, old, next }: UntrackedChange, format: FormatReplyComment): string {
  if (kind === 'moved' && old === next) return format('reply.moved', { words: old });
  const named = kind === 'split' || kind === 'joined' || kind === 'spoof';
  return format(named ? `reply.${kind}` : 'reply.silent', { change: formatChange(old, next) });
}

function buildProposalItem(found: ReplyProposal, format: FormatReplyComment): ReplyItem {
  const { by, kind: change, found: _, ...item } = found;
  const { old, next, proposal } = item;
  return {
    ...emptyItem,
    ...item,
    ...getQuoteContext(found),
    source: by,
    change,
    body: format(change === 'move' ? 'reply.move' : `reply.${by}`, { change: formatChange(old, next) }),
    proposal: change === 'new-clause' ? next : proposal,
  };
}

function buildCommentItem({ text, words, ...item }: PlacedComment, format: FormatReplyComment): ReplyItem {
  return {
    ...emptyItem,
    ...item,
    source: 'comments',
    words: text,
    anchor: words === '' ? null : words,
    body: text.trim() === '' ? format('reply.wordless') : text,
  };
}

function buildRowItem({ text, found: _, ...item }: CommentTableRow, format: FormatReplyComment): ReplyItem {
  const { named, noInput, proposal } = item;
  const words = text === '' ? format('reply.row', { named }) : text;
  return {
    ...emptyItem,
    ...item,
    source: 'rows',
    words: text,
    next: proposal ?? '',
    kind: item.kind ?? 'substance',
    body: noInput ? '' : words,
    proposal: noInput ? null : proposal,
  };
}

function buildFormattingItem({ by: _, what, text, ...item }: FormattingMark, format: FormatReplyComment): ReplyItem {
  const body = format('reply.mark', { what: [...what], text });
  return { ...emptyItem, ...item, source: 'marks', words: text, formatting: what, kind: 'editorial', body };
}

function formatChange(old: string, next: string): string {
  if (old === '') return `+ “${next}”`;
  return next === '' ? `− “${old}”` : `“${old}” → “${next}”`;
}

type QuotedChange = Pick<UntrackedChange, 'quote' | 'old' | 'next' | 'proposal'>;

/** A quote may contain more words than changed: the rest is context. */
function getQuoteContext(change: QuotedChange): Pick<ReplyItem, 'before' | 'after'> {
  const { quote, old } = change;
  if (quote === null) return { before: '', after: '' };
  const at = findChangeOffset(quote.text, change);
  if (at === -1) return { before: '', after: '' };
  return { before: quote.before + quote.text.slice(0, at), after: quote.text.slice(at + old.length) + quote.after };
}

/** Returns where the change turns the quote into its proposal; without one, where the old words are. -1 if nowhere. */
function findChangeOffset(text: string, { old, next, proposal }: QuotedChange): number {
  if (old === '' && next === '') return -1;
  for (let at = 0; at <= text.length; at += 1)
    if (text.startsWith(old, at) && proposal === text.slice(0, at) + next + text.slice(at + old.length)) return at;
  return old === '' ? -1 : text.indexOf(old);
}
