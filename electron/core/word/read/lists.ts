import type { Archive } from '../../package/archive.ts';
import type { Level, List } from './document.ts';
import { child, type Element, eachElement, setting, switchedOn, wholeNumber } from './element.ts';
import type { Styles } from './styles.ts';

type ReadLevel = Level & { readonly style: string | null };
type ReadList = Omit<List, 'levels'> & { readonly levels: readonly ReadLevel[] };
type Abstract = { readonly levels: ReadonlyMap<number, ReadLevel>; readonly styleLink: string | null };
type Numbering = { readonly abstract: string; readonly overrides: ReadonlyMap<number, Override> };
type Override = { readonly startsAt: number | null; readonly level: ReadLevel | null };

const NONE: ReadLevel = {
  start: 1,
  startsAt: null,
  format: 'none',
  text: '',
  restart: null,
  legal: false,
  style: null,
};

/** The lists that a file defines, and those of them that are used. */
export class Lists {
  private readonly abstracts = new Map<string, Abstract>();
  private readonly numberings = new Map<string, Numbering>();
  private readonly lists = new Map<string, ReadList | null>();
  private readonly styles: Styles;

  constructor(styles: Styles) {
    this.styles = styles;
  }

  async read(archive: Archive, part: string): Promise<void> {
    await eachElement(archive, part, ['w:abstractNum', 'w:num'], (element) => {
      if (element.name === 'w:num') this.addNumbering(element);
      else this.addAbstract(element);
    });
  }

  /** Null where the file defines no such list. */
  list(id: string): List | null {
    const known = this.lists.get(id);
    if (known !== undefined) return known;
    const made = this.made(id);
    this.lists.set(id, made);
    return made;
  }

  /** The level of a list that is bound to a style, null where none is. */
  levelOf(id: string, style: string): number | null {
    this.list(id);
    const level = this.lists.get(id)?.levels.findIndex((one) => one.style === style) ?? -1;
    return level === -1 ? null : level;
  }

  used(): List[] {
    return [...this.lists.values()].flatMap((list) => {
      if (list === null) return [];
      return [{ ...list, levels: list.levels.map(({ style: _, ...level }) => level) }];
    });
  }

  private made(id: string): ReadList | null {
    const numbering = this.numberings.get(id);
    if (numbering === undefined) return null;
    const abstract = this.linked(numbering.abstract);
    const levels = Array.from({ length: 9 }, (_, n) => {
      const override = numbering.overrides.get(n);
      const level = override?.level ?? this.abstracts.get(abstract)?.levels.get(n) ?? NONE;
      return { ...level, startsAt: override?.startsAt ?? null };
    });
    return { id, counter: abstract, levels };
  }

  /** An abstract list may only point to a list style, which has the levels (ECMA-376 part 1, 17.9.21). */
  private linked(id: string): string {
    const link = this.abstracts.get(id)?.styleLink ?? null;
    const numbering = link === null ? null : this.styles.numberingOf(link);
    return this.numberings.get(numbering?.id ?? '')?.abstract ?? id;
  }

  private addAbstract(element: Element): void {
    this.abstracts.set(element.attributes['w:abstractNumId'] ?? '', {
      levels: new Map(levelsIn(element).map((level) => [levelNumber(level), levelOf(level)])),
      styleLink: setting(element, 'w:numStyleLink'),
    });
  }

  private addNumbering(element: Element): void {
    const overrides = element.children.filter(({ name }) => name === 'w:lvlOverride');
    this.numberings.set(element.attributes['w:numId'] ?? '', {
      abstract: setting(element, 'w:abstractNumId') ?? '',
      overrides: new Map(overrides.map((one) => [levelNumber(one), overrideOf(one)])),
    });
  }
}

const levelsIn = (element: Element) => element.children.filter(({ name }) => name === 'w:lvl');
const levelNumber = (element: Element) => wholeNumber(element.attributes['w:ilvl']) ?? 0;

function overrideOf(element: Element): Override {
  const level = child(element, 'w:lvl');
  return { startsAt: wholeNumber(setting(element, 'w:startOverride')), level: level === null ? null : levelOf(level) };
}

function levelOf(element: Element): ReadLevel {
  const legal = child(element, 'w:isLgl');
  const form = child(element, 'w:numFmt')?.attributes;
  const format = form?.['w:val'] ?? 'decimal';
  return {
    start: wholeNumber(setting(element, 'w:start')) ?? 0,
    startsAt: null,
    format: format === 'custom' ? (form?.['w:format'] ?? format) : format,
    text: setting(element, 'w:lvlText') ?? '',
    restart: wholeNumber(setting(element, 'w:lvlRestart')),
    legal: legal !== null && switchedOn(legal),
    style: setting(element, 'w:pStyle'),
  };
}
