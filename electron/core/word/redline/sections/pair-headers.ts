import type { SourcePackage } from '../parts/source-package.ts';
import { findChild, hasDescendant } from '../tree/tree-elements.ts';
import { listHeaderReferences, listSections } from './mark-sections.ts';

/** Which headers and footers are compared, and which only one of the files has. */
export type HeaderPairs = {
  /** Parts of the older file with those of the newer one; each of the newer one once. */
  readonly pairs: readonly (readonly [old: string, next: string])[];
  readonly onlyOld: readonly string[];
  readonly onlyNew: readonly string[];
  /** How many sections the older and the newer file have. */
  readonly sections: readonly [old: number, next: number];
};

/** Pairs headers and footers that stand in the same section, for the same pages. */
export function pairHeaders(old: SourcePackage, next: SourcePackage): HeaderPairs {
  const [olds, nexts] = [listHeaders(old), listHeaders(next)];
  const pairs = new Map<string, string>();
  nexts.forEach((section, at) => {
    for (const [key, part] of section) {
      const other = olds[at]?.get(key);
      if (other !== undefined && !pairs.has(part)) pairs.set(part, other);
    }
  });
  const paired = new Set(pairs.values());
  const all = (sections: readonly ReadonlyMap<string, string>[]) =>
    new Set(sections.flatMap((one) => [...one.values()]));
  return {
    pairs: [...pairs].map(([newPart, oldPart]) => [oldPart, newPart] as const),
    onlyOld: [...all(olds)].filter((part) => !paired.has(part) && hasContent(old, part)),
    onlyNew: [...all(nexts)].filter((part) => !pairs.has(part) && hasContent(next, part)),
    sections: [olds.length, nexts.length],
  };
}

/** For each section the parts of its headers and footers, those of the section before included (ECMA-376 17.10.1). */
function listHeaders(source: SourcePackage): Map<string, string>[] {
  const body = findChild(source.readTree(source.main), 'w:body');
  let current = new Map<string, string>();
  return (body === undefined ? [] : listSections(body)).map((section) => {
    current = new Map(current);
    for (const [key, id] of listHeaderReferences(section)) {
      const part = source.resolve(source.findRelationship(source.main, id)?.target ?? '');
      if (part !== undefined) current.set(key, part);
    }
    return current;
  });
}

function hasContent(source: SourcePackage, part: string): boolean {
  return hasDescendant(source.readTree(part), ({ name }) => CONTENT.has(name));
}

const CONTENT = new Set(['w:t', 'w:drawing', 'w:pict', 'w:object', 'w:fldChar', 'w:fldSimple', 'w:sym', 'm:t']);
