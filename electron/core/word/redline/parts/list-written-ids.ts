import type { SourcePackage } from './source-package.ts';

/** Revisions, bookmarks and comments share their ids (ECMA-376 17.13). */
export const ANNOTATION_ID = /:id=["'](\d{1,8})["']/g;
export const DRAWING_ID = /<wp:docPr [^>]*\bid="(\d{1,9})"/g;
/** The two ends of a move belong together by its name. */
export const MOVE_NAME = /:name=["']move(\d{1,6})["']/g;
/** Of lists, and of paragraphs and styles that refer to one, whether it is defined or not. */
export const LIST_ID = /:numId(?: \w+:val)?=["'](\d{1,9})["']/g;
/** Of styles that text or another style refers to. */
export const STYLE_REFERENCE = /:(?:[pr]Style|tblStyle|basedOn|next|link) \w+:val=["']([^"']+)["']/g;

const PARTS = /(document|notes|header|footer|comments|styles|numbering)[^/]*\.xml$/i;

/** What a pattern captures in the parts with text, styles and lists, whatever prefix the file gives to its elements. */
export function listWrittenIds(source: SourcePackage, pattern: RegExp): Set<string> {
  const ids = new Set<string>();
  for (const [name, bytes] of source.parts) {
    if (!PARTS.test(name)) continue;
    for (const [, id = ''] of new TextDecoder().decode(bytes).matchAll(pattern)) ids.add(id);
  }
  return ids;
}

/** The largest of the ids; 0 if there is none. */
export function findLargestId(source: SourcePackage, pattern: RegExp): number {
  let largest = 0;
  for (const id of listWrittenIds(source, pattern)) largest = Math.max(largest, Number(id));
  return largest;
}
