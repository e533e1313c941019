import type { ParagraphProperties, RunFormat } from '../../../../../shared/model/incoming/word-document.ts';
import type { Archive } from '../../../package/open-archive.ts';
import {
  findChild,
  isSwitchedOn,
  parseWholeNumber,
  readChildValue,
  visitElements,
  type XmlElement,
} from '../xml/xml-element.ts';
import { readAlignment } from './alignment.ts';
import { type Indentation, readIndentation } from './indentation.ts';
import { isOffPage } from './off-page.ts';
import { type RunSurroundings, resolveRunFormat } from './run-format.ts';
import {
  emptyRunProperties,
  mergeRunProperties,
  type RunProperties,
  readRunProperties,
  readShading,
} from './run-properties.ts';
import { readTableFormats, type TableFormats } from './table-formats.ts';
import { officeColours, type ThemeColours } from './theme-colours.ts';

export type WordStyle = {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly run: RunProperties;
  readonly numbering: { readonly id: string | null; readonly level: number | null } | null;
  readonly outline: number | null;
  readonly indentation: Indentation;
  readonly alignment: ParagraphProperties['align'] | null;
  readonly language: string | null;
  /** The RRGGBB of a paragraph's shading, or 'auto'. */
  readonly fill: string | null;
  /** Whether a paragraph is off the page. */
  readonly isOffPage: boolean;
  /** The exact height of a paragraph's lines in half-points. */
  readonly line: number | null;
  readonly table: TableFormats;
};

/** What surrounds the runs of a paragraph, besides its style. */
export type ParagraphSurroundings = Pick<RunSurroundings, 'table' | 'ground'>;

/** The styles of a file, resolved. */
export class StyleTable {
  private readonly styles = new Map<string, WordStyle>();
  private paragraphDefault: string | null = null;
  private runDefault: RunProperties = emptyRunProperties;
  private readonly theme: ThemeColours;
  /** The language of words whose styles have none. */
  language: string | null = null;
  private readonly chains = new Map<string | null, readonly WordStyle[]>();
  private readonly merged = new Map<string, RunProperties>();
  private readonly formats = new Map<string, RunFormat>();
  private readonly surroundings = new Map<string, ParagraphSurroundings>();

  constructor(theme: ThemeColours = officeColours) {
    this.theme = theme;
  }

  static async read(archive: Archive, part: string, theme?: ThemeColours): Promise<StyleTable> {
    const styles = new StyleTable(theme);
    await visitElements(archive, part, ['w:docDefaults', 'w:style'], (element) => styles.add(element));
    return styles;
  }

