import type { Namespaces } from './create-namespaces.ts';

/** Thrown where a name uses a prefix that nothing declares. */
class UndeclaredPrefix extends Error {}

/** The namespaces in force at one place of a part: names as the file writes them become names as the reader writes them. */
export class NamespaceScope {
  private readonly namespaces: Namespaces;
  private readonly uris: ReadonlyMap<string, string>;
  private readonly names = new Map<string, string>();
  /** Whether the file's prefixes are the reader's own, so that attributes can be taken as they are. */
  readonly plain: boolean;

  private constructor(namespaces: Namespaces, uris: ReadonlyMap<string, string>) {
    this.namespaces = namespaces;
    this.uris = uris;
    this.plain = [...uris].every(([prefix, uri]) => prefix === '' || this.written(prefix, uri) === prefix);
  }

  static outermost(namespaces: Namespaces): NamespaceScope {
    return new NamespaceScope(namespaces, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));
  }

  /** The scope with these declarations ("xmlns:w" or "xmlns", and the namespace) on top; itself where they say nothing new. */
  declare(declared: readonly (readonly [string, string])[]): NamespaceScope {
    const news = declared
      .map(([name, uri]) => [name === 'xmlns' ? '' : name.slice('xmlns:'.length), uri] as const)
      .filter(([prefix, uri]) => this.uris.get(prefix) !== uri);
    return news.length === 0 ? this : new NamespaceScope(this.namespaces, new Map([...this.uris, ...news]));
  }

  element(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const found = colon === -1 ? this.unprefixed(name) : this.prefixed(name, colon);
    this.names.set(name, found);
    return found;
  }

  /** An attribute without a prefix is in no namespace (Namespaces in XML, 6.2). */
  attribute(name: string): string {
    return name.includes(':') ? this.element(name) : name;
  }

  /** The reader's prefix for one of the file's, or the namespace itself where the reader does not know it. */
  known(prefix: string): string {
    const uri = this.uris.get(prefix) ?? '';
    return this.namespaces.prefixOf.get(uri) ?? uri;
  }

  private unprefixed(name: string): string {
    const uri = this.uris.get('') ?? '';
    return uri === '' ? name : `${this.written('?', uri)}:${name}`;
  }

  private prefixed(name: string, colon: number): string {
    const prefix = name.slice(0, colon);
    const uri = this.uris.get(prefix);
    if (uri === undefined) throw new UndeclaredPrefix(`undeclared prefix ${prefix}`);
    return `${this.written(prefix, uri)}${name.slice(colon)}`;
  }

  /** A foreign namespace keeps the file's prefix, unless that is one of the reader's own. */
  private written(prefix: string, uri: string): string {
    const { prefixOf, prefixes } = this.namespaces;
    return prefixOf.get(uri) ?? (prefixes.has(prefix) ? `${prefix}?` : prefix);
  }
}
