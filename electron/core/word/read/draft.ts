import type { Cell, Change, Format, Paragraph, ParagraphProperties, Part, Segment } from './document.ts';
import type { Field } from './field.ts';

/** A segment while its part is read; it is dropped where the field whose code it stood in has ended. */
export type SegmentDraft = { -readonly [K in keyof Segment]: Segment[K] } & { readonly field: Field | null };

export type Look = { readonly format: Format; readonly reformatted: Segment['reformatted'] };

/** A paragraph while its part is read. */
export class ParagraphDraft {
  readonly segments: SegmentDraft[] = [];
  readonly bookmarks = new Set<string>();
  readonly tags = new Set<string>();
  properties: ParagraphProperties;
  was: ParagraphProperties | null = null;
  mark: readonly Change[] = [];
  reformatted: readonly Change[] = [];
  readonly place: {
    readonly part: Part;
    readonly story: string;
    readonly within: readonly Change[];
    readonly cells: readonly Cell[];
  };

  constructor(place: ParagraphDraft['place'], properties: ParagraphProperties) {
    this.place = place;
    this.properties = properties;
  }

  /** Whether the next text can go on with the last segment: it says the same about it. */
  add(segment: SegmentDraft): void {
    const last = this.segments.at(-1);
    if (last !== undefined && alike(last, segment)) last.text += segment.text;
    else this.segments.push(segment);
  }

  /**
   * `unclosed` are comments and bookmarks that begin and never end; they are kept where they begin. An anchor without text
   * is left out where its comment is one of those `covering` text.
   */
  finished(
    unclosed: { readonly comments: Map<string, boolean>; readonly bookmarks: Map<string, boolean> },
    covering: ReadonlySet<string>,
  ): Paragraph {
    const { properties, was, mark, reformatted, place } = this;
    const segments = this.segments
      .filter(({ field }) => field === null || !field.ended)
      .filter(({ text, note, comments }) => text !== '' || note !== null || comments.some((id) => !covering.has(id)))
      .map(({ field: _, ...segment }) => ({ ...segment, comments: once(segment.comments, unclosed.comments) }));
    return {
      ...place,
      properties,
      was,
      segments,
      mark,
      reformatted,
      bookmarks: once([...this.bookmarks], unclosed.bookmarks),
      tags: [...this.tags],
    };
  }
}

function alike(a: SegmentDraft, b: SegmentDraft): boolean {
  return (
    a.format === b.format &&
    a.changes === b.changes &&
    a.comments === b.comments &&
    a.tags === b.tags &&
    a.reformatted === b.reformatted &&
    a.field === b.field &&
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
