import type { TreeElement } from '../../../package/xml-tree.ts';
import { listElements } from '../tree/tree-elements.ts';
import type { Anchor } from './anchor.ts';
import { describeMisplaced } from './describe-misplaced.ts';

/** What the ids of anchors mean in one file. */
export type AnchorNames = {
  readonly bookmark: (id: string) => string;
  readonly comment: (id: string) => string;
  /** What a relationship leads to. */
  readonly resolve: (id: string) => string;
};

type AnchorDescription = Pick<Anchor, 'code' | 'detail' | 'key'>;

/** Written by programs for themselves, whenever they save. */
const NOISE = new Set(['w:proofErr', 'w:lastRenderedPageBreak', 'w:annotationRef', 'w:r', '#remark']);
const CONTAINERS = new Set(
  ['sdt', 'smartTag', 'customXml', 'dir', 'bdo', 'hyperlink', 'p', 'tbl', 'tr', 'tc'].map((name) => `w:${name}`),
);
/** Tracked changes of the file itself that stay. */
const REVISION = /^w:(ins|del|move(From|To)|(move(From|To)|customXml(Ins|Del|MoveFrom|MoveTo))Range(Start|End))$/;
/** A table of contents that is updated gives its headings new names. */
const TOC = /^_Toc\d+$/;

/**
 * Describes something that takes no room, or whose room is elsewhere; null for what says nothing.
 * @param fitting the elements that belong in the place and are compared as what they are
 */
export function describeAnchor(
  node: TreeElement,
  names: AnchorNames,
  fitting: ReadonlySet<string>,
): AnchorDescription | null {
  const { name, attributes } = node;
  if (fitting.has(name) || REVISION.test(name) || name.endsWith('Pr')) return null;
  const misplaced = describeMisplaced(node, names.resolve);
  if (misplaced !== null) return misplaced;
  if (NOISE.has(name) || CONTAINERS.has(name)) return null;
  const id = attributes['w:id'] ?? '';
  if (name === 'w:bookmarkStart' || name === 'w:bookmarkEnd') {
    const detail = names.bookmark(id);
    if (detail === '' || detail === '_GoBack') return null;
    const own = TOC.test(detail) ? '_Toc' : detail;
    return { code: 'bookmark', detail, key: `${name} ${own} ${attributes['w:colFirst'] ?? ''}` };
  }
  if (name.startsWith('w:comment')) return describeWith('comment-moved', names.comment(id), name);
  // Ids of permissions are the program's own; the end is where the words of the beginning end.
  if (name === 'w:permStart' || name === 'w:permEnd')
    return describeWith('permission', attributes['w:edGrp'] ?? attributes['w:ed'] ?? '', name);
  if (name === 'w:altChunk' || name === 'w:subDoc' || name === 'w:contentPart')
    return { code: 'embedded', detail: '', key: `${name} ${names.resolve(attributes['r:id'] ?? '')}` };
  if (name.startsWith('w:') && listElements(node).length === 0 && Object.keys(attributes).length === 0) return null;
  return describeWith('unknown', name, JSON.stringify(attributes));
}

function describeWith(code: Anchor['code'], detail: string, key: string): AnchorDescription {
  return { code, detail, key: `${key} ${detail}` };
}
