import type { WordProperties } from '../../../../shared/model/incoming/word-document.ts';
import type { Archive } from '../../package/open-archive.ts';
import type { Relationship } from '../../package/package-parts.ts';
import { visitElements, type XmlElement } from './xml/xml-element.ts';

const CORE = ['dc:title', 'dc:creator', 'cp:lastModifiedBy', 'dcterms:created', 'dcterms:modified'];

/** The file's own properties: core, extended and custom ones, from the relationships of the package. */
export async function readWordProperties(
  archive: Archive,
  relationships: readonly Relationship[],
): Promise<WordProperties> {
  const core = new Map<string, string>();
  const custom: { readonly name: string; readonly value: string }[] = [];
  const read = async (type: string, names: readonly string[], found: (element: XmlElement) => void) => {
    const part = relationships.find((one) => one.type === type && !one.external)?.target;
    if (part !== undefined && archive.has(part)) await visitElements(archive, part, names, found);
  };
  await read('core-properties', CORE, ({ name, text }) => core.set(name, text.trim()));
  await read('extended-properties', ['app:Application'], ({ name, text }) => core.set(name, text.trim()));
  await read('custom-properties', ['custom:property'], ({ attributes, children }) => {
    custom.push({ name: attributes.name ?? '', value: children.map(({ text }) => text).join('') });
  });
  return {
    title: core.get('dc:title') ?? '',
    creator: core.get('dc:creator') ?? '',
    lastModifiedBy: core.get('cp:lastModifiedBy') ?? '',
    created: core.get('dcterms:created') ?? null,
    modified: core.get('dcterms:modified') ?? null,
    application: core.get('app:Application') ?? '',
    custom,
  };
}
