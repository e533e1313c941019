import { say } from '../../../shared/i18n/say.ts';
import type { CommentKind } from '../../../shared/model/comment.ts';
import type { ShownPreview } from '../../../shared/model/reply.ts';

type Place = ShownPreview['silent'][number]['place'];

export const sections = ['silent', 'tracked', 'hand', 'comments', 'rows', 'unplaced', 'marks', 'noise'] as const;
export type Section = (typeof sections)[number];

/** One thing that was found in a file, whatever list of the preview it comes from. */
export type ReplyItem = {
  readonly key: string;
  readonly section: Section;
  readonly place: Place;
  readonly unplaced: ShownPreview['silent'][number]['unplaced'];
  /** What is done to the words; null where nothing is. */
  readonly change: ShownPreview['silent'][number]['kind'] | ShownPreview['proposals'][number]['kind'] | null;
  readonly old: string;
  readonly next: string;
  /** Words that stand around a change, as they were sent. */
  readonly before: string;
  readonly after: string;
  /** What somebody says, or the words that are marked. */
  readonly words: string;
  /** The words that it is about. */
  readonly quote: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly resolved: boolean;
  readonly unseen: boolean;
  /** It answers a comment of the same file. */
  readonly answers: boolean;
  readonly what: readonly string[];
  readonly kind: CommentKind;
  /** What the comment says unless a person words it otherwise. */
  readonly body: string;
};

const plain = {
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
} as const;

/** All that was found, in the order of the lists of the preview. */
export function itemsOf(preview: ShownPreview): readonly ReplyItem[] {
  const silent = preview.silent.map(
    (one): ReplyItem => ({
      ...plain,
      ...found(one),
      section: one.noise ? 'noise' : 'silent',
      change: one.kind,
      old: one.old,
      next: one.next,
      ...around(one),
      unseen: one.unseen,
      kind: 'silent-change',
      body: say('id', 'reply.silent', { change: changed(one) }),
    }),
  );
  const proposals = preview.proposals.map(
    (one): ReplyItem => ({
      ...plain,
      ...found(one),
      section: one.place === null ? 'unplaced' : one.by,
      change: one.kind,
      old: one.old,
      next: one.next,
      ...around(one),
      author: one.author,
      date: one.date,
      kind: 'substance',
      body: say('id', one.kind === 'move' ? 'reply.move' : `reply.${one.by}`, { change: changed(one) }),
    }),
  );
  const comments = preview.comments.map(
    (one): ReplyItem => ({
      ...plain,
      ...found(one),
      section: one.place === null ? 'unplaced' : 'comments',
      words: one.text,
      quote: one.words === '' ? null : one.words,
      author: one.author,
      date: one.date,
      resolved: one.resolved,
      answers: one.parent !== null,
      kind: 'substance',
      body: one.text,
    }),
  );
  return [...silent, ...proposals, ...comments, ...rowsOf(preview), ...marksOf(preview)];
}

function rowsOf(preview: ShownPreview): ReplyItem[] {
  return preview.rows.map((one) => ({
    ...plain,
    ...found(one),
    section: one.place === null ? 'unplaced' : 'rows',
    words: one.text,
    next: one.proposal ?? '',
    what: [one.named],
    kind: one.kind ?? 'substance',
    body: one.text === '' ? say('id', 'reply.row', { named: one.named }) : one.text,
  }));
}

function marksOf(preview: ShownPreview): ReplyItem[] {
  return preview.marks.map((one) => ({
    ...plain,
    ...found(one),
    section: 'marks',
    words: one.text,
    author: one.author,
    date: one.date,
    what: one.what,
    kind: 'editorial',
    body: say('id', 'reply.mark', { what: [...one.what], text: one.text }),
  }));
}

const found = ({ key, place, unplaced }: Pick<ReplyItem, 'key' | 'place' | 'unplaced'>) => ({ key, place, unplaced });

type Around = Pick<ShownPreview['silent'][number], 'quote' | 'old'>;

/** A quote may hold more words than changed: those belong to what stands around them. */
function around({ quote, old }: Around): { readonly before: string; readonly after: string } {
  if (quote === null) return { before: '', after: '' };
  const at = quote.text.indexOf(old);
  if (old === '' || at === -1) return { before: '', after: '' };
  return { before: quote.before + quote.text.slice(0, at), after: quote.text.slice(at + old.length) + quote.after };
}

/** As the core words it where nobody words it otherwise. */
function changed({ old, next }: { readonly old: string; readonly next: string }): string {
  if (old === '') return `+ “${next}”`;
  return next === '' ? `− “${old}”` : `“${old}” → “${next}”`;
}

/** Whether an item is taken unless a person says otherwise. */
export function takenAtFirst({ section }: Pick<ReplyItem, 'section'>): boolean {
  return section !== 'marks' && section !== 'noise';
}
