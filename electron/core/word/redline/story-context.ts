import type { TreeElement, TreeNode } from '../../package/xml-tree.ts';
import type { BlockRow } from './blocks/block-row.ts';
import type { ListMap } from './definitions/list-map.ts';
import type { StyleMap } from './definitions/style-map.ts';
import type { FlattenContext } from './inline/flatten-paragraph.ts';
import type { ContentImporter } from './parts/content-importer.ts';
import type { RevisionStamp } from './revision-stamp.ts';
import type { RemarkLog } from './unmarked/remark-log.ts';

/** How much a redline marks. */
type RedlineCount = { formatting: number; moves: number };

/** What all stories of a redline share. */
export type RedlineJob = {
  readonly stamp: RevisionStamp;
  readonly styles: StyleMap;
  readonly lists: ListMap;
  readonly tracksFormatting: boolean;
  /** Whether we laid out both files, so that it is no statement of anybody's where a page may break. */
  readonly isOwnLayout: boolean;
  readonly count: RedlineCount;
  /** What differs and cannot be a tracked change. */
  readonly log: RemarkLog;
  /** Changes of formatting that the newer file tracks, from a look that the older file has not: there can be one only. */
  readonly overruled: Set<TreeElement>;
  /** Content controls that the newer file itself marks as inserted or deleted. */
  readonly ownControls: ReadonlySet<TreeElement>;
  /** Content controls that only the newer file has, around what both have. */
  readonly insertedControls: Set<TreeElement>;
  /** Copies of content controls that only the older file has, around what both have. */
  readonly removedControls: Set<TreeElement>;
  /** Notes that two references which belong together lead to; compared after the body. */
  readonly notePairs: { readonly kind: 'footnote' | 'endnote'; readonly old: string; readonly next: string }[];
};

/** One part of the newer file and the part of the older one that it is compared with. */
export type StoryContext = {
  readonly job: RedlineJob;
  readonly old: FlattenContext;
  readonly next: FlattenContext;
  readonly importer: ContentImporter;
  /** Blocks that were paired before, by the content of the newer file. */
  readonly aligned: Map<TreeElement, readonly BlockRow[]>;
  /** The element with the blocks of the newer file, with every difference from the older one marked. */
  readonly redlineContent: (old: TreeElement, next: TreeElement) => TreeElement;
  readonly insertContent: (next: TreeElement) => TreeElement;
  readonly deleteContent: (old: TreeElement) => TreeNode[];
};
