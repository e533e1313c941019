import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import { listWrittenIds, STYLE_REFERENCE } from '../parts/list-written-ids.ts';
import type { OutputPackage } from '../parts/output-package.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { createElement, findChild, isElement, listElements, readValue, withChildren } from '../tree/tree-elements.ts';
import type { ListMap } from './list-map.ts';
import { normalizeProperties } from './normalize-properties.ts';
import {
  isDefaultStyle,
  nameStyle,
  readStyleKind,
  readStyleName,
  readStyleSheet,
  type StyleKind,
  type StyleSheet,
} from './style-sheet.ts';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
/** What comes before w:numPr (CT_PPrBase). */
const BEFORE_LIST = new Set(
  ['keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl'].map((name) => `w:${name}`),
);

/** Which style of the newer file a style of the older one is: that of the same name, else the style itself, brought in. */
export class StyleMap {
  private readonly old: StyleSheet;
  private readonly next: StyleSheet;
  private readonly lists: ListMap;
  private readonly oldRoot: TreeElement | undefined;
  private part: string | undefined;
  private readonly output: OutputPackage;
  private readonly byName: ReadonlyMap<string, string>;
  private readonly ids = new Map<string, string | null>();
  private taken: Set<string> | undefined;
  private readonly source: SourcePackage;
  private readonly compared = new Set<TreeElement>();
  /** The names of styles that both files use and define differently. */
  readonly replaced = new Set<string>();
  /** Whether text without any style looks the same (ECMA-376 17.7.5.1). */
  readonly hasSameDefaults: boolean;
  /** Whether text without any style is spell-checked in the same language. */
  readonly hasSameLanguage: boolean;

  constructor(old: SourcePackage, next: SourcePackage, output: OutputPackage, lists: ListMap) {
    const oldPart = old.findRelated('styles');
    this.part = next.findRelated('styles');
    this.output = output;
    this.source = next;
    this.lists = lists;
    this.oldRoot = oldPart === undefined ? undefined : old.readTree(oldPart);
    this.old = readStyleSheet(this.oldRoot);
    const root = this.part === undefined ? undefined : next.readTree(this.part);
    this.next = readStyleSheet(root);
    this.hasSameDefaults = describeDefaults(this.oldRoot) === describeDefaults(root);
    this.hasSameLanguage = describeLanguage(this.oldRoot) === describeLanguage(root);
    this.byName = new Map([...this.next.byId].map(([id, style]) => [nameStyle(style), id]));
  }

