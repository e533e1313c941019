import type { TreeElement } from '../../../package/xml-tree.ts';
import { listElements, readValue } from '../tree/tree-elements.ts';

export type StyleKind = 'paragraph' | 'character' | 'table';

/** The styles of one part by id, and the default style of each kind. */
export type StyleSheet = {
  readonly byId: ReadonlyMap<string, TreeElement>;
  readonly defaults: ReadonlyMap<string, string>;
};

export function readStyleSheet(root: TreeElement | undefined): StyleSheet {
  const styles = listElements(root).filter(({ name }) => name === 'w:style');
  return {
    byId: new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style])),
    defaults: new Map(
      styles
        .filter(isDefaultStyle)
        .map(({ attributes }) => [attributes['w:type'] ?? 'paragraph', attributes['w:styleId'] ?? '']),
    ),
  };
}

export function isDefaultStyle({ attributes }: TreeElement): boolean {
  return /^(1|true|on)$/.test(attributes['w:default'] ?? '');
}

export function readStyleKind(style: TreeElement): StyleKind {
  const kind = style.attributes['w:type'];
  return kind === 'character' || kind === 'table' ? kind : 'paragraph';
}

/** Names of styles do not depend on case (ECMA-376 17.7.4.9). */
export function nameStyle(style: TreeElement): string {
  const name = readValue(style, 'w:name') ?? style.attributes['w:styleId'] ?? '';
  return `${readStyleKind(style)} ${name.toLowerCase()}`;
}

export function readStyleName(style: TreeElement): string {
  return readValue(style, 'w:name') ?? style.attributes['w:styleId'] ?? '';
}
