import type { Namespaces } from './create-namespaces.ts';

/** Thrown if a name uses an undeclared prefix. */
class UndeclaredPrefix extends Error {}

/** The namespaces in scope at one point of a part: converts names from the file's prefixes to the reader's. */
export class NamespaceScope {
  private readonly namespaces: Namespaces;
  private readonly uris: ReadonlyMap<string, string>;
  private readonly names = new Map<string, string>();
  /** Whether the file's prefixes equal the reader's, so that attributes can be used unchanged. */
  readonly plain: boolean;

  private constructor(namespaces: Namespaces, uris: ReadonlyMap<string, string>) {
    this.namespaces = namespaces;
    this.uris = uris;
    this.plain = [...uris].every(([prefix, uri]) => prefix === '' || this.written(prefix, uri) === prefix);
  }

  static outermost(namespaces: Namespaces): NamespaceScope {
    return new NamespaceScope(namespaces, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));
  }

  /**
   * Adds these declarations ("xmlns:w" or "xmlns", and the namespace); returns the scope itself if they change nothing.
   */
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

  /** The reader's prefix for a prefix of the file, or the namespace itself if the reader does not know it. */
  known(prefix: string): string {
    const uri = this.uris.get(prefix) ?? '';
    return this.namespaces.prefixOf.get(uri) ?? uri;
  }

  /** The namespace of a prefix of the file; '' for its default namespace. */
  uri(prefix: string): string {
    return this.uris.get(prefix) ?? '';
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

  /** A foreign namespace keeps the file's prefix, unless the reader uses that prefix itself. */
  private written(prefix: string, uri: string): string {
    const { prefixOf, prefixes } = this.namespaces;
    return prefixOf.get(uri) ?? (prefixes.has(prefix) ? `${prefix}?` : prefix);
  }
}
