import type { FileChild, ParagraphChild } from 'docx';
import type { Docx } from './printer.ts';

/** Hands out the ids of one file: those of content controls and bookmarks are counted apart. */
export type Marker = {
  /**
   * A content control around whole paragraphs and tables (w:sdt, ECMA-376 part 1, 17.5.2.29): `tag` for machines, `alias`
   * is what a person sees on its edge.
   */
  readonly control: (tag: string, alias: string, children: readonly FileChild[]) => FileChild;
  /** The two ends of a bookmark (17.13.6), which stand in the first and the last paragraph that it lies over. */
  readonly bookmark: (name: string) => { readonly start: readonly ParagraphChild[]; readonly end: readonly ParagraphChild[] };
};

export function markerOf(docx: Docx): Marker {
  let [controls, bookmarks] = [0, 0];
  const value = (name: string, val: string | number) =>
    new docx.BuilderElement({ name, attributes: { val: { key: 'w:val', value: val } } });
  const properties = (tag: string, alias: string) => {
    controls += 1;
    const children = [value('w:alias', alias), value('w:tag', tag), value('w:id', controls)];
    return new docx.BuilderElement({ name: 'w:sdtPr', children });
  };

  class Control extends docx.FileChild {
    constructor(tag: string, alias: string, children: readonly FileChild[]) {
      super('w:sdt');
      this.root.push(
        properties(tag, alias),
        new docx.BuilderElement({ name: 'w:sdtContent', children: [...children] }),
      );
    }
  }

  return {
    control: (tag, alias, children) => new Control(tag, alias, children),
    bookmark: (name) => {
      const id = bookmarks++;
      return { start: [new docx.BookmarkStart(name, id)], end: [new docx.BookmarkEnd(id)] };
    },
  };
}
