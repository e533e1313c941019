import type { TreeElement } from '../../../package/xml-tree.ts';
import { normalizeProperties } from '../definitions/normalize-properties.ts';
import type { RedlineJob } from '../story-context.ts';
import {
  createElement,
  findChild,
  isElement,
  listElements,
  replaceDescendants,
  withChildren,
} from '../tree/tree-elements.ts';

/** What is no page setup, or leads to another part. */
const LEFT_OUT = new Set(['w:headerReference', 'w:footerReference', 'w:sectPrChange', 'w:printerSettings']);

/** The sections of a body in order (ECMA-376 17.6). */
export function listSections(element: TreeElement): TreeElement[] {
  return listElements(element).flatMap((child) => {
    if (child.name === 'w:sectPr') return [child];
    return child.name === 'w:p' || child.name === 'w:pPr' || CONTAINERS.has(child.name) ? listSections(child) : [];
  });
}

const CONTAINERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml']);

/** Marks changes of page setup (w:sectPrChange), where both files have as many sections. */
export function markSections(
  old: readonly TreeElement[],
  next: readonly TreeElement[],
  body: TreeElement,
  job: RedlineJob,
): TreeElement {
  if (!job.tracksFormatting || old.length !== next.length) return body;
  const made = next.flatMap((section, at) => {
    const before = old[at];
    if (before === undefined || describeSection(before) === describeSection(section)) return [];
    const own = findChild(section, 'w:sectPrChange');
    if (own !== undefined) {
      job.overruled.add(own);
      return [];
    }
    const setup = listElements(before).filter(({ name }) => !LEFT_OUT.has(name));
    const change = job.stamp.create('w:sectPrChange', [createElement('w:sectPr', {}, setup)]);
    job.count.formatting += 1;
    return [[section, [withChildren(section, [...section.children, change])]] as const];
  });
  return made.length === 0 ? body : replaceDescendants(body, new Map(made));
}

function describeSection(section: TreeElement): string {
  const change = findChild(section, 'w:sectPrChange');
  return normalizeProperties(change === undefined ? section : findChild(change, 'w:sectPr'), LEFT_OUT);
}

/** The headers and footers that a section names itself, by element and type. */
export function listHeaderReferences(section: TreeElement): Map<string, string> {
  const references = section.children.filter(
    (child): child is TreeElement => isElement(child, 'w:headerReference') || isElement(child, 'w:footerReference'),
  );
  return new Map(
    references.map(({ name, attributes }) => [
      `${name} ${attributes['w:type'] ?? 'default'}`,
      attributes['r:id'] ?? '',
    ]),
  );
}
