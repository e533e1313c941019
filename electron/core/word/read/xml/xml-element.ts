import { Failure } from '../../../../../shared/api/failure.ts';
import type { NamespaceScope } from '../../../package/namespace-scope.ts';
import type { Archive } from '../../../package/open-archive.ts';
import { readXmlPart, type XmlAttributes, type XmlHandler } from '../../../package/read-xml.ts';
import { wordLimits } from '../model/word-limits.ts';
import { AlternateContent } from './alternate-content.ts';

/** A small element of a part, held whole: the properties of a run, a style, a relationship. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

type OpenElement = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlElement[];
  text: string;
};

/**
 * Gathers one element and its contents, from its opening to its closing tag. Of alternative representations, only the
 * one that is read is kept, in their place (ECMA-376 part 3, 7.5).
 */
export class ElementGatherer {
  private readonly part: string;
  private readonly stack: OpenElement[] = [];
  private alternatives: AlternateContent | null = null;
  private skipping = 0;
  private count = 0;

  constructor(part: string) {
    this.part = part;
  }

  open(name: string, attributes: XmlAttributes, scope: NamespaceScope): void {
    if (this.skipping > 0) this.skipping += 1;
    else if (this.stack.length > 0 && name.startsWith('mc:')) this.openWay(name, attributes, scope);
    else this.push(name, attributes);
  }

  private push(name: string, attributes: XmlAttributes): void {
    this.count += 1;
    if (this.count > wordLimits.properties)
      throw new Failure('word-damaged', {
        part: this.part,
        reason: `too many properties in ${this.stack[0]?.name ?? name}`,
      });
    const element = { name, attributes, children: [], text: '' };
    this.stack.at(-1)?.children.push(element);
    this.stack.push(element);
  }

  /** The contents of an alternative belong to the element around it. */
  private openWay(name: string, { Requires = '' }: XmlAttributes, scope: NamespaceScope): void {
    this.alternatives ??= new AlternateContent();
    const top = this.stack.at(-1);
    if (name === 'mc:AlternateContent') this.alternatives.begin();
    else if (!this.alternatives.choose(name === 'mc:Choice' ? Requires : '', scope)) this.skipping = 1;
    if (this.skipping === 0 && top !== undefined) this.stack.push(top);
  }

  text(text: string): void {
    const top = this.stack.at(-1);
    if (top !== undefined && this.skipping === 0) top.text += text;
  }

  /** In: the name of a closing tag. Out: the whole element if the tag is its own, otherwise null. */
  close(name: string): XmlElement | null {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return null;
    }
    if (name === 'mc:AlternateContent') this.alternatives?.end();
    const element = this.stack.pop();
    return this.stack.length === 0 && element !== undefined ? element : null;
  }
}

/** Visits each element with one of these names in a part, except inside another one of them. */
export async function visitElements(
  archive: Archive,
  part: string,
  names: readonly string[],
  found: (element: XmlElement) => void,
): Promise<void> {
  let gatherer: ElementGatherer | null = null;
  const handler: XmlHandler = {
    open: (name, attributes, scope) => {
      if (gatherer === null && names.includes(name)) gatherer = new ElementGatherer(part);
      gatherer?.open(name, attributes, scope);
    },
    close: (name) => {
      const element = gatherer?.close(name) ?? null;
      if (element === null) return;
      gatherer = null;
      found(element);
    },
    text: (text) => gatherer?.text(text),
  };
  await readXmlPart(archive, part, handler);
}

export function findChild(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element?.children.find((one) => one.name === name) ?? null;
}

/** The w:val of a child, null if it is absent. */
export function readChildValue(element: XmlElement | null | undefined, name: string): string | null {
  return findChild(element, name)?.attributes['w:val'] ?? null;
}

/** A whole number, null for anything else. */
export function parseWholeNumber(value: string | null | undefined): number | null {
  return value !== null && value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** On or off (ECMA-376 part 1, 22.9.2.7): an element without a value is on. */
export function isSwitchedOn(element: XmlElement): boolean {
  const value = element.attributes['w:val'];
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}
