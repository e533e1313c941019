import type { InternedLists } from './interned-lists.ts';

/** What begins at one place and ends at another: bookmarks and the ranges of comments. */
export class RangeAnchors {
  /** The names of the bookmarks that we are in. */
  bookmarks: readonly string[];
  private readonly names: InternedLists<string>;
  private readonly ids = new Map<string, string>();
  private readonly comments = new Set<string>();

  constructor(names: InternedLists<string>) {
    this.names = names;
    this.bookmarks = names.empty;
  }

  /** Word keeps one of its own where the cursor was last. */
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

  /** What has begun and not ended, each not met yet. */
  unclosed(): { readonly comments: Map<string, boolean>; readonly bookmarks: Map<string, boolean> } {
    const unmet = (names: readonly string[]) => new Map(names.map((name) => [name, false] as const));
    return { comments: unmet([...this.comments]), bookmarks: unmet(this.bookmarks) };
  }
}
