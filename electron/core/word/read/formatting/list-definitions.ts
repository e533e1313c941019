import type { WordList, WordListLevel } from '../../../../../shared/model/incoming/word-document.ts';
import type { Archive } from '../../../package/open-archive.ts';
import {
  findChild,
  isSwitchedOn,
  parseWholeNumber,
  readChildValue,
  visitElements,
  type XmlElement,
} from '../xml/xml-element.ts';
import { emptyRunProperties, type RunProperties } from './run-properties.ts';
import type { StyleTable } from './style-table.ts';

type ReadLevel = WordListLevel & {
  readonly style: string | null;
  /** The look of its numbers. */
  readonly run: RunProperties;
};
type ReadList = Omit<WordList, 'levels'> & { readonly levels: readonly ReadLevel[] };
type AbstractNumbering = { readonly levels: ReadonlyMap<number, ReadLevel>; readonly styleLink: string | null };
type Numbering = { readonly abstract: string; readonly overrides: ReadonlyMap<number, LevelOverride> };
type LevelOverride = { readonly startsAt: number | null; readonly level: ReadLevel | null };

const NO_LEVEL: ReadLevel = {
  start: 1,
  startsAt: null,
  format: 'none',
  text: '',
  restart: null,
  legal: false,
  style: null,
  run: emptyRunProperties,
};

/** The lists that a file defines, and which of them are used. */
export class ListDefinitions {
  private readonly abstracts = new Map<string, AbstractNumbering>();
  private readonly numberings = new Map<string, Numbering>();
  private readonly lists = new Map<string, ReadList | null>();
  private readonly styles: StyleTable;

  constructor(styles: StyleTable) {
    this.styles = styles;
  }

  async read(archive: Archive, part: string): Promise<void> {
    await visitElements(archive, part, ['w:abstractNum', 'w:num'], (element) => {
      if (element.name === 'w:num') this.addNumbering(element);
      else this.addAbstract(element);
    });
  }

  /** Null if the file defines no such list. */
  list(id: string): WordList | null {
    const known = this.lists.get(id);
    if (known !== undefined) return known;
    const made = this.made(id);
    this.lists.set(id, made);
    return made;
  }

  /** The level of a list that is bound to a style, null if there is none. */
  levelOf(id: string, style: string): number | null {
    this.list(id);
    const level = this.lists.get(id)?.levels.findIndex((one) => one.style === style) ?? -1;
    return level === -1 ? null : level;
  }

  /** The own look of the numbers of a level. */
  numberRun(id: string, level: number): RunProperties {
    this.list(id);
    return this.lists.get(id)?.levels[level]?.run ?? emptyRunProperties;
  }

  used(): WordList[] {
    return [...this.lists.values()].flatMap((list) => {
      if (list === null) return [];
      return [{ ...list, levels: list.levels.map(({ style: _, run: __, ...level }) => level) }];
    });
  }

  private made(id: string): ReadList | null {
    const numbering = this.numberings.get(id);
    if (numbering === undefined) return null;
    const abstract = this.linked(numbering.abstract);
    const levels = Array.from({ length: 9 }, (_, n) => {
      const override = numbering.overrides.get(n);
      const level = override?.level ?? this.abstracts.get(abstract)?.levels.get(n) ?? NO_LEVEL;
      return { ...level, startsAt: override?.startsAt ?? null };
    });
    return { id, counter: abstract, levels };
  }

  /** An abstract list may only refer to a list style, which defines the levels (ECMA-376 part 1, 17.9.21). */
  private linked(id: string): string {
    const link = this.abstracts.get(id)?.styleLink ?? null;
    const numbering = link === null ? null : this.styles.numberingOf(link);
    return this.numberings.get(numbering?.id ?? '')?.abstract ?? id;
  }

  private readOverride(element: XmlElement): LevelOverride {
    const level = findChild(element, 'w:lvl');
    return {
      startsAt: parseWholeNumber(readChildValue(element, 'w:startOverride')),
      level: level === null ? null : this.readLevel(level),
    };
  }

  private readLevel(element: XmlElement): ReadLevel {
    return { ...readLevel(element), run: this.styles.readRun(findChild(element, 'w:rPr')) };
  }

  private addAbstract(element: XmlElement): void {
    this.abstracts.set(element.attributes['w:abstractNumId'] ?? '', {
      levels: new Map(listLevels(element).map((level) => [readLevelNumber(level), this.readLevel(level)])),
      styleLink: readChildValue(element, 'w:numStyleLink'),
    });
  }

  private addNumbering(element: XmlElement): void {
    const overrides = element.children.filter(({ name }) => name === 'w:lvlOverride');
    this.numberings.set(element.attributes['w:numId'] ?? '', {
      abstract: readChildValue(element, 'w:abstractNumId') ?? '',
      overrides: new Map(overrides.map((one) => [readLevelNumber(one), this.readOverride(one)])),
    });
  }
}

const listLevels = (element: XmlElement) => element.children.filter(({ name }) => name === 'w:lvl');
const readLevelNumber = (element: XmlElement) => parseWholeNumber(element.attributes['w:ilvl']) ?? 0;

function readLevel(element: XmlElement): Omit<ReadLevel, 'run'> {
  const legal = findChild(element, 'w:isLgl');
  const form = findChild(element, 'w:numFmt')?.attributes;
  const format = form?.['w:val'] ?? 'decimal';
  return {
    start: parseWholeNumber(readChildValue(element, 'w:start')) ?? 0,
    startsAt: null,
    format: format === 'custom' ? (form?.['w:format'] ?? format) : format,
    text: readChildValue(element, 'w:lvlText') ?? '',
    restart: parseWholeNumber(readChildValue(element, 'w:lvlRestart')),
    legal: legal !== null && isSwitchedOn(legal),
    style: readChildValue(element, 'w:pStyle'),
  };
}
