import { findChild, parseWholeNumber, type XmlElement } from '../xml/xml-element.ts';

/** The left edge of a paragraph and of its first line against it, in twentieths of a point; null where it is not set. */
export type Indentation = { readonly left: number | null; readonly first: number | null };

/** ECMA-376 part 1, 17.3.1.12: a hanging indentation supersedes one of the first line. */
export function readIndentation(properties: XmlElement | null): Indentation {
  const attributes = findChild(properties, 'w:ind')?.attributes ?? {};
  const hanging = parseWholeNumber(attributes['w:hanging']);
  return {
    left: parseWholeNumber(attributes['w:left'] ?? attributes['w:start']),
    first: hanging === null ? parseWholeNumber(attributes['w:firstLine']) : -hanging,
  };
}

/** Where the first line begins, by the nearest of these that sets it. */
export function resolveIndentation(nearest: readonly Indentation[]): number {
  const find = (edge: keyof Indentation) => nearest.find((one) => one[edge] !== null)?.[edge] ?? 0;
  return find('left') + find('first');
}
