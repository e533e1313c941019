import { readWholeXml } from '../../../electron/core/package/read-whole-xml.ts';

/** An element that can be changed, for checks that share nothing with the code that wrote it. */
export class XmlNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: (XmlNode | string)[] = [];
  parent: XmlNode | null = null;

  constructor(name: string, attributes: Readonly<Record<string, string>> = {}) {
    this.name = name;
    this.attributes = { ...attributes };
  }

  get elements(): XmlNode[] {
    return this.children.filter((child) => child instanceof XmlNode);
  }

  child(name: string): XmlNode | undefined {
    return this.elements.find((one) => one.name === name);
  }

  value(name: string): string | undefined {
    return this.child(name)?.attributes['w:val'];
  }

  /** All descendants in document order, as they are now. */
  all(...names: string[]): XmlNode[] {
    return this.elements.flatMap((one) => [
      ...(names.length === 0 || names.includes(one.name) ? [one] : []),
      ...one.all(...names),
    ]);
  }

  text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text())).join('');
  }

  replaceWith(nodes: readonly (XmlNode | string)[]): void {
    const { parent } = this;
    if (parent === null) return;
    for (const node of nodes) if (node instanceof XmlNode) node.parent = parent;
    parent.children.splice(parent.children.indexOf(this), 1, ...nodes);
    this.parent = null;
  }

  isWithin(...names: string[]): boolean {
    return this.parent !== null && (names.includes(this.parent.name) || this.parent.isWithin(...names));
  }

  prepend(nodes: readonly (XmlNode | string)[], at: number): void {
    for (const node of nodes) if (node instanceof XmlNode) node.parent = this;
    this.children.splice(at, 0, ...nodes);
  }
}

export function parseXmlNode(xml: string): XmlNode {
  const top = new XmlNode('#top');
  let here = top;
  readWholeXml(xml, {
    open: (name, attributes) => {
      const made = new XmlNode(name, attributes);
      made.parent = here;
      here.children.push(made);
      here = made;
    },
    close: () => {
      here = here.parent ?? top;
    },
    text: (text) => {
      here.children.push(text);
    },
    remark: () => undefined,
  });
  const [root] = top.elements;
  if (root === undefined) throw new Error('no element');
  return root;
}
