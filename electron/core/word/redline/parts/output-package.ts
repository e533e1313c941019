import { zipSync } from 'fflate';
import { nameRelationshipsPart } from '../../../package/package-parts.ts';
import { writeXmlTree } from '../../../package/write-xml-tree.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import { escapeXml } from '../../write/xml/escape-xml.ts';
import { convertNamespace, convertRelationshipType, type NamespaceForm, readNamespaceForm } from './namespace-form.ts';
import type { SourcePackage } from './source-package.ts';

const TYPES = '[Content_Types].xml';
/** The earliest time that a zip entry can hold. */
const EPOCH = new Date(1980, 0, 1);

/** Elements to be added at the end of a part with this root; `empty` is the part where there is none yet. */
type Insertion = { readonly root: string; readonly empty: string; readonly elements: string[] };

/** A copy of the newer package: parts that are not replaced keep their bytes. */
export class OutputPackage {
  private readonly source: SourcePackage;
  private readonly parts: Map<string, Uint8Array>;
  private readonly replaced = new Map<string, TreeElement>();
  private readonly added = new Map<string, string>();
  private readonly insertions = new Map<string, Insertion>();

  private readonly form: NamespaceForm;

  constructor(source: SourcePackage) {
    this.source = source;
    this.form = readNamespaceForm(source.readTree(source.main));
    this.parts = new Map(source.parts);
  }

  replacePart(name: string, root: TreeElement): void {
    this.replaced.set(name, root);
  }

  /** The tree that a part will have. */
  readPart(name: string): TreeElement {
    return this.replaced.get(name) ?? this.source.readTree(name);
  }

  has(name: string): boolean {
    return this.parts.has(name) || this.replaced.has(name);
  }

  /** Adds an XML part that the main part leads to; returns its name. */
  createPart(wanted: string, root: TreeElement, contentType: string, relationship: string): string {
    const name = this.addPart(wanted, new Uint8Array(), contentType);
    this.addRelationship(this.source.main, relationship, name, false);
    const declared = Object.entries(root.attributes).map(([key, uri]) => [key, convertNamespace(uri, this.form)]);
    this.replacePart(name, { ...root, attributes: Object.fromEntries(declared) });
    return name;
  }

  /** Adds a part under a name like the one given; returns the name. */
  addPart(wanted: string, bytes: Uint8Array, contentType: string): string {
    const dot = wanted.lastIndexOf('.');
    let name = wanted;
    for (let n = 1; this.hasAnyCase(name); n++) name = `${wanted.slice(0, dot)}-old${n}${wanted.slice(dot)}`;
    this.parts.set(name, bytes);
    this.insertText(
      TYPES,
      'Types',
      `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(contentType)}"/>`,
      '',
    );
    return name;
  }

  /**
   * The id of a relationship of a part, added unless the part has one like it.
   * @param ownType the URI of its type
   * @param wanted the id it must have, in a part that was just added
   */
  addRelationship(part: string, ownType: string, target: string, external: boolean, wanted?: string): string {
    const type = convertRelationshipType(ownType, this.form);
    const short = type.slice(type.lastIndexOf('/') + 1);
    const same = this.source
      .listRelationships(part)
      .find((one) => one.type === short && one.external === external && one.target === target);
    if (same !== undefined) return same.id;
    const key = JSON.stringify([part, type, target, external, wanted ?? '']);
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const id = wanted ?? this.findFreeId(part);
    this.added.set(key, id);
    const mode = external ? ' TargetMode="External"' : '';
    const written = external ? target : `/${target}`;
    this.insertText(
      nameRelationshipsPart(part),
      'Relationships',
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(written)}"${mode}/>`,
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
    return id;
  }

  /** The bytes of the package; the order of its parts is kept. */
  write(): Uint8Array {
    for (const [name, insertion] of this.insertions)
      this.parts.set(name, insertElements(this.parts.get(name), insertion));
    const encoder = new TextEncoder();
    for (const [name, root] of this.replaced) this.parts.set(name, encoder.encode(writeXmlTree(root)));
    return zipSync(
      Object.fromEntries([...this.parts].map(([name, bytes]) => [name, [bytes, { mtime: EPOCH, level: 6, os: 0 }]])),
    );
  }

  /** An id that no relationship of a part has; a redline of a redline has some of this form already. */
  private findFreeId(part: string): string {
    const taken = new Set([...this.source.listRelationships(part).map(({ id }) => id), ...this.added.values()]);
    let number = this.added.size + 1;
    while (taken.has(`rIdOld${number}`)) number += 1;
    return `rIdOld${number}`;
  }

  private hasAnyCase(name: string): boolean {
    return [...this.parts.keys()].some((one) => one.toLowerCase() === name.toLowerCase());
  }

  /** Adds an element at the end of a part, whose other bytes stay as they are; all are written at once. */
  private insertText(part: string, root: string, element: string, empty: string): void {
    const known = this.insertions.get(part) ?? { root, empty, elements: [] };
    known.elements.push(element);
    this.insertions.set(part, known);
  }
}

function insertElements(bytes: Uint8Array | undefined, { root, empty, elements }: Insertion): Uint8Array {
  const text = bytes === undefined ? empty : new TextDecoder().decode(bytes);
  const end = new RegExp(`</(?:([\\w.-]+):)?${root}\\s*>\\s*$`).exec(text);
  const opened = end === null ? text.replace(/\/>\s*$/, `></${root}>`) : text;
  const prefix = end?.[1] === undefined ? '' : `${end[1]}:`;
  const at = opened.lastIndexOf('</');
  const inserted = elements.map((element) => element.replace('<', `<${prefix}`)).join('');
  return new TextEncoder().encode(`${opened.slice(0, at)}${inserted}${opened.slice(at)}`);
}
