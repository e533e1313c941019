import type { TreeElement } from '../../../package/xml-tree.ts';
import { wordNamespaces } from '../../read/model/word-namespaces.ts';
import { type NamespaceForm, nameNamespace, readNamespaceForm } from './namespace-form.ts';

/** The prefixes that content from the older file needs in a part of the newer one. */
export class PartNamespaces {
  private readonly from: TreeElement;
  private readonly to: TreeElement;
  private readonly needed = new Map<string, string>();
  readonly form: NamespaceForm;

  constructor(from: TreeElement, to: TreeElement) {
    this.from = from;
    this.to = to;
    this.form = readNamespaceForm(to);
  }

  /** Notes that a prefix is used; returns a declaration that the element itself must bear, if the part uses it otherwise. */
  require(prefix: string): readonly [string, string] | null {
    if (prefix === '' || prefix === 'xml' || prefix === 'xmlns') return null;
    const name = `xmlns:${prefix}`;
    const [there, uri] = [this.to.attributes[name], nameNamespace(prefix, this.form) ?? this.from.attributes[name]];
    // Known prefixes mean the same in both, though strict and transitional files name them differently.
    if (there !== undefined && (there === uri || uri === undefined || wordNamespaces.prefixOf.get(there) === prefix))
      return null;
    if (there === undefined && uri !== undefined) this.needed.set(prefix, uri);
    return there === undefined || uri === undefined ? null : [name, uri];
  }

  /** The root with the declarations added, and marked as ignorable where the older part marks them so. */
  declare(root: TreeElement): TreeElement {
    if (this.needed.size === 0) return root;
    const attributes: Record<string, string> = { ...root.attributes };
    for (const [prefix, uri] of this.needed) attributes[`xmlns:${prefix}`] = uri;
    const ignorable = this.from.attributes['mc:Ignorable']?.split(/\s+/) ?? [];
    const added = ignorable.filter((prefix) => this.needed.has(prefix));
    if (added.length > 0) {
      attributes['xmlns:mc'] ??= nameNamespace('mc', this.form) ?? '';
      attributes['mc:Ignorable'] = [attributes['mc:Ignorable'] ?? '', ...added].join(' ').trim();
    }
    return { ...root, attributes };
  }
}
