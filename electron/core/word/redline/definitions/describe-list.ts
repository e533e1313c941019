import type { TreeElement } from '../../../package/xml-tree.ts';
import { findChild, listElements, readValue } from '../tree/tree-elements.ts';
import { normalizeProperties } from './normalize-properties.ts';

const LEVEL = new Set(['w:start', 'w:numFmt', 'w:lvlText', 'w:suff', 'w:lvlJc', 'w:isLgl', 'w:lvlRestart', 'w:pPr']);

export function findList(root: TreeElement, id: string): TreeElement | undefined {
  return listElements(root).find((one) => one.name === 'w:num' && one.attributes['w:numId'] === id);
}

export function findAbstract(root: TreeElement, id: string): TreeElement | undefined {
  return listElements(root).find((one) => one.name === 'w:abstractNum' && one.attributes['w:abstractNumId'] === id);
}

export function readAbstractId(root: TreeElement, list: string): string {
  return readValue(findList(root, list), 'w:abstractNumId') ?? '';
}

/** What the levels of a definition look like. */
export function describeAbstract(root: TreeElement, id: string): string {
  return listElements(findAbstract(root, id))
    .filter(({ name }) => name === 'w:lvl')
    .map((level) => `${level.attributes['w:ilvl'] ?? '0'}: ${describeLevel(level)}`)
    .join('\n');
}

/** What a list looks like: its levels with their overrides. */
export function describeList(root: TreeElement, id: string): string {
  const list = findList(root, id);
  const abstract = findAbstract(root, readValue(list, 'w:abstractNumId') ?? '');
  const levels = new Map<string, string>();
  for (const level of listElements(abstract).filter(({ name }) => name === 'w:lvl'))
    levels.set(level.attributes['w:ilvl'] ?? '0', describeLevel(level));
  for (const override of listElements(list).filter(({ name }) => name === 'w:lvlOverride')) {
    const at = override.attributes['w:ilvl'] ?? '0';
    const level = findChild(override, 'w:lvl');
    const start = readValue(override, 'w:startOverride');
    levels.set(
      at,
      `${level === undefined ? (levels.get(at) ?? '') : describeLevel(level)}${start === undefined ? '' : ` from ${start}`}`,
    );
  }
  return [...levels]
    .sort()
    .map(([at, look]) => `${at}: ${look}`)
    .join('\n');
}

/** The looks of the numbers themselves, and whether they are pictures. */
export function describeNumberLooks(root: TreeElement, id: string): string {
  const list = findList(root, id);
  const abstract = findAbstract(root, readValue(list, 'w:abstractNumId') ?? '');
  const overrides = listElements(list).flatMap((one) => listElements(one));
  return [...listElements(abstract), ...overrides]
    .filter(({ name }) => name === 'w:lvl')
    .map((level) =>
      normalizeProperties({ ...level, children: listElements(level).filter(({ name }) => LOOKS.has(name)) }),
    )
    .join('\n');
}

const LOOKS = new Set(['w:rPr', 'w:lvlPicBulletId']);

function describeLevel(level: TreeElement): string {
  return normalizeProperties({ ...level, children: listElements(level).filter(({ name }) => LEVEL.has(name)) });
}
