import type { ParagraphProperties } from '../../../../../shared/model/incoming/word-document.ts';
import { findChild, readChildValue, type XmlElement } from '../xml/xml-element.ts';
import { readAlignment } from './alignment.ts';
import { readIndentation, resolveIndentation } from './indentation.ts';
import type { ListDefinitions } from './list-definitions.ts';
import { readLanguage, readNumbering, readOutlineLevel, type StyleTable, type WordStyle } from './style-table.ts';

/** Resolves the properties of paragraphs with their styles; equal results are one object. */
export class ParagraphPropertyCache {
  private readonly styles: StyleTable;
  private readonly lists: ListDefinitions;
  private readonly known = new Map<string, ParagraphProperties>();

  constructor(styles: StyleTable, lists: ListDefinitions) {
    this.styles = styles;
    this.lists = lists;
  }

  /** In: a w:pPr element, or none. Out: the style, outline level, list, indentation, alignment and line of its paragraph. */
  paragraph(element: XmlElement | null): ParagraphProperties {
    const { styles, lists } = this;
    const id = readChildValue(element, 'w:pStyle');
    const style = styles.named(id);
    const said = readOutlineLevel(element) ?? styles.chain(id).find((one) => one.outline !== null)?.outline ?? null;
    const outline = said !== null && said >= 0 && said < 9 ? said : null;
    const list = resolveList(element, styles, id, lists);
    const language = readLanguage(findChild(element, 'w:rPr')) ?? this.languageOf(id);
    const indent = resolveIndentation([
      readIndentation(element),
      ...styles.chain(id).map(({ indentation }) => indentation),
    ]);
    const align =
      readAlignment(element) ?? styles.chain(id).find(({ alignment }) => alignment !== null)?.alignment ?? 'left';
    const rule = hasRule(element);
    return this.intern({ style, outline, list, indent, align, rule, language: list === null ? null : language });
  }

  /** The same properties with the language of its words. */
  speak(properties: ParagraphProperties, language: string): ParagraphProperties {
    return properties.list === null || properties.language === language
      ? properties
      : this.intern({ ...properties, language });
  }

  private languageOf(style: string | null): string | null {
    return this.styles.chain(style).find(({ language }) => language !== null)?.language ?? this.styles.language;
  }

  private intern(properties: ParagraphProperties): ParagraphProperties {
    const key = JSON.stringify(properties);
    const known = this.known.get(key) ?? properties;
    this.known.set(key, known);
    return known;
  }
}

/** Whether a paragraph has a line below it (ECMA-376 part 1, 17.3.1.7 and 17.18.2). */
function hasRule(element: XmlElement | null): boolean {
  const line = readChildValue(findChild(element, 'w:pBdr'), 'w:bottom');
  return line !== null && line !== 'nil' && line !== 'none';
}

/** List 0 takes a paragraph out of the list of its style (ECMA-376 part 1, 17.9.18). */
function resolveList(
  element: XmlElement | null,
  styles: StyleTable,
  style: string | null,
  lists: ListDefinitions,
): ParagraphProperties['list'] {
  const own = findChild(element, 'w:numPr');
  const direct = own === null ? null : readNumbering(own);
  const chain = styles.chain(style).filter(({ numbering }) => numbering !== null);
  const styled = chain.find(({ numbering }) => numbering?.id !== null)?.numbering?.id ?? null;
  const id = direct?.id ?? styled;
  if (id === null || id === '0') return null;
  const level = direct?.level ?? (styled === id ? resolveLevel(chain, id, lists) : null) ?? 0;
  return { id, level: Math.min(Math.max(level, 0), 8) };
}

/**
 * The level from the nearest style that has one: the level bound to the style (ECMA-376 part 1, 17.9.23), otherwise its
 * own.
 */
function resolveLevel(chain: readonly WordStyle[], list: string, lists: ListDefinitions): number | null {
  for (const { id, numbering } of chain) {
    const level = lists.levelOf(list, id) ?? numbering?.level ?? null;
    if (level !== null) return level;
  }
  return null;
}
