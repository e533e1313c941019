import type { InternedLists } from './interned-lists.ts';

/** Ranges that begin at one point and end at another: those of bookmarks and comments. */
export class RangeAnchors {
  /** The names of the open bookmarks. */
  bookmarks: readonly string[];
  private readonly names: InternedLists<string>;
  private readonly ids = new Map<string, string>();
  private readonly comments = new Set<string>();

  constructor(names: InternedLists<string>) {
    this.names = names;
    this.bookmarks = names.empty;
  }

  /** Word keeps one of its own at the last cursor position. */
  openBookmark(id: string, name: string): void {
    if (name === '' || name === '_GoBack') return;
    this.ids.set(id, name);
    if (!this.bookmarks.includes(name)) this.bookmarks = this.names.with(this.bookmarks, name);
  }

  closeBookmark(id: string): void {
    const name = this.ids.get(id);
    if (name === undefined) return;
    this.ids.delete(id);
    this.bookmarks = this.names.without(this.bookmarks, name);
  }

  openComment(id: string): void {
    this.comments.add(id);
  }

  closeComment(id: string): void {
    this.comments.delete(id);
  }

  /** The ranges that have begun and not ended; false until `ParagraphDraft.finish` meets them. */
  unclosed(): { readonly comments: Map<string, boolean>; readonly bookmarks: Map<string, boolean> } {
    const unmet = (names: readonly string[]) => new Map(names.map((name) => [name, false] as const));
    return { comments: unmet([...this.comments]), bookmarks: unmet(this.bookmarks) };
  }
}
