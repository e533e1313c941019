import { SaxesParser } from 'saxes';
import { NamespaceScope } from './namespace-scope.ts';
import type { Archive } from './open-archive.ts';
import { convertToPackageFault, PackageFault } from './package-fault.ts';
import { XmlDecoder } from './xml-decoder.ts';

/** An element of a part that is changed and written again. Names use the reader's prefixes; `xmlns` attributes are kept. */
export type TreeElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
};
/** Text is unescaped. A comment or processing instruction is an element named REMARK that holds its source. */
export type TreeNode = TreeElement | string;

export const REMARK = '#remark';

type OpenElement = { readonly name: string; attributes: Record<string, string>; readonly children: TreeNode[] };

/**
 * Parses a part whole, keeping everything that is in it. Where the part binds one of the reader's prefixes to a namespace
 * that the reader does not know, as files of previews of Word do, its names get a prefix of their own. Throws a
 * PackageFault like `readXmlPart`.
 */
export function parseXmlTree(
  bytes: Uint8Array,
  part: string,
  archive: Pick<Archive, 'limits' | 'budget' | 'namespaces'>,
): TreeElement {
  try {
    const decoder = new XmlDecoder(part);
    const text = decoder.decode(bytes) + decoder.decode(null);
    return new TreeBuilder(part, archive, decoder).parse(text);
  } catch (problem) {
    throw convertToPackageFault(problem, part);
  }
}

class TreeBuilder {
  private readonly part: string;
  private readonly archive: Pick<Archive, 'limits' | 'budget'>;
  private readonly decoder: XmlDecoder;
  private readonly scopes: NamespaceScope[] = [];
  private readonly open: OpenElement[] = [];
  /** The namespaces of prefixes that the part does not use itself: the root must declare them. */
  private readonly added = new Map<string, string>();
  private scope: NamespaceScope;
  private root: OpenElement | null = null;

  constructor(part: string, archive: Pick<Archive, 'limits' | 'budget' | 'namespaces'>, decoder: XmlDecoder) {
    this.part = part;
    this.archive = archive;
    this.decoder = decoder;
    this.scope = NamespaceScope.outermost(archive.namespaces);
  }

  parse(text: string): TreeElement {
    const parser = new SaxesParser({ xmlns: false, position: false } as const);
    parser.on('xmldecl', ({ encoding }) => this.decoder.check(encoding));
    parser.on('doctype', () => {
      throw new PackageFault('doctype', { part: this.part });
    });
    parser.on('opentag', ({ name, attributes }) => this.enter(name, attributes));
    parser.on('closetag', () => this.leave());
    const add = (node: TreeNode) => this.open.at(-1)?.children.push(node);
    parser.on('text', add);
    parser.on('cdata', add);
    const remark = (source: string) => add({ name: REMARK, attributes: {}, children: [source] });
    parser.on('comment', (comment) => remark(`<!--${comment}-->`));
    parser.on('processinginstruction', ({ target, body }) => remark(`<?${target} ${body}?>`));
    parser.write(text).close();
    const { root } = this;
    if (root === null) throw new PackageFault('damaged', { part: this.part, reason: 'empty' });
    for (const [prefix, uri] of this.added) root.attributes[`xmlns:${prefix}`] = uri;
    return root;
  }

  private enter(name: string, attributes: Record<string, string>): void {
    const { limits, budget } = this.archive;
    this.scopes.push(this.scope);
    if (this.scopes.length > limits.depth) throw new PackageFault('deep', { part: this.part, limit: limits.depth });
    budget.elements -= 1;
    if (budget.elements < 0) throw new PackageFault('elements', { limit: limits.elements });
    const names = Object.keys(attributes);
    if (names.length > limits.attributes)
      throw new PackageFault('damaged', { part: this.part, reason: `more than ${limits.attributes} attributes` });
    const declared = names.filter((one) => one === 'xmlns' || one.startsWith('xmlns:'));
    if (declared.length > 0) this.scope = this.scope.declare(declared.map((one) => [one, attributes[one] ?? '']));
    const element: OpenElement = {
      name: this.rename(name, this.scope.element(name)),
      attributes: this.scope.plain ? attributes : this.renameAttributes(attributes),
      children: [],
    };
    this.open.at(-1)?.children.push(element);
    this.root ??= element;
    this.open.push(element);
  }

  private leave(): void {
    this.open.pop();
    this.scope = this.scopes.pop() ?? this.scope;
  }

  private renameAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
    const all: Record<string, string> = {};
    for (const [name, value] of Object.entries(attributes))
      all[name.startsWith('xmlns') ? name : this.rename(name, this.scope.attribute(name))] = value;
    return all;
  }

  private rename(written: string, name: string): string {
    if (written === name) return name;
    const [prefix = ''] = name.split(':', 1);
    // An element of a default namespace that the reader does not know keeps that namespace.
    if (prefix === '?') return name.slice(2);
    const own = written.includes(':') ? written.slice(0, written.indexOf(':')) : '';
    const uri = this.scope.uri(own);
    const made = prefix.endsWith('?') ? `other-${own}` : prefix;
    if (made !== prefix && (this.added.get(made) ?? uri) !== uri)
      throw new PackageFault('damaged', { part: this.part, reason: `prefix ${own}` });
    this.added.set(made, uri);
    return made === prefix ? name : `${made}:${written.slice(own.length + 1)}`;
  }
}
