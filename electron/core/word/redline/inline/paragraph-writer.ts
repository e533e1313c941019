import type { RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { changeProperties, importProperties } from '../properties/change-properties.ts';
import type { StoryContext } from '../story-context.ts';
import { isDeletion } from '../tree/revision-marks.ts';
import {
  createElement,
  findChild,
  isElement,
  joinText,
  listDescendants,
  replaceDescendants,
  withChildren,
} from '../tree/tree-elements.ts';
import { compareDescriptions, compareLanguages } from '../unmarked/compare-kept.ts';
import type { Atom, Wrapper } from './atom.ts';
import { type Emission, type EmissionStatus, writeEmissions } from './emission.ts';
import type { Piece } from './piece.ts';
import { expandSimpleField, markSimpleField, wrapSimpleField } from './simple-field.ts';

type DraftEmission = Omit<Emission, 'path'> & { readonly path: readonly Wrapper[] | null; readonly source: Atom };

/** Writes the content of one paragraph of a redline from the pieces of a comparison. */
export class ParagraphWriter {
  /** Whether anything differs from the newer file. */
  isChanged = false;
  private readonly story: StoryContext;
  private readonly place: (() => RemarkPlace) | null;
  private isMove: boolean;
  private readonly drafts: DraftEmission[] = [];
  private readonly links = new Map<TreeElement, Wrapper>();
  private readonly looks = new Map<TreeElement | null, Map<TreeElement | null, TreeElement | undefined>>();

  /** @param place where the words are, if both files have the paragraph */
  constructor(story: StoryContext, place: (() => RemarkPlace) | null, isMove = false) {
    this.story = story;
    this.place = place;
    this.isMove = isMove;
  }

  private get statuses(): { readonly inserted: EmissionStatus; readonly deleted: EmissionStatus } {
    return this.isMove ? { inserted: 'w:moveTo', deleted: 'w:moveFrom' } : { inserted: 'w:ins', deleted: 'w:del' };
  }

  get isEmpty(): boolean {
    return this.drafts.length === 0;
  }

  add(piece: Piece, isWholeParagraphNew: boolean): void {
    if (piece.status === 'kept') this.addKept(piece.atom, piece.old, piece.from, piece.to);
    else if (piece.status === 'deleted') this.addDeleted(piece.atom, piece.from, piece.to);
    else if (piece.status === 'inserted') this.addInserted(piece.atom, piece.from, piece.to);
    else this.addSilent(piece.atom, isWholeParagraphNew);
  }

  /** Adds words that are in both files at one of the two ends of a move. */
  addMoved({ atom, old, from, to, oldFrom }: Extract<Piece, { status: 'kept' }>, end: 'old' | 'next'): void {
    this.isMove = true;
    if (end === 'old') this.addDeleted(old, oldFrom, oldFrom + to - from);
    else this.addInserted(atom, from, to);
    this.isMove = false;
  }

  /** The children of the paragraph, and none of it afterwards. */
  flush(): TreeNode[] {
    const after: (readonly Wrapper[])[] = [];
    for (let at = this.drafts.length - 1, next: readonly Wrapper[] = []; at >= 0; at--) {
      after[at] = next;
      next = this.drafts[at]?.path ?? next;
    }
    let before: readonly Wrapper[] = [];
    const emissions = this.drafts.map((draft, at): Emission => {
      if (draft.path === null) return { ...draft, path: this.placeDeleted(draft.source, before, after[at] ?? []) };
      before = draft.path;
      return { ...draft, path: draft.path };
    });
    this.drafts.length = 0;
    return writeEmissions(emissions, this.story.job);
  }

  private addSilent(atom: Atom, isWholeParagraphNew: boolean): void {
    const status = isWholeParagraphNew && atom.run !== null ? this.statuses.inserted : 'kept';
    this.push(status, atom, atom.node, findChild(atom.run ?? undefined, 'w:rPr'));
  }

  private addInserted(atom: Atom, from: number, to: number): void {
    this.isChanged = true;
    if (atom.parts !== undefined) {
      for (const part of atom.parts) this.addInserted(part, 0, part.text.length);
      return;
    }
    if (atom.text === '') {
      this.addSilent(atom, true);
      return;
    }
    const { inserted } = this.statuses;
    if (atom.node.name === 'w:fldSimple') this.addInsertedField(atom);
    else this.push(inserted, atom, sliceText(atom, from, to), findChild(atom.run ?? undefined, 'w:rPr'));
  }

  private addInsertedField(atom: Atom): void {
    const { inserted } = this.statuses;
    const { isOwnLayout, stamp } = this.story.job;
    if (isOwnLayout) this.push('kept', atom, markSimpleField(atom.node, inserted, stamp));
    else this.push(inserted, atom, wrapSimpleField(atom.node));
  }

  private addKept(atom: Atom, old: Atom, from: number, to: number): void {
    if (atom.parts !== undefined && old.parts !== undefined) {
      this.addKeptParts(atom.parts, old.parts);
      return;
    }
    this.pairNotes(atom.node, old.node);
    if (!atom.isText && this.place !== null) compareDescriptions(old.node, atom.node, this.place, this.story.job.log);
    const node = atom.isText ? sliceText(atom, from, to) : this.redlineBoxes(atom.node, old.node);
    if (!atom.isText && node !== atom.node) this.isChanged = true;
    this.push('kept', atom, node, atom.run === null ? undefined : this.changeLook(atom.run, old.run));
  }

  /** A field that is in both: its atoms have the same text, whatever runs they are in. */
  private addKeptParts(parts: readonly Atom[], olds: readonly Atom[]): void {
    const sounding = olds.filter(({ text }) => text !== '');
    let [at, offset] = [0, 0];
    for (const part of parts) {
      if (part.text === '') {
        this.addSilent(part, false);
        continue;
      }
      for (let from = 0; from < part.text.length; ) {
        const old = sounding[at];
        if (old === undefined) throw new Error('the two forms of a field differ');
        const to = Math.min(part.text.length, from + old.text.length - offset);
        this.addKept(part, old, from, to);
        offset += to - from;
        from = to;
        if (offset === old.text.length) [at, offset] = [at + 1, 0];
      }
    }
  }

  private addDeleted(atom: Atom, from: number, to: number): void {
    this.isChanged = true;
    if (atom.parts !== undefined) {
      for (const part of atom.parts) if (part.text !== '') this.addDeleted(part, 0, part.text.length);
      return;
    }
    if (atom.node.name === 'w:fldSimple') {
      for (const run of expandSimpleField(atom.node)) this.addDeletedRun(atom, run);
      return;
    }
    const moved = this.statuses.deleted === 'w:moveFrom';
    const { importer } = this.story;
    const sliced = sliceText(atom, from, to);
    const node = moved ? importer.import(sliced) : importer.importDeleted(sliced);
    if (node === null) return;
    const own = atom.run === null ? undefined : this.importLook(atom.run);
    this.drafts.push({ path: null, status: this.statuses.deleted, run: atom.run, properties: own, node, source: atom });
  }

  private addDeletedRun(atom: Atom, run: TreeElement): void {
    const own = this.importLook(run);
    for (const child of run.children) {
      const node = isElement(child) && child.name !== 'w:rPr' ? this.story.importer.importDeleted(child) : null;
      if (node !== null)
        this.drafts.push({ path: null, status: this.statuses.deleted, run, properties: own, node, source: atom });
    }
  }

  private push(status: EmissionStatus, atom: Atom, node: TreeElement, properties?: TreeElement): void {
    this.drafts.push({ path: atom.path, status, run: atom.run, properties, node, source: atom });
  }

  /** Deleted words are written where the words around them are; in a link only if they were in that link. */
  private placeDeleted(atom: Atom, before: readonly Wrapper[], after: readonly Wrapper[]): readonly Wrapper[] {
    [before, after] = [closeDeletions(before), closeDeletions(after)];
    const leads = (path: readonly Wrapper[]) => path.findLast(({ link }) => link !== '')?.link ?? '';
    if (atom.link !== '' && leads(before) === atom.link) return before;
    if (atom.link !== '' && leads(after) === atom.link) return after;
    const shared = before.filter((wrapper, at) => after[at] === wrapper);
    const firstLink = shared.findIndex(({ link }) => link !== '');
    const outside = firstLink < 0 ? shared : shared.slice(0, firstLink);
    if (atom.link === '') return outside;
    const link = atom.path.findLast((one) => one.link !== '');
    return link === undefined ? outside : [...outside, this.importLink(link)];
  }

  private importLink({ element, link }: Wrapper): Wrapper {
    const known = this.links.get(element);
    if (known !== undefined) return known;
    const made = { element: this.story.importer.import(withChildren(element, [])) ?? element, link };
    this.links.set(element, made);
    return made;
  }

  private changeLook(run: TreeElement, old: TreeElement | null): TreeElement | undefined {
    const known = this.looks.get(run) ?? new Map<TreeElement | null, TreeElement | undefined>();
    if (known.has(old)) return known.get(old);
    const [before, own] = [findChild(old ?? undefined, 'w:rPr'), findChild(run, 'w:rPr')];
    if (this.place !== null) compareLanguages(before, own, this.place, this.story.job.log);
    const made = changeProperties('w:rPr', before, own, this.story);
    if (made !== own) this.isChanged = true;
    known.set(old, made);
    this.looks.set(run, known);
    return made;
  }

  private importLook(run: TreeElement): TreeElement | undefined {
    const known = this.looks.get(run);
    if (known?.has(null)) return known.get(null);
    const own = findChild(run, 'w:rPr');
    const made = own && importProperties('w:rPr', own, this.story);
    this.looks.set(run, new Map([[null, made]]));
    return made;
  }

  private pairNotes(next: TreeElement, old: TreeElement): void {
    const kind = NOTES[next.name];
    if (kind === undefined || old.name !== next.name) return;
    this.story.job.notePairs.push({ kind, old: old.attributes['w:id'] ?? '', next: next.attributes['w:id'] ?? '' });
  }

  /** Text boxes are in a drawing and again in its fallback for old readers: both are compared. */
  private redlineBoxes(next: TreeElement, old: TreeElement): TreeElement {
    const boxes = listDescendants(next, 'w:txbxContent');
    if (boxes.length === 0) return next;
    const olds = listDescendants(old, 'w:txbxContent');
    const made = boxes.flatMap((box, at) => {
      const other = olds[at];
      const redlined = other === undefined ? box : this.story.redlineContent(other, box);
      return redlined === box ? [] : ([[box, [redlined]]] as const);
    });
    return made.length === 0 ? next : replaceDescendants(next, new Map(made));
  }
}

/** The wrappers up to a deletion of the file itself, in which no other change can be. */
function closeDeletions(path: readonly Wrapper[]): readonly Wrapper[] {
  const at = path.findIndex(({ element }) => isDeletion(element));
  return at < 0 ? path : path.slice(0, at);
}

const NOTES: Readonly<Record<string, 'footnote' | 'endnote'>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
};

function sliceText(atom: Atom, from: number, to: number): TreeElement {
  if (!atom.isText || (from === 0 && to === atom.text.length)) return atom.node;
  return createElement(atom.node.name, { 'xml:space': 'preserve' }, [joinText(atom.node).slice(from, to)]);
}
