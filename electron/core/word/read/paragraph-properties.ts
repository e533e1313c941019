import type { ParagraphProperties } from './document.ts';
import { child, type Element, setting } from './element.ts';
import type { Lists } from './lists.ts';
import { numberingOf, outlineOf, type Style, type Styles } from './styles.ts';

/** What paragraphs come to with what their styles say; equal ones are one object. */
export class PropertiesOf {
  private readonly styles: Styles;
  private readonly lists: Lists;
  private readonly known = new Map<string, ParagraphProperties>();

  constructor(styles: Styles, lists: Lists) {
    this.styles = styles;
    this.lists = lists;
  }

  /** In: a w:pPr element, or none. Out: the style, outline level and list of its paragraph. */
  paragraph(element: Element | null): ParagraphProperties {
    const { styles, lists } = this;
    const id = setting(element, 'w:pStyle');
    const style = styles.named(id);
    const said = outlineOf(element) ?? styles.chain(id).find((one) => one.outline !== null)?.outline ?? null;
    const outline = said !== null && said >= 0 && said < 9 ? said : null;
    const list = listOf(element, styles, id, lists);
    const key = JSON.stringify([style, outline, list]);
    const properties = this.known.get(key) ?? { style, outline, list };
    this.known.set(key, properties);
    return properties;
  }
}

/** List 0 takes a paragraph out of the list of its style (ECMA-376 part 1, 17.9.18). */
function listOf(
  element: Element | null,
  styles: Styles,
  style: string | null,
  lists: Lists,
): ParagraphProperties['list'] {
  const own = child(element, 'w:numPr');
  const direct = own === null ? null : numberingOf(own);
  const chain = styles.chain(style).filter(({ numbering }) => numbering !== null);
  const styled = chain.find(({ numbering }) => numbering?.id !== null)?.numbering?.id ?? null;
  const id = direct?.id ?? styled;
  if (id === null || id === '0') return null;
  const level = direct?.level ?? (styled === id ? levelIn(chain, id, lists) : null) ?? 0;
  return { id, level: Math.min(Math.max(level, 0), 8) };
}

/** That of the nearest style that says one: the level that is bound to it (ECMA-376 part 1, 17.9.23), else its own. */
function levelIn(chain: readonly Style[], list: string, lists: Lists): number | null {
  for (const { id, numbering } of chain) {
    const level = lists.levelOf(list, id) ?? numbering?.level ?? null;
    if (level !== null) return level;
  }
  return null;
}
