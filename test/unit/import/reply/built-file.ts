import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import type { ReturnedFile } from '../../../../shared/import/reply/model/returned-file.ts';
import type { SentClause, SentText } from '../../../../shared/import/reply/model/sent-text.ts';
import { previewReply } from '../../../../shared/import/reply/preview-reply.ts';
import {
  blankWordProperties,
  plainRunFormat,
  type RunFormat,
  type Segment,
  type WordChange,
  type WordComment,
  type WordDocument,
  type WordParagraph,
} from '../../../../shared/model/incoming/word-document.ts';

type ParagraphContent = string | Segment;

export function createRun(text: string, format: Partial<RunFormat> = {}, more: Partial<Segment> = {}): Segment {
  const none = { changes: [], reformatted: null, comments: [], tags: [], note: null, drawn: null };
  return { text, format: { ...plainRunFormat, ...format }, ...none, ...more };
}

const sharedChanges = new Map<string, WordChange>();

/** A change; the same change twice is one object, as the reader returns it. */
export function createChange(kind: WordChange['kind'], author = 'USER', move: string | null = null): WordChange {
  const key = `${kind} ${author} ${move}`;
  const made = sharedChanges.get(key) ?? { kind, author, date: '2022-01-10T09:00:00Z', move };
  sharedChanges.set(key, made);
  return made;
}

export const insertedRun = (text: string, author?: string) =>
  createRun(text, {}, { changes: [createChange('inserted', author)] });
export const deletedRun = (text: string, author?: string) =>
  createRun(text, {}, { changes: [createChange('deleted', author)] });
export const redRun = (text: string) => createRun(text, { colour: 'FF0000' });
export const struckRun = (text: string) => createRun(text, { colour: 'FF0000', strike: true });
export const commentedRun = (text: string, ...comments: string[]) => createRun(text, {}, { comments });

export function createParagraph(
  given: ParagraphContent | readonly ParagraphContent[],
  more: Partial<WordParagraph> = {},
): WordParagraph {
  const segments = (typeof given === 'string' || 'text' in given ? [given] : given).map((one) =>
    typeof one === 'string' ? createRun(one) : one,
  );
  return {
    part: 'body',
    story: 'word/document.xml',
    cells: [],
    properties: { style: null, outline: null, list: null, indent: 0, align: 'left', rule: false, language: null },
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

export const insertedParagraph = (text: string, author?: string) =>
  createParagraph(insertedRun(text, author), { mark: [createChange('inserted', author)] });
export const deletedParagraph = (text: string, author?: string) =>
  createParagraph(deletedRun(text, author), { mark: [createChange('deleted', author)] });

export function createComment(id: string, text: string, more: Partial<WordComment> = {}): WordComment {
  const claimed = { author: 'USER', initials: '', date: null };
  return { id, ...claimed, text, quote: '', parent: null, resolved: false, ...more };
}

/** A file as the reader returns it, built in memory. */
export function createDocument(paragraphs: readonly WordParagraph[], more: Partial<WordDocument> = {}): WordDocument {
  return {
    paragraphs,
    comments: [],
    lists: [],
    people: [],
    media: [],
    properties: blankWordProperties,
    warnings: [],
    ...more,
  };
}

export function createReturnedFile(document: WordDocument, name = ''): ReturnedFile {
  return {
    name,
    document,
    rejected: listShownParagraphs(document, 'rejected'),
    accepted: listShownParagraphs(document, 'accepted'),
  };
}

export function createClause(id: string, number: string, heading: string, body: string): SentClause {
  return { id, code: id, number, heading, body };
}

export const createSentText = (clauses: readonly SentClause[], more: Partial<SentText> = {}): SentText => ({
  draft: 'draft-1',
  language: 'id',
  clauses,
  around: [],
  ...more,
});

export const previewDocument = (document: WordDocument, clauses: readonly SentClause[]) =>
  previewReply(createReturnedFile(document), { sent: [createSentText(clauses)], units: [], chosen: 0 });

/** The lines of a text as it was sent, one paragraph each. */
export function listLines(clauses: readonly SentClause[]): string[] {
  return clauses
    .flatMap(({ number, heading, body }) => [number, heading, ...body.split('\n')])
    .filter((line) => line !== '');
}
