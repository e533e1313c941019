import type { TreeElement } from '../../../package/xml-tree.ts';
import { listElements } from '../tree/tree-elements.ts';

/** Elements that say yes or no; without a value they say yes (ECMA-376 17.17.4). */
const TOGGLES = new Set(
  [
    'b bCs i iCs strike dstrike caps smallCaps vanish outline shadow emboss imprint rtl cs specVanish webHidden',
    'keepNext keepLines pageBreakBefore widowControl contextualSpacing suppressAutoHyphens suppressLineNumbers bidi',
    'mirrorIndents cantSplit tblHeader noWrap titlePg snapToGrid autoSpaceDE autoSpaceDN adjustRightInd kinsoku',
    'wordWrap overflowPunct topLinePunct',
  ].flatMap((line) => line.split(' ').map((name) => `w:${name}`)),
);
const IGNORED = /^w:rsid|^xmlns|paraId$|textId$/;
const NO = /^(0|false|off)$/;

/**
 * Describes properties so that equal ones are described equally, in whatever order and form they are written.
 * @param ignored names of children that are left out
 * @param describe replaces the description of a child: ids that mean something else in another file
 */
export function normalizeProperties(
  element: TreeElement | undefined,
  ignored: ReadonlySet<string> = NOTHING,
  describe: (child: TreeElement) => string | undefined = describeNothing,
): string {
  return listElements(element)
    .filter(({ name }) => !ignored.has(name))
    .map((child) => describe(child) ?? describeProperty(child))
    .filter((one) => one !== '')
    .sort()
    .join(' ');
}

const NOTHING: ReadonlySet<string> = new Set();
const describeNothing = () => undefined;

function describeProperty(element: TreeElement): string {
  const { name, attributes } = element;
  if (TOGGLES.has(name)) return `${name}=${NO.test(attributes['w:val'] ?? '') ? 'off' : 'on'}`;
  if (name === 'w:vMerge') return `${name}=${attributes['w:val'] ?? 'continue'}`;
  const own = Object.entries(attributes)
    .filter(([key]) => !IGNORED.test(key))
    .map(([key, value]) => `${alignSide(name, key)}=${name === 'w:jc' ? (SIDES[value] ?? value) : value}`)
    .sort();
  return `${SIDE_NAMES[name] ?? name}(${own.join(' ')})[${normalizeProperties(element)}]`;
}

/** Strict files say start and end where transitional ones say left and right. */
const SIDES: Readonly<Record<string, string>> = { left: 'start', right: 'end' };
const SIDE_NAMES: Readonly<Record<string, string>> = { 'w:left': 'w:start', 'w:right': 'w:end' };

function alignSide(element: string, key: string): string {
  return element === 'w:ind' ? (SIDE_NAMES[key] ?? key) : key;
}
