import { formatReplyComment } from '../../../shared/i18n/format-reply-comment.ts';
import { draftReplyComments } from '../../../shared/import/reply/draft-comments.ts';
import type { CommentKind } from '../../../shared/model/comment.ts';
import type { ShownPreview } from '../../../shared/model/reply.ts';

type ItemPlace = ShownPreview['silent'][number]['place'];

export const replySections = ['silent', 'tracked', 'hand', 'comments', 'rows', 'unplaced', 'marks', 'noise'] as const;
export type ReplySection = (typeof replySections)[number];

/** One item detected in a file, from any list of the preview. */
export type ReplyItem = {
  readonly key: string;
  readonly section: ReplySection;
  readonly place: ItemPlace;
  readonly unplaced: ShownPreview['silent'][number]['unplaced'];
  /** The kind of change to the words; null if there is none. */
  readonly change: ShownPreview['silent'][number]['kind'] | ShownPreview['proposals'][number]['kind'] | null;
  readonly old: string;
  readonly next: string;
  /** The words around a change, as sent. */
  readonly before: string;
  readonly after: string;
  /** The words of a comment, or the marked words. */
  readonly words: string;
  /** The words that it concerns. */
  readonly quote: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly resolved: boolean;
  readonly unseen: boolean;
  /** Whether it answers a comment of the same file. */
  readonly answers: boolean;
  readonly what: readonly string[];
  /** Whether it states that there is no input on its clause: no comment, unless a person writes one. */
  readonly noInput: boolean;
  readonly kind: CommentKind;
  /** The default text of the comment. */
  readonly body: string;
};

const emptyItem = {
  change: null,
  old: '',
  next: '',
  before: '',
  after: '',
  words: '',
  quote: null,
  author: null,
  date: null,
  resolved: false,
  unseen: false,
  answers: false,
  what: [],
  noInput: false,
} as const;

type ItemFace = Omit<ReplyItem, 'kind' | 'body'>;

/** Lists all detected items, in the order of the preview's lists. */
export function listReplyItems(preview: ShownPreview): readonly ReplyItem[] {
  const said = new Map(
    draftReplyComments(preview, formatReplyComment).map(({ key, kind, body }) => [key, { kind, body }]),
  );
  return listItemFaces(preview).map((look) => ({
    ...look,
    ...(said.get(look.key) ?? { kind: 'substance', body: '' }),
  }));
}

function listItemFaces(preview: ShownPreview): readonly ItemFace[] {
  const silent = preview.silent.map(
    (one): ItemFace => ({
      ...emptyItem,
      ...pickItemPosition(one),
      section: one.noise ? 'noise' : 'silent',
      change: one.kind,
      old: one.old,
      next: one.next,
      ...getQuoteContext(one),
      unseen: one.unseen,
    }),
  );
  const proposals = preview.proposals.map(
    (one): ItemFace => ({
      ...emptyItem,
      ...pickItemPosition(one),
      section: one.place === null ? 'unplaced' : one.by,
      change: one.kind,
      old: one.old,
      next: one.next,
      ...getQuoteContext(one),
      author: one.author,
      date: one.date,
    }),
  );
  const comments = preview.comments.map(
    (one): ItemFace => ({
      ...emptyItem,
      ...pickItemPosition(one),
      section: one.place === null ? 'unplaced' : 'comments',
      words: one.text,
      quote: one.words === '' ? null : one.words,
      author: one.author,
      date: one.date,
      resolved: one.resolved,
      answers: one.parent !== null,
    }),
  );
  return [...silent, ...proposals, ...comments, ...listRowFaces(preview), ...listFormattingFaces(preview)];
}

function listRowFaces(preview: ShownPreview): ItemFace[] {
  return preview.rows.map((one) => ({
    ...emptyItem,
    ...pickItemPosition(one),
    section: one.place === null ? 'unplaced' : 'rows',
    words: one.text,
    next: one.proposal ?? '',
    what: [one.named],
    noInput: one.noInput,
  }));
}

function listFormattingFaces(preview: ShownPreview): ItemFace[] {
  return preview.marks.map((one) => ({
    ...emptyItem,
    ...pickItemPosition(one),
    section: 'marks',
    words: one.text,
    author: one.author,
    date: one.date,
    what: one.what,
  }));
}

const pickItemPosition = ({ key, place, unplaced }: Pick<ReplyItem, 'key' | 'place' | 'unplaced'>) => ({
  key,
  place,
  unplaced,
});

type QuotedChange = Pick<ShownPreview['silent'][number], 'quote' | 'old' | 'next' | 'proposal'>;

/** A quote may contain more words than changed: the rest is context. */
function getQuoteContext(change: QuotedChange): { readonly before: string; readonly after: string } {
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

/** Whether an item is selected by default. */
export function isAppliedByDefault({ section }: Pick<ReplyItem, 'section'>): boolean {
  return section !== 'marks' && section !== 'noise';
}