  private add(element: XmlElement): void {
    if (element.name === 'w:docDefaults') {
      const properties = findChild(findChild(element, 'w:rPrDefault'), 'w:rPr');
      this.runDefault = this.readRun(properties);
      this.language = readLanguage(properties);
      return;
    }
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': standard } = element.attributes;
    const properties = findChild(element, 'w:pPr');
    const numbering = findChild(properties, 'w:numPr');
    this.styles.set(id, {
      id,
      name: readChildValue(element, 'w:name') ?? id,
      basedOn: readChildValue(element, 'w:basedOn'),
      run: { ...this.readRun(findChild(element, 'w:rPr')), style: null },
      numbering: numbering === null ? null : readNumbering(numbering),
      outline: readOutlineLevel(properties) ?? (type === 'paragraph' ? readHeadingLevel(element) : null),
      indentation: readIndentation(properties),
      alignment: readAlignment(properties),
      language: readLanguage(findChild(element, 'w:rPr')),
      fill: this.readFill(properties),
      isOffPage: isOffPage(properties),
      line: readExactLine(properties),
      table: type === 'table' ? readTableFormats(element, this.theme) : NO_TABLE,
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

  /** Whether it is the style of prompts, which Word names so in every language (ECMA-376 part 1, 17.7.4.9). */
  isPromptStyle(id: string | null): boolean {
    return id !== null && /^placeholder ?text$/iu.test(this.named(id)?.name ?? '');
  }

  /** The formats of a table style and of those it is based on, the outermost first. */
  tableFormats(id: string | null): readonly TableFormats[] {
    return id === null
      ? []
      : this.chain(id)
          .flatMap(({ table }) => (table === NO_TABLE ? [] : [table]))
          .reverse();
  }

  numberingOf(id: string): WordStyle['numbering'] {
    return this.chain(id).find(({ numbering }) => numbering !== null)?.numbering ?? null;
  }

  readRun(element: XmlElement | null): RunProperties {
    return readRunProperties(element, this.theme);
  }

  /** The shading of a paragraph or a cell, from its properties; null if they have none. */
  readFill(properties: XmlElement | null): string | null {
    const shading = findChild(properties, 'w:shd');
    return shading === null ? null : readShading(shading, this.theme);
  }

  /** Equal surroundings are one object. In: those of the cell or page, and the paragraph's own properties. */
  surround(around: ParagraphSurroundings, style: string | null, properties: XmlElement | null): ParagraphSurroundings {
    const chain = this.chain(style);
    const fill = this.readFill(properties) ?? chain.find((one) => one.fill !== null)?.fill ?? 'auto';
    const line = readExactLine(properties) ?? chain.find((one) => one.line !== null)?.line ?? null;
    const isAway = isOffPage(properties) || chain.some((one) => one.isOffPage);
    if (fill === 'auto' && line === null && !isAway) return around;
    const table = { ...around.table, line, ink: isAway ? false : around.table.ink };
    const own = { table, ground: fill === 'auto' ? around.ground : fill };
    const key = `${own.ground}\n${Object.values(own.table).join('\n')}`;
    const known = this.surroundings.get(key) ?? own;
    this.surroundings.set(key, known);
    return known;
  }

  /** The font that a run without one of its own takes from its styles. */
  styledFont(paragraphStyle: string | null, characterStyle: string | null): string | null {
    const own = characterStyle === null ? null : this.run(characterStyle).font;
    return own ?? this.run(paragraphStyle).font ?? this.runDefault.font;
  }

  /** The format of a run in a paragraph of this style; equal formats are one object. */
  format(paragraphStyle: string | null, direct: RunProperties, around = ON_PAPER): RunFormat {
    const outer = around === ON_PAPER ? '' : `${around.ground}\n${Object.values(around.table).join('\n')}`;
    const key = `${paragraphStyle ?? ''}\n${Object.values(direct).join('\n')}\n\n${outer}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const character = direct.style === null ? emptyRunProperties : this.run(direct.style);
    const sets = { defaults: this.runDefault, paragraph: this.run(paragraphStyle) };
    const format = resolveRunFormat({ ...sets, ...around }, character, direct);
    const equal = this.internFormat(format);
    this.formats.set(key, equal);
    return equal;
  }

  /** The same format with another script. */
  plainScript(format: RunFormat, script: RunFormat['script']): RunFormat {
    return format.script === script ? format : this.internFormat({ ...format, script });
  }

  private internFormat(format: RunFormat): RunFormat {
    const text = Object.values(format).join('\n');
    const equal = this.formats.get(text) ?? format;
    this.formats.set(text, equal);
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

const NO_TABLE: TableFormats = new Map();
/** Paper without any table. */
export const ON_PAPER: ParagraphSurroundings = { table: emptyRunProperties, ground: 'FFFFFF' };

/** The language of run properties, "ru-RU". */
export function readLanguage(properties: XmlElement | null): string | null {
  return readChildValue(properties, 'w:lang');
}

/** Lines of an exact height cut off what is higher (ECMA-376 part 1, 17.3.1.33); in half-points, null for any other. */
function readExactLine(properties: XmlElement | null): number | null {
  const { 'w:lineRule': rule, 'w:line': line } = findChild(properties, 'w:spacing')?.attributes ?? {};
  const height = rule === 'exact' ? parseWholeNumber(line) : null;
  return height === null ? null : height / 10;
}

export function readNumbering(element: XmlElement): { readonly id: string | null; readonly level: number | null } {
  return { id: readChildValue(element, 'w:numId'), level: parseWholeNumber(readChildValue(element, 'w:ilvl')) };
}

/**
 * The level of a built-in heading style, which has it whether or not the file says so: LibreOffice writes RTF without it.
 * Built-in names are English in every file (ECMA-376 part 1, 17.7.4.9).
 */
function readHeadingLevel(style: XmlElement): number | null {
  const level = /^heading ([1-9])$/i.exec(readChildValue(style, 'w:name') ?? '')?.[1];
  return level === undefined ? null : Number(level) - 1;
}

/** Levels 0 to 8; 9 is body text (ECMA-376 part 1, 17.3.1.20), and so is null. */
export function readOutlineLevel(properties: XmlElement | null): number | null {
  return parseWholeNumber(readChildValue(properties, 'w:outlineLvl'));
}
