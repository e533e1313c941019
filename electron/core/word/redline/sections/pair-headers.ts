import { createBagger, measureSimilarity, type TokenBag } from '../../../../../shared/diff/words/similarity.ts';
import { tokenizeText } from '../../../../../shared/diff/words/tokenize-text.ts';
import type { TreeNode } from '../../../package/xml-tree.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { findChild, hasDescendant, isElement, joinText, listDescendants } from '../tree/tree-elements.ts';
import { listHeaderReferences, listSections } from './mark-sections.ts';

/** A header or footer that only the older file has. */
export type LoneHeader = {
  readonly part: string;
  /** Element and type of its first reference, as in `w:headerReference first`. */
  readonly key: string;
  /** The first section that has it, from 0. */
  readonly section: number;
};

/** Which headers and footers are compared, and which only one of the files has. */
export type HeaderPairs = {
  /** Parts of the older file with those of the newer one; each of the newer one once. */
  readonly pairs: readonly (readonly [old: string, next: string])[];
  readonly onlyOld: readonly LoneHeader[];
  readonly onlyNew: readonly string[];
  /** How many sections the older and the newer file have. */
  readonly sections: readonly [old: number, next: number];
};

/**
 * Pairs headers and footers for the same pages: those of the same section if both files have as many sections, then those
 * with the most words in common, from the last section on, since a section that was put in goes when it is rejected.
 */
export function pairHeaders(old: SourcePackage, next: SourcePackage): HeaderPairs {
  const [olds, nexts] = [listHeaders(old), listHeaders(next)];
  const pairs = new Map<string, string>();
  if (olds.length === nexts.length) {
    nexts.forEach((section, at) => {
      for (const [key, part] of section) {
        const other = olds[at]?.get(key);
        if (other !== undefined && !pairs.has(part)) pairs.set(part, other);
      }
    });
  }
  const bag = createBagger(tokenizeText);
  pairSimilar(listKeyedParts(olds, old, bag), listKeyedParts(nexts, next, bag), pairs);
  const paired = new Set(pairs.values());
  const all = (sections: readonly ReadonlyMap<string, string>[]) =>
    new Set(sections.flatMap((one) => [...one.values()]));
  return {
    pairs: [...pairs].map(([newPart, oldPart]) => [oldPart, newPart] as const),
    onlyOld: listFirstUses(olds).filter(({ part }) => !paired.has(part) && hasContent(old, part)),
    onlyNew: [...all(nexts)].filter((part) => !pairs.has(part) && hasContent(next, part)),
    sections: [olds.length, nexts.length],
  };
}

function listFirstUses(sections: readonly ReadonlyMap<string, string>[]): LoneHeader[] {
  const uses = sections.flatMap((parts, section) => [...parts].map(([key, part]) => ({ part, key, section })));
  return [...new Map(uses.toReversed().map((use) => [use.part, use])).values()].toReversed();
}

type KeyedPart = { readonly key: string; readonly part: string; readonly words: TokenBag };

function pairSimilar(olds: readonly KeyedPart[], nexts: readonly KeyedPart[], pairs: Map<string, string>): void {
  const taken = new Set(pairs.values());
  const candidates = nexts.flatMap((after) =>
    olds.flatMap((before) =>
      before.key === after.key ? [{ before, after, shared: measureSimilarity(before.words, after.words) }] : [],
    ),
  );
  candidates.sort((a, b) => b.shared - a.shared);
  for (const { before, after } of candidates) {
    if (pairs.has(after.part) || taken.has(before.part)) continue;
    pairs.set(after.part, before.part);
    taken.add(before.part);
  }
  // One header may have become several.
  for (const { before, after, shared } of candidates)
    if (!pairs.has(after.part) && shared >= MOSTLY) pairs.set(after.part, before.part);
}

const MOSTLY = 0.5;

/** Every part once for each kind of page that it is on, from the last section on. */
function listKeyedParts(
  sections: readonly ReadonlyMap<string, string>[],
  source: SourcePackage,
  bag: (words: string) => TokenBag,
): KeyedPart[] {
  const found = new Map<string, KeyedPart>();
  for (const section of sections.toReversed())
    for (const [key, part] of section) {
      const words = listDescendants(source.readTree(part), 'w:t').map(joinText).join(' ');
      found.set(`${key} ${part}`, found.get(`${key} ${part}`) ?? { key, part, words: bag(words) });
    }
  return [...found.values()];
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
  return hasDescendant(source.readTree(part), ({ name, children }) =>
    name === 'w:r' ? children.some(isPrinted) : CONTENT.has(name),
  );
}

const CONTENT = new Set(['w:fldSimple', 'w:tbl', 'w:pBdr', 'm:t']);

function isPrinted(node: TreeNode): boolean {
  return isElement(node) && node.name !== 'w:rPr' && node.name !== 'w:lastRenderedPageBreak';
}
