import type {
  Change,
  Format,
  Paragraph,
  Segment,
  WordComment,
  WordDocument,
} from '../../../electron/core/word/read/document.ts';
import { paragraphsIn } from '../../../electron/core/word/read/view.ts';
import type { ReplyFile } from '../../../shared/reply/file.ts';
import { replyPreview } from '../../../shared/reply/reply.ts';
import type { SentClause, SentText } from '../../../shared/reply/sent.ts';

/** Files as the reader gives them, made here and now. */
const plain: Format = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
  highlight: null,
  hidden: false,
  white: false,
};

type Given = string | Segment;

export function words(text: string, format: Partial<Format> = {}, more: Partial<Segment> = {}): Segment {
  const none = { changes: [], reformatted: null, comments: [], tags: [], note: null, drawn: false };
  return { text, format: { ...plain, ...format }, ...none, ...more };
}

const known = new Map<string, Change>();

/** A change; the same one twice is one object, as the reader gives it. */
export function change(kind: Change['kind'], author = 'USER', move: string | null = null): Change {
  const key = `${kind} ${author} ${move}`;
  const made = known.get(key) ?? { kind, author, date: '2022-01-10T09:00:00Z', move };
  known.set(key, made);
  return made;
}

export const ins = (text: string, author?: string) => words(text, {}, { changes: [change('inserted', author)] });
export const del = (text: string, author?: string) => words(text, {}, { changes: [change('deleted', author)] });
export const red = (text: string) => words(text, { colour: 'FF0000' });
export const struck = (text: string) => words(text, { colour: 'FF0000', strike: true });
export const noted = (text: string, ...comments: string[]) => words(text, {}, { comments });

export function para(given: Given | readonly Given[], more: Partial<Paragraph> = {}): Paragraph {
  const segments = (typeof given === 'string' || 'text' in given ? [given] : given).map((one) =>
    typeof one === 'string' ? words(one) : one,
  );
  return {
    part: 'body',
    story: 'word/document.xml',
    cells: [],
    properties: { style: null, outline: null, list: null },
    was: null,
    segments,
    mark: [],
    within: [],
    reformatted: [],
    bookmarks: [],
    tags: [],
    ...more,
  };
}

export const inserted = (text: string, author?: string) =>
  para(ins(text, author), { mark: [change('inserted', author)] });
export const deleted = (text: string, author?: string) =>
  para(del(text, author), { mark: [change('deleted', author)] });

export function comment(id: string, text: string, more: Partial<WordComment> = {}): WordComment {
  const claimed = { author: 'USER', initials: '', date: null };
  return { id, ...claimed, text, quote: '', parent: null, resolved: false, ...more };
}

export function made(paragraphs: readonly Paragraph[], more: Partial<WordDocument> = {}): WordDocument {
  return {
    paragraphs,
    comments: [],
    lists: [],
    people: [],
    media: [],
    properties: {
      title: '',
      creator: '',
      lastModifiedBy: '',
      created: null,
      modified: null,
      application: '',
      custom: [],
    },
    warnings: [],
    ...more,
  };
}

export function fileOf(document: WordDocument, name = ''): ReplyFile {
  return {
    name,
    document,
    rejected: paragraphsIn(document, 'rejected'),
    accepted: paragraphsIn(document, 'accepted'),
  };
}

export function clause(id: string, number: string, heading: string, body: string): SentClause {
  return { id, code: id, number, heading, body };
}

export const sentText = (clauses: readonly SentClause[], more: Partial<SentText> = {}): SentText => ({
  draft: 'draft-1',
  language: 'id',
  clauses,
  around: [],
  ...more,
});

export const preview = (document: WordDocument, clauses: readonly SentClause[]) =>
  replyPreview(fileOf(document), { sent: [sentText(clauses)], units: [], chosen: 0 });

/** The lines of a text as it was sent, a paragraph each. */
export function linesOf(clauses: readonly SentClause[]): string[] {
  return clauses
    .flatMap(({ number, heading, body }) => [number, heading, ...body.split('\n')])
    .filter((line) => line !== '');
}
