import type { Archive } from '../../package/archive.ts';
import type { Format } from './document.ts';
import { child, type Element, eachElement, setting, switchedOn, wholeNumber } from './element.ts';
import { formatOf } from './format.ts';
import { noRunProperties, over, type RunProperties, runProperties } from './run-properties.ts';

export type Style = {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly run: RunProperties;
  readonly numbering: { readonly id: string | null; readonly level: number | null } | null;
  readonly outline: number | null;
};

/** The styles of a file, and what they come to. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private paragraphDefault: string | null = null;
  private runDefault: RunProperties = noRunProperties;
  private readonly chains = new Map<string | null, readonly Style[]>();
  private readonly merged = new Map<string, RunProperties>();
  private readonly formats = new Map<string, Format>();

  static async read(archive: Archive, part: string): Promise<Styles> {
    const styles = new Styles();
    await eachElement(archive, part, ['w:docDefaults', 'w:style'], (element) => styles.add(element));
    return styles;
  }

  private add(element: Element): void {
    if (element.name === 'w:docDefaults') {
      this.runDefault = runProperties(child(child(element, 'w:rPrDefault'), 'w:rPr'));
      return;
    }
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': standard } = element.attributes;
    const properties = child(element, 'w:pPr');
    const numbering = child(properties, 'w:numPr');
    this.styles.set(id, {
      id,
      name: setting(element, 'w:name') ?? id,
      basedOn: setting(element, 'w:basedOn'),
      run: { ...runProperties(child(element, 'w:rPr')), style: null },
      numbering: numbering === null ? null : numberingOf(numbering),
      outline: outlineOf(properties),
    });
    const isDefault = standard !== undefined && switchedOn({ ...element, attributes: { 'w:val': standard } });
    if (type === 'paragraph' && isDefault) this.paragraphDefault = id;
  }

  /** A style and those it is based on, itself first; the default one for null. A circle is cut where it closes. */
  chain(id: string | null): readonly Style[] {
    const known = this.chains.get(id);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    let next = this.styles.get(id ?? this.paragraphDefault ?? '');
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      next = next.basedOn === null ? undefined : this.styles.get(next.basedOn);
    }
    this.chains.set(id, chain);
    return chain;
  }

  /** The name of the style of a paragraph that names this one, or none. */
  named(id: string | null): { readonly id: string; readonly name: string } | null {
    const known = this.styles.get(id ?? this.paragraphDefault ?? '');
    if (known !== undefined) return { id: known.id, name: known.name };
    return id === null ? null : { id, name: id };
  }

  numberingOf(id: string): Style['numbering'] {
    return this.chain(id).find(({ numbering }) => numbering !== null)?.numbering ?? null;
  }

  /** What a run looks like in a paragraph of this style; equal formats are one object. */
  format(paragraphStyle: string | null, direct: RunProperties): Format {
    const key = `${paragraphStyle ?? ''}\n${Object.values(direct).join('\n')}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const character = direct.style === null ? noRunProperties : this.run(direct.style);
    const format = formatOf(over(this.runDefault, this.run(paragraphStyle)), character, direct);
    const text = Object.values(format).join('\n');
    const equal = this.formats.get(text) ?? format;
    this.formats.set(text, equal);
    this.formats.set(key, equal);
    return equal;
  }

  private run(id: string | null): RunProperties {
    const key = id ?? '';
    const known = this.merged.get(key);
    if (known !== undefined) return known;
    const all = this.chain(id).reduceRight((outer, { run }) => over(outer, run), noRunProperties);
    this.merged.set(key, all);
    return all;
  }
}

export function numberingOf(element: Element): { readonly id: string | null; readonly level: number | null } {
  return { id: setting(element, 'w:numId'), level: wholeNumber(setting(element, 'w:ilvl')) };
}

/** Levels 0 to 8; 9 is body text (ECMA-376 part 1, 17.3.1.20), as is none. */
export function outlineOf(properties: Element | null): number | null {
  return wholeNumber(setting(properties, 'w:outlineLvl'));
}
