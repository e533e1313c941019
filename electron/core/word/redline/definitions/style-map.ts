import type { TreeElement, TreeNode } from '../../../package/xml-tree.ts';
import type { OutputPackage } from '../parts/output-package.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { createElement, isElement, listElements, readValue, withChildren } from '../tree/tree-elements.ts';
import { normalizeProperties } from './normalize-properties.ts';

type StyleKind = 'paragraph' | 'character' | 'table';

/** The styles of one part by id, and the default style of each kind. */
type StyleSheet = { readonly byId: ReadonlyMap<string, TreeElement>; readonly defaults: ReadonlyMap<string, string> };

/** Which style of the newer file a style of the older one is: that of the same name, else the style itself, brought in. */
export class StyleMap {
  private readonly old: StyleSheet;
  private readonly next: StyleSheet;
  private readonly part: string | undefined;
  private readonly output: OutputPackage;
  private readonly byName: ReadonlyMap<string, string>;
  private readonly ids = new Map<string, string | null>();
  private readonly taken: Set<string>;
  /** The names of styles that both files use and define differently. */
  readonly replaced = new Set<string>();

  constructor(old: SourcePackage, next: SourcePackage, output: OutputPackage) {
    const oldPart = old.findRelated('styles');
    this.part = next.findRelated('styles');
    this.output = output;
    this.old = readStyleSheet(oldPart === undefined ? undefined : old.readTree(oldPart));
    this.next = readStyleSheet(this.part === undefined ? undefined : next.readTree(this.part));
    this.byName = new Map([...this.next.byId].map(([id, style]) => [nameStyle(style), id]));
    this.taken = new Set([...this.next.byId.keys()].map((id) => id.toLowerCase()));
  }

  /** The id in the newer file; null if there is no such style in the older one, or none can be brought in. */
  map(kind: StyleKind, id: string): string | null {
    const key = `${kind} ${id}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const style = this.old.byId.get(id);
    const same = style && this.byName.get(nameStyle(style));
    if (style === undefined) this.ids.set(key, null);
    else if (same === undefined) return this.importStyle(key, style);
    else {
      this.ids.set(key, same);
      const other = this.next.byId.get(same);
      if (other !== undefined && describeStyle(style) !== describeStyle(other))
        this.replaced.add(readValue(style, 'w:name') ?? id);
    }
    return this.ids.get(key) ?? null;
  }

  /** Whether a style of the newer file is what a paragraph, run or table without a style has. */
  isDefault(kind: StyleKind, id: string): boolean {
    return this.next.defaults.get(kind) === id;
  }

  private importStyle(key: string, style: TreeElement): string | null {
    const { part } = this;
    if (part === undefined) return null;
    const wanted = style.attributes['w:styleId'] ?? 'Style';
    let id = wanted;
    for (let n = 1; this.taken.has(id.toLowerCase()); n++) id = `${wanted}Old${n}`;
    this.taken.add(id.toLowerCase());
    this.ids.set(key, id);
    const children = style.children.flatMap((child): TreeNode[] => this.importStyleChild(child));
    const attributes = Object.fromEntries(
      Object.entries(style.attributes).filter(([name]) => /^w:(type|customStyle|styleId)$/.test(name)),
    );
    const made = createElement('w:style', { ...attributes, 'w:customStyle': '1', 'w:styleId': id }, children);
    const root = this.output.readPart(part);
    this.output.replacePart(part, withChildren(root, [...root.children, made]));
    return id;
  }

  private importStyleChild(child: TreeNode): TreeNode[] {
    if (!isElement(child)) return [child];
    if (child.name === 'w:basedOn' || child.name === 'w:next' || child.name === 'w:link') {
      const other = this.old.byId.get(child.attributes['w:val'] ?? '');
      const id = other && this.map(readKind(other), child.attributes['w:val'] ?? '');
      return id ? [createElement(child.name, { 'w:val': id })] : [];
    }
    if (!/^w:(name|uiPriority|qFormat|semiHidden|unhideWhenUsed|pPr|rPr|tblPr|trPr|tcPr|tblStylePr)$/.test(child.name))
      return [];
    return [stripIds(child)];
  }
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

function readStyleSheet(root: TreeElement | undefined): StyleSheet {
  const styles = listElements(root).filter(({ name }) => name === 'w:style');
  const isDefault = ({ attributes }: TreeElement) => /^(1|true|on)$/.test(attributes['w:default'] ?? '');
  return {
    byId: new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style])),
    defaults: new Map(
      styles
        .filter(isDefault)
        .map(({ attributes }) => [attributes['w:type'] ?? 'paragraph', attributes['w:styleId'] ?? '']),
    ),
  };
}

function readKind(style: TreeElement): StyleKind {
  const kind = style.attributes['w:type'];
  return kind === 'character' || kind === 'table' ? kind : 'paragraph';
}

/** Names of styles do not depend on case (ECMA-376 17.7.4.9). */
function nameStyle(style: TreeElement): string {
  const name = readValue(style, 'w:name') ?? style.attributes['w:styleId'] ?? '';
  return `${readKind(style)} ${name.toLowerCase()}`;
}

function describeStyle(style: TreeElement): string {
  const parts = listElements(style).filter(({ name }) => /^w:(pPr|rPr|tblPr|trPr|tcPr|tblStylePr)$/.test(name));
  return parts.map((part) => `${part.name}${normalizeProperties(part)}`).join(' ');
}
