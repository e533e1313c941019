import type { TreeElement } from '../../../package/xml-tree.ts';

/** An element around runs: a link, a content control, a smart tag. Each is one object, so that its runs stay together. */
export type Wrapper = {
  readonly element: TreeElement;
  /** What a link leads to; '' for what is no link. */
  readonly link: string;
};

/** The smallest thing that is compared: some text of a run, or something else that is kept or changed whole. */
export type Atom = {
  /** What is compared; '' for what is left where it is, such as a bookmark. An object is one private-use character. */
  readonly text: string;
  readonly isText: boolean;
  /** The wrappers around it, outermost first. */
  readonly path: readonly Wrapper[];
  /** Where the link around it leads; '' without one. */
  readonly link: string;
  /** The run it is in; null for a child of the paragraph or of a wrapper. */
  readonly run: TreeElement | null;
  /** The child of the run, or of the paragraph. */
  readonly node: TreeElement;
  /** The atoms of a field from its beginning to its end, which are changed together. */
  readonly parts?: readonly Atom[];
};

/** The mark at the end of a paragraph, where paragraphs were split or joined. */
export const PARAGRAPH_END = '\u2029';

/** Gives equal objects equal characters, from a plane that no file uses for text. */
export class ObjectCharacters {
  private readonly characters = new Map<string, string>();
  private readonly first = 0x100000;
  private readonly count = 0xfffd;

  get(key: string): string {
    const known = this.characters.get(key);
    if (known !== undefined) return known;
    const made = String.fromCodePoint(this.first + (this.characters.size % this.count));
    this.characters.set(key, made);
    return made;
  }
}
