import type { FileChild, ParagraphChild } from 'docx';
import type { DocxLibrary } from '../docx-printer.ts';
import { checkXmlCharacters } from '../xml/escape-xml.ts';
import { hideBraces } from '../xml/hide-braces.ts';

/** A gallery that Word reserves for its users (17.5.2.11). */
const GALLERY = 'Custom 1';

/** Adds invisible marks to a text, and generates the ids of one file. */
export type ClauseMarker = {
  /**
   * A content control around whole paragraphs and tables (w:sdt, ECMA-376 part 1, 17.5.2.29): `tag` is for programs,
   * `alias` is what a person sees on its edge. Its kind is a document part gallery (17.5.2.12): LibreOffice 7.4 turns
   * the first paragraph of every other kind into an input field, without its line breaks and formats.
   */
  readonly control: (tag: string, alias: string, children: readonly FileChild[]) => FileChild;
  /** A bookmark around the contents of a paragraph (17.13.6.2). Throws for a name that Word does not accept. */
  readonly bookmark: (name: string, children: readonly ParagraphChild[]) => ParagraphChild;
};

export function createClauseMarker(docx: DocxLibrary): ClauseMarker {
  let [controls, bookmarks] = [0, 0];
  const value = (name: string, val: string | number) =>
    new docx.BuilderElement({ name, attributes: { val: { key: 'w:val', value: val } } });
  const properties = (tag: string, alias: string) => {
    checkXmlCharacters(alias);
    controls += 1;
    const gallery = new docx.BuilderElement({ name: 'w:docPartObj', children: [value('w:docPartGallery', GALLERY)] });
    const children = [value('w:alias', hideBraces(alias)), value('w:tag', tag), value('w:id', controls), gallery];
    return new docx.BuilderElement({ name: 'w:sdtPr', children });
  };

  class Control extends docx.FileChild {
    constructor(tag: string, alias: string, children: readonly FileChild[]) {
      super('w:sdt');
      const content = new docx.BuilderElement({ name: 'w:sdtContent', children: [...children] });
      this.root.push(properties(tag, alias), content);
    }
  }

  /** docx numbers the bookmarks of all its documents together, so the same text would not give the same bytes twice. */
  class OwnBookmark extends docx.Bookmark {
    override readonly start;
    override readonly end;
    constructor(name: string, children: readonly ParagraphChild[]) {
      if (!/^\w{1,40}$/.test(name)) throw new Error(`no bookmark can be named ${name}`);
      super({ id: name, children });
      this.start = new docx.BookmarkStart(name, bookmarks);
      this.end = new docx.BookmarkEnd(bookmarks);
      bookmarks += 1;
    }
  }

  return {
    control: (tag, alias, children) => new Control(tag, alias, children),
    bookmark: (name, children) => new OwnBookmark(name, children),
  };
}
