import type { SourcePackage } from '../parts/source-package.ts';
import { joinText, listDescendants, listElements } from '../tree/tree-elements.ts';

/** Properties that programs write by themselves whenever they save; the last writer and the times are a claim (D23). */
const NOISE = new Set(
  [
    'lastModifiedBy revision created modified lastPrinted TotalTime Pages Words Characters CharactersWithSpaces Lines',
    'Paragraphs Application AppVersion DocSecurity ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged Template',
    'HeadingPairs TitlesOfParts',
  ].flatMap((line) => line.split(' ')),
);
const TYPES = ['core-properties', 'extended-properties', 'custom-properties'];

/** The names of properties of the document that differ, such as its title. */
export function listChangedProperties(old: SourcePackage, next: SourcePackage): string[] {
  const [before, after] = [readProperties(old), readProperties(next)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => (before.get(name) ?? '') !== (after.get(name) ?? ''),
  );
}

function readProperties(source: SourcePackage): Map<string, string> {
  const all = new Map<string, string>();
  for (const type of TYPES) {
    const part = source.findRelated(type, '');
    if (part === undefined) continue;
    for (const property of listElements(source.readTree(part))) {
      const name = property.attributes.name ?? property.name.replace(/^\w+:/, '');
      const inner = listElements(property).flatMap((one) => [one, ...listDescendants(one, 'vt:lpwstr')]);
      if (!NOISE.has(name)) all.set(name, [property, ...inner].map(joinText).join(' ').trim());
    }
  }
  return all;
}
