import { contentControlTags } from '../../../model/clause-markers.ts';
import type { IgnoredContent } from '../../../model/incoming/reply-preview.ts';
import type { WordDocument, WordParagraph } from '../../../model/incoming/word-document.ts';
import type { ReturnedFile } from '../model/returned-file.ts';
import { isPresentInView } from '../model/text-run.ts';

/**
 * The class of a file's paragraph: the text itself, a note or text box next to it, a row to fill in, furniture, or the same
 * text in another language.
 */
export type ParagraphClass = 'text' | 'beside' | 'row' | 'elsewhere' | IgnoredContent['what'];

const DRAFT_MARK =
  /^\W*(?:draft|rancangan|draf|konsep|проект|праект)(?:\s(?:only|sementara|\d{1,3}|[ivx]+))?(?:\s?[-–—]?\s?\d{4}-\d\d-\d\d)?\W*$/iu;
/** The headings of a comment table: two of them in one row, in different cells, identify it. */
const HEADS = [
  /masukan|komentar|tanggapan|catatan|comment|remark|input|замечани|комментари/iu,
  /usul|rumusan|proposal|proposed|suggest|wording|предложен|редакци/iu,
  /paragraf|pasal|klausul|bagian|paragraph|article|clause|section|пункт|стать/iu,
];
const HEAD_SIGNS = 60;
const VIEWS = ['base', 'final'] as const;

/** @param around lines that our file had around the text */
export function classifyParagraphs(document: WordDocument, around: readonly string[]): readonly ParagraphClass[] {
  const lines = new Set(around.map(collapseSpaces).filter((line) => line !== ''));
  const isKnown = (paragraph: WordParagraph) =>
    lines.has(collapseSpaces(joinSegments(paragraph))) ||
    VIEWS.some((view) => lines.has(collapseSpaces(joinViewSegments(paragraph, view))));
  // Words inserted between the lines that we printed are not furniture; if none of our lines is known, all of it is.
  const printed = (tag: string) => {
    const known = document.paragraphs.some((one) => one.tags.includes(tag) && isKnown(one));
    return (one: WordParagraph) => one.tags.includes(tag) && (!known || isKnown(one));
  };
  const [instruction, comments] = [printed(contentControlTags.instruction), printed(contentControlTags.comments)];
  const tables = findCommentTables(document);
  return document.paragraphs.map((paragraph): ParagraphClass => {
    const text = joinSegments(paragraph);
    if (paragraph.part === 'header' || paragraph.part === 'footer') return paragraph.part;
    if (instruction(paragraph)) return 'instruction';
    const [outer] = paragraph.cells;
    if (outer !== undefined && tables.has(outer.table)) return 'row';
    if (comments(paragraph)) return 'comment-table';
    if (lines.has(collapseSpaces(text))) return 'instruction';
    if (text.trim() === '' && paragraph.segments.every(({ comments, note }) => comments.length === 0 && note === null))
      return 'empty';
    if (paragraph.part === 'text-box' && DRAFT_MARK.test(collapseSpaces(text))) return 'draft-mark';
    return paragraph.part === 'body' ? 'text' : 'beside';
  });
}

export function listIgnoredContent(
  { document }: ReturnedFile,
  sorts: readonly ParagraphClass[],
): readonly IgnoredContent[] {
  const whats = ['header', 'footer', 'instruction', 'draft-mark', 'comment-table', 'empty'] as const;
  return whats.flatMap((what): IgnoredContent[] => {
    const found = document.paragraphs.filter((_, at) => sorts[at] === what);
    const text = found.map(joinSegments).filter((line) => line.trim() !== '');
    return found.length === 0 ? [] : [{ what, paragraphs: found.length, text: text.join('\n') }];
  });
}

function joinSegments({ segments }: Pick<WordParagraph, 'segments'>): string {
  return segments.map(({ text }) => text).join('');
}

function joinViewSegments({ segments }: WordParagraph, view: (typeof VIEWS)[number]): string {
  return segments.map(({ text, changes }) => (isPresentInView(changes, view) ? text : '')).join('');
}

function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The comment tables: those identified by their tag, and the last one with such headings. */
function findCommentTables({ paragraphs }: WordDocument): ReadonlySet<number> {
  const heads = new Map<number, Set<number>>();
  const tables = new Set<number>();
  for (const paragraph of paragraphs) {
    const [outer] = paragraph.cells;
    if (outer === undefined) continue;
    if (paragraph.tags.includes(contentControlTags.comments)) tables.add(outer.table);
    const text = joinSegments(paragraph).trim();
    if (outer.row !== 0 || text.length > HEAD_SIGNS) continue;
    const kind = HEADS.findIndex((head) => head.test(text));
    if (kind !== -1) heads.set(outer.table, (heads.get(outer.table) ?? new Set()).add(kind));
  }
  for (const [table, kinds] of heads) if (kinds.size > 1) tables.add(table);
  return tables;
}
