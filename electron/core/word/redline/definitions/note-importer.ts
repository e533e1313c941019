import type { TreeElement } from '../../../package/xml-tree.ts';
import type { ContentImporter } from '../parts/content-importer.ts';
import type { OutputPackage } from '../parts/output-package.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import {
  createElement,
  listDescendants,
  listElements,
  replaceDescendants,
  withChildren,
} from '../tree/tree-elements.ts';

export type NoteKind = 'footnote' | 'endnote';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Brings notes that only the older file has into the newer one, under ids that are free there. */
export class NoteImporter {
  readonly kind: NoteKind;
  readonly oldPart: string | undefined;
  /** The part of the notes of the newer file; it is made where the file has none. */
  newPart: string | undefined;
  private readonly old: ReadonlyMap<string, TreeElement>;
  private readonly oldRoot: TreeElement | undefined;
  private readonly output: OutputPackage;
  private readonly ids = new Map<string, string | null>();

  constructor(kind: NoteKind, old: SourcePackage, next: SourcePackage, output: OutputPackage) {
    this.kind = kind;
    this.oldPart = old.findRelated(`${kind}s`);
    this.newPart = next.findRelated(`${kind}s`);
    this.oldRoot = this.oldPart === undefined ? undefined : old.readTree(this.oldPart);
    this.old = new Map(listElements(this.oldRoot).map((note) => [note.attributes['w:id'] ?? '', note]));
    this.output = output;
  }

  /** The part of the notes in the output, made if there is none; undefined if the older file has no notes either. */
  ensurePart(): string | undefined {
    const { kind, oldRoot } = this;
    if (this.newPart !== undefined || oldRoot === undefined) return this.newPart;
    // The separators (ECMA-376 17.11.23) are what every part of notes begins with.
    const separators = listElements(oldRoot).filter(isSeparator);
    this.newPart = this.output.createPart(
      `word/${kind}s.xml`,
      withChildren(oldRoot, separators),
      `${CONTENT_TYPE}${kind}s+xml`,
      `${RELATIONSHIP}${kind}s`,
    );
    return this.newPart;
  }

  /**
   * Gives the notes ids in the order of their references, if any were brought in: LibreOffice takes the first id for the
   * first reference. Returns the main part with its references changed.
   */
  renumber(main: TreeElement): TreeElement {
    if (this.newPart === undefined || this.ids.size === 0) return main;
    const root = this.output.readPart(this.newPart);
    const references = listDescendants(main, `w:${this.kind}Reference`);
    const referred = [...new Set(references.map(readId))];
    const [separators, notes] = [listElements(root).filter(isSeparator), listElements(root).filter(isNote)];
    const own = notes.map(readId);
    const free = own.toSorted((a, b) => Number(a) - Number(b));
    const order = [...referred.filter((id) => own.includes(id)), ...own.filter((id) => !referred.includes(id))];
    const made = new Map(order.map((id, at) => [id, free[at] ?? id]));
    const rename = (element: TreeElement) => ({
      ...element,
      attributes: { ...element.attributes, 'w:id': made.get(readId(element)) ?? readId(element) },
    });
    const sorted = notes.map(rename).sort((a, b) => Number(readId(a)) - Number(readId(b)));
    this.output.replacePart(this.newPart, withChildren(root, [...separators, ...sorted]));
    return replaceDescendants(main, new Map(references.map((one) => [one, [rename(one)]])));
  }

  import(id: string, importer: ContentImporter): string | null {
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    const part = this.ensurePart();
    const note = this.old.get(id);
    if (part === undefined || note === undefined) return null;
    const root = this.output.readPart(part);
    const largest = listElements(root).reduce(
      (most, { attributes }) => Math.max(most, Number(attributes['w:id']) || 0),
      0,
    );
    const made = String(1 + largest);
    this.ids.set(id, made);
    const copy = createElement(note.name, { 'w:id': made }, importer.importAll(note.children));
    this.output.replacePart(part, withChildren(root, [...root.children, copy]));
    return made;
  }
}

function readId({ attributes }: TreeElement): string {
  return attributes['w:id'] ?? '';
}

function isSeparator({ attributes }: TreeElement): boolean {
  return attributes['w:type'] !== undefined && attributes['w:type'] !== 'normal';
}

function isNote(element: TreeElement): boolean {
  return !isSeparator(element);
}
