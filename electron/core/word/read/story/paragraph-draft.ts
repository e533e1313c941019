import type {
  ParagraphProperties,
  RunFormat,
  Segment,
  WordChange,
  WordParagraph,
} from '../../../../../shared/model/incoming/word-document.ts';
import type { ParagraphSurroundings } from '../formatting/style-table.ts';
import type { WordField } from './field-stack.ts';
import type { InternedLists } from './interned-lists.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type WritableSegment = Writable<Segment>;
type DraftPosition = Pick<WordParagraph, 'part' | 'story' | 'within' | 'cells'>;

export type DraftFormat = { readonly format: RunFormat; readonly reformatted: Segment['reformatted'] };

export type WritableParagraph = Writable<WordParagraph>;

/** A paragraph while it is read, and until its part ends if only that determines its comments, bookmarks or fields. */
export class ParagraphDraft {
  readonly paragraph: WritableParagraph;
  /** The id of its style, from its own properties. */
  style: string | null = null;
  /** The tracked formatting of its mark, which is merged with that of its words. */
  markFormatted: WordChange | null = null;
  /** What surrounds its words. */
  around: ParagraphSurroundings | null = null;
  private segments: WritableSegment[] | null = null;
  /**
   * The fields whose code contains some segments; these are not text once that code has ended. Most paragraphs have
   * none.
   */
  private codes: Map<Segment, WordField> | null = null;

  constructor(
    place: DraftPosition,
    properties: ParagraphProperties,
    more: Pick<WordParagraph, 'mark' | 'reformatted' | 'tags'>,
  ) {
    const { part, story, within, cells } = place;
    const { mark, reformatted, tags } = more;
    this.paragraph = {
      part,
      story,
      cells,
      properties,
      was: null,
      segments: NO_SEGMENTS,
      mark,
      within,
      reformatted,
      bookmarks: NONE,
      tags,
    };
  }

  get isEmpty(): boolean {
    return this.segments === null;
  }

  /** The text of its last segment, '' if it has none. */
  get lastWords(): string {
    return this.segments?.findLast(({ text }) => text !== '')?.text ?? '';
  }

  lieUnder(bookmarks: readonly string[], names: InternedLists<string>): void {
    const { paragraph } = this;
    paragraph.bookmarks = paragraph.bookmarks.length === 0 ? bookmarks : names.union(paragraph.bookmarks, bookmarks);
  }

  standIn(tags: readonly string[], names: InternedLists<string>): void {
    this.paragraph.tags = names.union(this.paragraph.tags, tags);
  }

  /** Extends the last segment if both have the same properties; otherwise adds the segment. */
  add(segment: WritableSegment, field: WordField | null): void {
    const last = this.segments?.at(-1);
    if (last !== undefined && isSameFormat(last, segment) && (this.codes?.get(last) ?? null) === field) {
      last.text += segment.text;
      return;
    }
    if (this.segments === null) this.segments = [segment];
    else this.segments.push(segment);
    if (field === null) return;
    this.codes ??= new Map();
    this.codes.set(segment, field);
  }

  /** Called at its end. Out: whether the end of its part may still change it. */
  close(): boolean {
    const { paragraph, segments, codes } = this;
    // A grown array reserves room for sixteen more items.
    if (segments !== null) paragraph.segments = segments.length > 1 ? segments.slice() : segments;
    const ofMark = this.markFormatted;
    if (ofMark !== null && !paragraph.segments.some(({ reformatted }) => reformatted?.change === ofMark))
      paragraph.reformatted = [...paragraph.reformatted, ofMark];
    return (
      codes !== null || paragraph.bookmarks.length > 0 || paragraph.segments.some(({ comments }) => comments.length > 0)
    );
  }

  /** Adds the comments that cover words of this paragraph. */
  cover(comments: Set<string>): void {
    for (const segment of this.segments ?? [])
      if (segment.text !== '') for (const id of segment.comments) comments.add(id);
  }

  /**
   * `unclosed` are comments and bookmarks that begin and never end; they are kept where they begin. An anchor without
   * text is dropped if its comment is one of those `covering` text.
   */
  finish(
    unclosed: { readonly comments: Map<string, boolean>; readonly bookmarks: Map<string, boolean> },
    covering: ReadonlySet<string>,
  ): void {
    const { paragraph, codes } = this;
    const all = this.segments ?? [];
    const kept = all.filter(
      (one) =>
        !codes?.get(one)?.ended &&
        (one.text !== '' || one.note !== null || one.drawn !== null || one.comments.some((id) => !covering.has(id))),
    );
    for (const segment of kept) segment.comments = omitMetNames(segment.comments, unclosed.comments);
    if (kept.length < all.length) paragraph.segments = kept;
    paragraph.bookmarks = omitMetNames(paragraph.bookmarks, unclosed.bookmarks);
  }
}

const NONE: readonly string[] = [];
const NO_SEGMENTS: readonly Segment[] = [];

function isSameFormat(a: Segment, b: Segment): boolean {
  return (
    a.format === b.format &&
    a.changes === b.changes &&
    a.comments === b.comments &&
    a.tags === b.tags &&
    a.reformatted === b.reformatted &&
    a.note === null &&
    b.note === null &&
    a.drawn === null &&
    b.drawn === null &&
    a.updating === b.updating &&
    (a.text === '') === (b.text === '')
  );
}

/** The names, without those of `unclosed` that occurred before. */
function omitMetNames(names: readonly string[], unclosed: Map<string, boolean>): readonly string[] {
  if (unclosed.size === 0 || !names.some((name) => unclosed.has(name))) return names;
  return names.filter((name) => {
    const met = unclosed.get(name);
    if (met === false) unclosed.set(name, true);
    return met !== true;
  });
}