  /** The id in the newer file; null if it means another style there than in the older one, or none can be brought in. */
  map(kind: StyleKind, id: string): string | null {
    const key = `${kind} ${id}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const style = this.old.byId.get(id);
    const same = style && this.findSame(style);
    if (style === undefined) this.ids.set(key, this.mapUndefined(id));
    else if (same === undefined) return this.importStyle(key, style);
    else {
      this.ids.set(key, same);
      this.compareStyles(style, this.next.byId.get(same));
    }
    return this.ids.get(key) ?? null;
  }

  /** Several styles of a file may bear one name: that of the same id is the same. */
  private findSame(style: TreeElement): string | undefined {
    const name = nameStyle(style);
    const id = style.attributes['w:styleId'] ?? '';
    const other = this.next.byId.get(id);
    return other !== undefined && nameStyle(other) === name ? id : this.byName.get(name);
  }

  /** A style that a file does not define looks like none; where the newer file does not define it either, it stays. */
  private mapUndefined(id: string): string | null {
    return this.next.byId.has(id) ? null : id;
  }

  /** Whether a style of the newer file is what a paragraph, run or table without a style has. */
  isDefault(kind: StyleKind, id: string): boolean {
    return this.next.defaults.get(kind) === id;
  }

  /** Compares the styles that text, tables and paragraphs without a style have. */
  compareDefaults(): void {
    for (const kind of new Set([...this.old.defaults.keys(), ...this.next.defaults.keys()])) {
      const style = this.old.byId.get(this.old.defaults.get(kind) ?? '');
      const other = this.next.byId.get(this.next.defaults.get(kind) ?? '');
      // Without a default style, what it would say is said nowhere.
      if (style !== undefined || other !== undefined)
        this.compareStyles(style ?? createElement('w:style'), other ?? createElement('w:style'));
    }
  }

  /** Notes a style that looks different, and those that it is based on. */
  private compareStyles(style: TreeElement, other: TreeElement | undefined): void {
    if (this.compared.has(style) || other === undefined) return;
    this.compared.add(style);
    if (this.describeStyle(style, 'old') !== this.describeStyle(other, 'next'))
      this.replaced.add(readStyleName(style) || readStyleName(other));
    const [base, otherBase] = [this.findBase(style, 'old'), this.findBase(other, 'next')];
    if (base !== undefined && otherBase !== undefined && nameStyle(base) === nameStyle(otherBase))
      this.compareStyles(base, otherBase);
  }

  private importStyle(key: string, style: TreeElement): string | null {
    this.part ??= this.output.createPart(
      'word/styles.xml',
      { name: 'w:styles', attributes: { 'xmlns:w': this.oldRoot?.attributes['xmlns:w'] ?? '' }, children: [] },
      CONTENT_TYPE,
      RELATIONSHIP,
    );
    const { part } = this;
    const wanted = style.attributes['w:styleId'] ?? 'Style';
    const id = this.nameImported(wanted);
    this.ids.set(key, id);
    const children = style.children.flatMap((child): TreeNode[] => this.importStyleChild(child, wanted));
    const attributes = Object.fromEntries(
      Object.entries(style.attributes).filter(([name]) => /^w:(type|customStyle|styleId)$/.test(name)),
    );
    const sorted = children.toSorted((a, b) => rankStyleChild(a) - rankStyleChild(b));
    const made = createElement('w:style', { ...attributes, 'w:customStyle': '1', 'w:styleId': id }, sorted);
    const root = this.output.readPart(part);
    this.output.replacePart(part, withChildren(root, [...root.children, made]));
    return id;
  }

  /** An id that no style has, nor any reference to a style that is not defined, which has no look. */
  private nameImported(wanted: string): string {
    this.taken ??= new Set(
      [...this.next.byId.keys(), ...listWrittenIds(this.source, STYLE_REFERENCE)].map((id) => id.toLowerCase()),
    );
    let id = wanted;
    for (let n = 1; this.taken.has(id.toLowerCase()); n++) id = `${wanted}Old${n}`;
    this.taken.add(id.toLowerCase());
    return id;
  }

  private importStyleChild(child: TreeNode, styleId: string): TreeNode[] {
    if (!isElement(child)) return [];
    if (child.name === 'w:basedOn' || child.name === 'w:next' || child.name === 'w:link') {
      const other = this.old.byId.get(child.attributes['w:val'] ?? '');
      const id = other && this.map(readStyleKind(other), child.attributes['w:val'] ?? '');
      return id ? [createElement(child.name, { 'w:val': id })] : [];
    }
    if (rankStyleChild(child) < 0) return [];
    const stripped = stripIds(child);
    const list = child.name === 'w:pPr' ? findChild(child, 'w:numPr') : undefined;
    if (list === undefined) return [stripped];
    const at = stripped.children.findIndex((one) => isElement(one) && !BEFORE_LIST.has(one.name));
    const imported = this.lists.importStyleList(list, styleId);
    return [withChildren(stripped, stripped.children.toSpliced(at < 0 ? stripped.children.length : at, 0, imported))];
  }

  private findBase(style: TreeElement, side: 'old' | 'next'): TreeElement | undefined {
    return this[side].byId.get(readValue(style, 'w:basedOn') ?? '');
  }

  /** What a style says itself, and the name of the style that it is based on. */
  private describeStyle(style: TreeElement, side: 'old' | 'next'): string {
    const parts = listElements(style).filter(({ name }) => /^w:(pPr|rPr|tblPr|trPr|tcPr|tblStylePr)$/.test(name));
    const base = this.findBase(style, side);
    const basedOn = base === undefined || (isDefaultStyle(base) && isPlain(base)) ? '' : nameBase(base);
    const described = parts.map((part) => {
      const own = normalizeProperties(part, LANGUAGE, (child) =>
        child.name === 'w:numPr' ? this.lists.describeStyleList(child, side) : undefined,
      );
      return own === '' ? '' : `${part.name} ${part.attributes['w:type'] ?? ''} ${own}`;
    });
    return `${basedOn} ${described.filter((one) => one !== '').join(' ')}`;
  }
}

/** In the order of CT_Style. */
const STYLE_CHILDREN = [
  ...['name', 'basedOn', 'next', 'link', 'uiPriority', 'semiHidden', 'unhideWhenUsed', 'qFormat'],
  ...['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr'],
].map((name) => `w:${name}`);

function rankStyleChild(child: TreeNode): number {
  return isElement(child) ? STYLE_CHILDREN.indexOf(child.name) : -1;
}

/** A list of another file, ids of revisions and extensions of newer programs do not belong into an imported style. */
function stripIds(element: TreeElement): TreeElement {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => name.startsWith('w:') && !name.startsWith('w:rsid')),
  );
  const children = element.children.filter(
    (child) => isElement(child) && child.name.startsWith('w:') && child.name !== 'w:numPr',
  );
  return {
    name: element.name,
    attributes,
    children: children.map((child) => (isElement(child) ? stripIds(child) : child)),
  };
}

/** Whether a style says nothing of its own, so that to be based on it changes nothing. */
function isPlain(style: TreeElement): boolean {
  return listElements(style)
    .filter(({ name }) => name === 'w:pPr' || name === 'w:rPr')
    .every((part) => normalizeProperties(part, LANGUAGE) === '');
}

function nameBase(style: TreeElement): string {
  return isDefaultStyle(style) ? 'default' : nameStyle(style);
}

const LANGUAGE = new Set(['w:lang', 'w:noProof', 'w:rPrChange', 'w:pPrChange']);

function describeLanguage(root: TreeElement | undefined): string {
  const run = findChild(findChild(findChild(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return Object.values(findChild(run, 'w:lang')?.attributes ?? {}).join(' ');
}

function describeDefaults(root: TreeElement | undefined): string {
  const defaults = findChild(root, 'w:docDefaults');
  const run = findChild(findChild(defaults, 'w:rPrDefault'), 'w:rPr');
  const paragraph = findChild(findChild(defaults, 'w:pPrDefault'), 'w:pPr');
  return `${normalizeProperties(run, LANGUAGE)} / ${normalizeProperties(paragraph)}`;
}
