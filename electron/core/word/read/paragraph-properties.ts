import type { ParagraphProperties } from './document.ts';
import { child, type Element, setting } from './element.ts';
import type { Lists } from './lists.ts';
import { numberingOf, outlineOf, type Styles } from './styles.ts';

/** In: a w:pPr element, or none. Out: the style, outline level and list that it comes to, with what its styles say. */
export function paragraphProperties(element: Element | null, styles: Styles, lists: Lists): ParagraphProperties {
  const id = setting(element, 'w:pStyle');
  const chain = styles.chain(id);
  const outline = outlineOf(element) ?? chain.find((style) => style.outline !== null)?.outline ?? null;
  return {
    style: styles.named(id),
    outline: outline !== null && outline >= 0 && outline < 9 ? outline : null,
    list: listOf(element, styles, id, lists),
  };
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
  const from = styles.chain(style).find(({ numbering }) => numbering !== null && numbering.id !== null);
  const id = direct?.id ?? from?.numbering?.id ?? null;
  if (id === null || id === '0') return null;
  const styled = from?.numbering?.id === id ? (lists.levelOf(id, from.id) ?? from.numbering.level) : null;
  const level = direct?.level ?? styled ?? 0;
  return { id, level: Math.min(Math.max(level, 0), 8) };
}
