import type { TreeElement } from '../../../package/xml-tree.ts';
import type { SourcePackage } from '../parts/source-package.ts';
import { isElement } from '../tree/tree-elements.ts';
import { describePlace, readStoryKind } from '../unmarked/describe-place.ts';
import type { RemarkLog } from '../unmarked/remark-log.ts';
import {
  type FieldParagraph,
  listFieldParagraphs,
  readFrameWords,
  readResult,
  type UpdatingField,
} from './updating-fields.ts';

/**
 * Gives the fields of the older file that programs update by themselves the results that they have in the newer one, and
 * names where these differed. A paragraph that says the same besides them is the same paragraph; elsewhere fields with
 * the same code follow each other in the same order.
 */
export function adoptFieldResults(old: SourcePackage, next: SourcePackage, log: RemarkLog): void {
  const results = new FieldResults(next);
  for (const part of old.listStories()) {
    const story = readStoryKind(old.findType(part));
    const root = old.readTree(part);
    const adopted: Replacements = new Map();
    for (const paragraph of listFieldParagraphs(root)) {
      const same = results.findParagraph(story, paragraph);
      for (const [n, link] of paragraph.links.entries()) {
        const anchor = same?.links[n]?.attributes['w:anchor'];
        if (anchor !== undefined)
          adopted.set(link, { ...link, attributes: { ...link.attributes, 'w:anchor': anchor } });
      }
      for (const [n, field] of paragraph.fields.entries()) {
        const found = same?.fields[n] ?? results.findField(field);
        if (found === undefined || field.words.length === 0) continue;
        if (field.codes.length === found.codes.length) replaceEach(field.codes, found.codes, adopted);
        if (readResult(found) === readResult(field)) continue;
        log.add('fields-updated', '', describePlace(story, readFrameWords(paragraph)));
        for (const [at, element] of field.words.entries())
          adopted.set(element, { ...element, children: at === 0 ? [readResult(found)] : [] });
      }
    }
    if (adopted.size > 0) old.replaceTree(part, replaceElements(root, adopted));
  }
}

/** What an element becomes; its children are replaced by themselves. */
type Replacements = Map<TreeElement, TreeElement>;

function replaceEach(elements: readonly TreeElement[], others: readonly TreeElement[], adopted: Replacements): void {
  for (const [n, element] of elements.entries()) adopted.set(element, { ...element, ...others[n] });
}

function replaceElements(element: TreeElement, adopted: Replacements): TreeElement {
  const made = adopted.get(element) ?? element;
  let isChanged = made !== element;
  const children = made.children.map((child) => {
    if (!isElement(child)) return child;
    const replaced = replaceElements(child, adopted);
    if (replaced !== child) isChanged = true;
    return replaced;
  });
  return isChanged ? { name: made.name, attributes: made.attributes, children } : element;
}

class FieldResults {
  /** By the story and what the paragraph says besides its fields. */
  private readonly paragraphs: ReadonlyMap<string, FieldParagraph[]>;
  /** By the code of the field. */
  private readonly fields: ReadonlyMap<string, UpdatingField[]>;

  constructor(source: SourcePackage) {
    const all = source.listStories().flatMap((part) => {
      const story = readStoryKind(source.findType(part));
      return listFieldParagraphs(source.readTree(part)).map((paragraph) => ({ story, paragraph }));
    });
    const grouped = Map.groupBy(all, ({ story, paragraph }) => `${story} ${paragraph.frame}`);
    this.paragraphs = new Map([...grouped].map(([key, list]) => [key, list.map(({ paragraph }) => paragraph)]));
    this.fields = Map.groupBy(
      all.flatMap(({ paragraph }) => paragraph.fields),
      ({ code }) => code,
    );
  }

  findParagraph(story: string, { frame }: FieldParagraph): FieldParagraph | undefined {
    return takeNext(this.paragraphs.get(`${story} ${frame}`));
  }

  findField({ code }: UpdatingField): UpdatingField | undefined {
    return takeNext(this.fields.get(code));
  }
}

/** The next of several; the last one stays for all that follow. */
function takeNext<T>(list: T[] | undefined): T | undefined {
  return list === undefined || list.length < 2 ? list?.[0] : list.shift();
}
