import type { Format, Paragraph, ParagraphProperties, Segment } from './document.ts';
import type { Field } from './field.ts';
import type { Interned } from './interned.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type WritableSegment = Writable<Segment>;
type Place = Pick<Paragraph, 'part' | 'story' | 'within' | 'cells'>;

export type Look = { readonly format: Format; readonly reformatted: Segment['reformatted'] };

/** A paragraph while its part is read. */
export class ParagraphDraft {
  readonly paragraph: Writable<Paragraph>;
  /** The id of its style, as its own properties name it. */
  style: string | null = null;
  private readonly segments: WritableSegment[] = [];
  /** The fields whose code some segments stand in; they are no text once that code has ended. */
  private readonly codes = new Codes();

  constructor(place: Place, properties: ParagraphProperties, more: Pick<Paragraph, 'mark' | 'reformatted' | 'tags'>) {
    const { part, story, within, cells } = place;
    const { mark, reformatted, tags } = more;
    const { segments } = this;
    this.paragraph = {
      part,
      story,
      cells,
      properties,
      was: null,
      segments,
      mark,
      within,
      reformatted,
      bookmarks: NONE,
      tags,
    };
  }

  get isEmpty(): boolean {
    return this.segments.length === 0;
  }

  lieUnder(bookmarks: readonly string[], names: Interned<string>): void {
    const { paragraph } = this;
    paragraph.bookmarks = paragraph.bookmarks.length === 0 ? bookmarks : names.union(paragraph.bookmarks, bookmarks);
  }

  standIn(tags: readonly string[], names: Interned<string>): void {
    this.paragraph.tags = names.union(this.paragraph.tags, tags);
  }

  /** Goes on with the last segment where the same is said about both. */
  add(segment: Segment, field: Field | null): void {
    const last = this.segments.at(-1);
    if (last !== undefined && alike(last, segment) && this.codes.of(last) === field) last.text += segment.text;
    else {
      const own = { ...segment };
      this.segments.push(own);
      if (field !== null) this.codes.put(own, field);
    }
  }

  /** The comments whose words are here. */
  covering(): readonly string[] {
    return this.segments.flatMap(({ text, comments }) => (text === '' ? [] : comments));
  }

  /**
   * `unclosed` are comments and bookmarks that begin and never end; they are kept where they begin. An anchor without text
   * is left out where its comment is one of those `covering` text.
   */
  finished(
    unclosed: { readonly comments: Map<string, boolean>; readonly bookmarks: Map<string, boolean> },
    covering: ReadonlySet<string>,
  ): Paragraph {
    const kept = this.segments.filter(
      (one) =>
        !this.codes.of(one)?.ended &&
        (one.text !== '' || one.note !== null || one.comments.some((id) => !covering.has(id))),
    );
    for (const segment of kept) segment.comments = once(segment.comments, unclosed.comments);
    if (kept.length < this.segments.length) this.paragraph.segments = kept;
    this.paragraph.bookmarks = once(this.paragraph.bookmarks, unclosed.bookmarks);
    return this.paragraph;
  }
}

const NONE: readonly string[] = [];

/** Most paragraphs have no fields. */
class Codes {
  private fields: Map<Segment, Field> | null = null;

  of(segment: Segment): Field | null {
    return this.fields?.get(segment) ?? null;
  }

  put(segment: Segment, field: Field): void {
    this.fields ??= new Map();
    this.fields.set(segment, field);
  }
}

function alike(a: Segment, b: Segment): boolean {
  return (
    a.format === b.format &&
    a.changes === b.changes &&
    a.comments === b.comments &&
    a.tags === b.tags &&
    a.reformatted === b.reformatted &&
    a.note === null &&
    b.note === null &&
    (a.text === '') === (b.text === '')
  );
}

/** The names, without those of `unclosed` that were met before. */
function once(names: readonly string[], unclosed: Map<string, boolean>): readonly string[] {
  if (unclosed.size === 0 || !names.some((name) => unclosed.has(name))) return names;
  return names.filter((name) => {
    const met = unclosed.get(name);
    if (met === false) unclosed.set(name, true);
    return met !== true;
  });
}
