import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { findLargestId, LIST_ID } from '../parts/list-written-ids.ts';
import type { OutputPackage } from '../parts/output-package.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { createElement, isElement, listElements, readValue, withChildren } from '../tree/tree-elements.ts';
import {
  describeAbstract,
  describeList,
  describeNumberLooks,
  findAbstract,
  findList,
  readAbstractId,
} from './describe-list.ts';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering';
const EMPTY: TreeElement = { name: 'w:numbering', attributes: {}, children: [] };
const LEFT_OUT = new Set([
  'w:nsid',
  'w:tmpl',
  'w:name',
  'w:styleLink',
  'w:numStyleLink',
  'w:pStyle',
  'w:lvlPicBulletId',
]);
/** The id that means no list (ECMA-376 17.9.18). */
const NO_LIST = '0';

/**
 * Which list of the newer file a list of the older one is: the one that paragraphs in both belong to, so that deleted
 * items are counted with those next to them; else the list itself, brought in.
 */
export class ListMap {
  private readonly old: TreeElement;
  private readonly next: TreeElement;
  private part: string | undefined;
  private readonly output: OutputPackage;
  private readonly ids = new Map<string, string>([[NO_LIST, NO_LIST]]);
  private readonly abstracts = new Map<string, string>();
  /** The patterns of numbers that look different though they count the same. */
  readonly changed = new Set<string>();
  private readonly votes = new Map<string, Map<string, number>>();
  private readonly unpaired = new Set<string>();
  private shared: ReadonlyMap<string, string> | undefined;
  private readonly taken = new Set<string>();
  /** The definition in the newer file that stands for one of the older file. */
  private readonly definitions = new Map<string, string>();
  private largestList: number | undefined;
  private readonly sources: readonly SourcePackage[];

  constructor(old: SourcePackage, next: SourcePackage, output: OutputPackage) {
    const oldPart = old.findRelated('numbering');
    this.part = next.findRelated('numbering');
    this.output = output;
    this.sources = [old, next];
    this.old = oldPart === undefined ? EMPTY : old.readTree(oldPart);
    this.next = this.part === undefined ? EMPTY : next.readTree(this.part);
  }

  /** Notes that a paragraph is in one list in the older file and in another in the newer. */
  addShared(oldId: string, newId: string): void {
    const votes = this.votes.get(oldId) ?? new Map<string, number>();
    votes.set(newId, (votes.get(newId) ?? 0) + 1);
    this.votes.set(oldId, votes);
  }

  /** Notes that a paragraph of a list in the older file has none next to it in the newer. */
  addUnpaired(oldId: string): void {
    this.unpaired.add(oldId);
  }

