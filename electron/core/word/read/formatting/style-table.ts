import type { RunFormat } from '../../../../../shared/model/incoming/word-document.ts';
import type { Archive } from '../../../package/open-archive.ts';
import {
  findChild,
  isSwitchedOn,
  parseWholeNumber,
  readChildValue,
  visitElements,
  type XmlElement,
} from '../xml/xml-element.ts';
import { resolveRunFormat } from './run-format.ts';
import { emptyRunProperties, mergeRunProperties, type RunProperties, readRunProperties } from './run-properties.ts';

export type WordStyle = {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly run: RunProperties;
  readonly numbering: { readonly id: string | null; readonly level: number | null } | null;
  readonly outline: number | null;
};

/** The styles of a file, resolved. */
export class StyleTable {
  private readonly styles = new Map<string, WordStyle>();
  private paragraphDefault: string | null = null;
  private runDefault: RunProperties = emptyRunProperties;
  private readonly chains = new Map<string | null, readonly WordStyle[]>();
  private readonly merged = new Map<string, RunProperties>();
  private readonly formats = new Map<string, RunFormat>();

  static async read(archive: Archive, part: string): Promise<StyleTable> {
    const styles = new StyleTable();
    await visitElements(archive, part, ['w:docDefaults', 'w:style'], (element) => styles.add(element));
    return styles;
  }

  private add(element: XmlElement): void {
    if (element.name === 'w:docDefaults') {
      this.runDefault = readRunProperties(findChild(findChild(element, 'w:rPrDefault'), 'w:rPr'));
      return;
    }
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': standard } = element.attributes;
    const properties = findChild(element, 'w:pPr');
    const numbering = findChild(properties, 'w:numPr');
    this.styles.set(id, {
      id,
      name: readChildValue(element, 'w:name') ?? id,
      basedOn: readChildValue(element, 'w:basedOn'),
      run: { ...readRunProperties(findChild(element, 'w:rPr')), style: null },
      numbering: numbering === null ? null : readNumbering(numbering),
      outline: readOutlineLevel(properties),
    });
    const isDefault = standard !== undefined && isSwitchedOn({ ...element, attributes: { 'w:val': standard } });
    if (type === 'paragraph' && isDefault) this.paragraphDefault = id;
  }

  /** A style and those it is based on, itself first; the default style for null. A cycle is cut where it closes. */
  chain(id: string | null): readonly WordStyle[] {
    const known = this.chains.get(id);
    if (known !== undefined) return known;
    const chain: WordStyle[] = [];
    let next = this.styles.get(id ?? this.paragraphDefault ?? '');
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      next = next.basedOn === null ? undefined : this.styles.get(next.basedOn);
    }
    this.chains.set(id, chain);
    return chain;
  }

  /** The id and name of the style for a paragraph that names this one; null if there is none. */
  named(id: string | null): { readonly id: string; readonly name: string } | null {
    const known = this.styles.get(id ?? this.paragraphDefault ?? '');
    if (known !== undefined) return { id: known.id, name: known.name };
    return id === null ? null : { id, name: id };
  }

  numberingOf(id: string): WordStyle['numbering'] {
    return this.chain(id).find(({ numbering }) => numbering !== null)?.numbering ?? null;
  }

  /** The format of a run in a paragraph of this style; equal formats are one object. */
  format(paragraphStyle: string | null, direct: RunProperties): RunFormat {
    const key = `${paragraphStyle ?? ''}\n${Object.values(direct).join('\n')}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const character = direct.style === null ? emptyRunProperties : this.run(direct.style);
    const format = resolveRunFormat(mergeRunProperties(this.runDefault, this.run(paragraphStyle)), character, direct);
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
    const all = this.chain(id).reduceRight((outer, { run }) => mergeRunProperties(outer, run), emptyRunProperties);
    this.merged.set(key, all);
    return all;
  }
}

export function readNumbering(element: XmlElement): { readonly id: string | null; readonly level: number | null } {
  return { id: readChildValue(element, 'w:numId'), level: parseWholeNumber(readChildValue(element, 'w:ilvl')) };
}

/** Levels 0 to 8; 9 is body text (ECMA-376 part 1, 17.3.1.20), and so is null. */
export function readOutlineLevel(properties: XmlElement | null): number | null {
  return parseWholeNumber(readChildValue(properties, 'w:outlineLvl'));
}