  map(id: string): string {
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    this.shared ??= this.assignLists();
    const shared = this.shared.get(id) ?? this.findUnshared(id);
    if (shared !== undefined && describeNumberLooks(this.old, id) !== describeNumberLooks(this.next, shared))
      this.changed.add(describeList(this.old, id).replace(/.*w:lvlText\(w:val=([^)]*)\).*/s, '$1'));
    const made = shared ?? this.importList(id) ?? (findList(this.next, id) === undefined ? id : NO_LIST);
    this.ids.set(id, made);
    return made;
  }

  /**
   * The list of the same id, if it looks the same: for paragraphs of notes, headers, text boxes and styles. What is deleted or
   * moved in the body has a list of its own, since a file that was rewritten gives its id to another list.
   */
  private findUnshared(id: string): string | undefined {
    if (this.unpaired.has(id)) return undefined;
    if (findList(this.old, id) === undefined || findList(this.next, id) === undefined) return undefined;
    if (describeList(this.old, id) !== describeList(this.next, id)) return undefined;
    return this.take(id, id) ? id : undefined;
  }

  /**
   * Two lists of the older file are never one, and lists of one definition, which count together, stay together: else,
   * rejected, one would continue the numbers of another.
   */
  private assignLists(): Map<string, string> {
    const pairs = [...this.votes].flatMap(([id, votes]) => {
      const look = describeList(this.old, id);
      return [...votes].flatMap(([other, count]) =>
        describeList(this.next, other) === look ? [{ id, other, count }] : [],
      );
    });
    const assigned = new Map<string, string>();
    for (const { id, other } of pairs.sort((a, b) => b.count - a.count))
      if (!assigned.has(id) && this.take(id, other)) assigned.set(id, other);
    return assigned;
  }

  private take(id: string, other: string): boolean {
    const [before, after] = [readAbstractId(this.old, id), readAbstractId(this.next, other)];
    if (this.taken.has(other) || (this.definitions.get(before) ?? after) !== after) return false;
    if (![...this.definitions].every(([one, made]) => one === before || made !== after)) return false;
    this.taken.add(other);
    this.definitions.set(before, after);
    return true;
  }

  /** The list of a style that is brought in, at the level that the list has for the style. */
  importStyleList(list: TreeElement, styleId: string): TreeElement {
    const id = readValue(list, 'w:numId') ?? '0';
    const abstract = findAbstract(this.old, readValue(findList(this.old, id), 'w:abstractNumId') ?? '');
    const own = listElements(abstract).find((level) => readValue(level, 'w:pStyle') === styleId);
    const level = own?.attributes['w:ilvl'] ?? readValue(list, 'w:ilvl') ?? '0';
    const values = { 'w:ilvl': level, 'w:numId': this.map(id) };
    return createElement(
      'w:numPr',
      {},
      Object.entries(values).map(([name, value]) => createElement(name, { 'w:val': value })),
    );
  }

  /** What the list of a style looks like. */
  describeStyleList(list: TreeElement, side: 'old' | 'next'): string {
    return `${readValue(list, 'w:ilvl') ?? '0'} of ${describeList(this[side], readValue(list, 'w:numId') ?? '')}`;
  }

  private importList(id: string): string | null {
    const list = findList(this.old, id);
    if (list === undefined) return null;
    this.part ??= this.output.createPart(
      'word/numbering.xml',
      { name: 'w:numbering', attributes: { 'xmlns:w': this.old.attributes['xmlns:w'] ?? '' }, children: [] },
      CONTENT_TYPE,
      RELATIONSHIP,
    );
    const abstract = this.mapAbstract(readValue(list, 'w:abstractNumId') ?? '');
    if (abstract === null) return null;
    const root = this.output.readPart(this.part);
    const made = this.nextList();
    const overrides = listElements(list).filter(({ name }) => name === 'w:lvlOverride');
    const children = [createElement('w:abstractNumId', { 'w:val': abstract }), ...overrides.map(strip)];
    const num = createElement('w:num', { 'w:numId': made }, children);
    // The lists come after their definitions, and before what follows them (CT_Numbering).
    const last = root.children.findLastIndex((child) => isElement(child, 'w:num') || isElement(child, 'w:abstractNum'));
    this.output.replacePart(this.part, withChildren(root, root.children.toSpliced(last + 1, 0, num)));
    return made;
  }

  /** An id that no list has, nor any reference to a list that is not defined. */
  private nextList(): string {
    this.largestList ??= this.sources.reduce((most, source) => Math.max(most, findLargestId(source, LIST_ID)), 0);
    this.largestList += 1;
    return String(this.largestList);
  }

  private mapAbstract(id: string): string | null {
    const same = this.definitions.get(id);
    const isSame = same !== undefined && describeAbstract(this.old, id) === describeAbstract(this.next, same);
    return isSame ? same : this.importAbstract(id);
  }

  private importAbstract(id: string): string | null {
    const known = this.abstracts.get(id);
    if (known !== undefined) return known;
    const found = findAbstract(this.old, id);
    if (found === undefined || this.part === undefined) return null;
    const root = this.output.readPart(this.part);
    const made = String(1 + largestId(root, 'w:abstractNum', 'w:abstractNumId'));
    const element = strip({ ...found, attributes: { 'w:abstractNumId': made } });
    const first = root.children.findIndex((child) => isElement(child, 'w:num'));
    const at = first < 0 ? root.children.length : first;
    this.output.replacePart(this.part, withChildren(root, root.children.toSpliced(at, 0, element)));
    this.abstracts.set(id, made);
    return made;
  }
}

function strip(element: TreeElement): TreeElement {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(
      ([name]) => name.startsWith('w:') && name !== 'w:tplc' && name !== 'w:rsid',
    ),
  );
  const children = element.children.filter(
    (child) => isElement(child) && child.name.startsWith('w:') && !LEFT_OUT.has(child.name),
  );
  return {
    name: element.name,
    attributes,
    children: children.map((child): TreeNode => (isElement(child) ? strip(child) : child)),
  };
}

function largestId(root: TreeElement, element: string, attribute: string): number {
  return listElements(root).reduce(
    (most, one) => (one.name === element ? Math.max(most, Number(one.attributes[attribute]) || 0) : most),
    0,
  );
}
