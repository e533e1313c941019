import { parseDocx } from '../../read/parse-docx.ts';
import { listTrackedChanges } from '../../read/views/list-tracked-changes.ts';
import { OutputPackage } from '../parts/output-package.ts';
import type { SourcePackage } from '../parts/source-package.ts';

/** How many tracked changes a file holds that were accepted, and how many that stay. */
export type RevisionCounts = { readonly accepted: number; readonly kept: number };

/**
 * Counts the tracked changes of a file after its parts were read, as people count them and every screen does: the elements
 * in it are cut again whenever a program saves.
 */
export async function countRevisions(bytes: Uint8Array, source: SourcePackage): Promise<RevisionCounts> {
  const { accepted, kept } = source;
  if (accepted.size + kept.size === 0) return { accepted: 0, kept: 0 };
  const all = await countTrackedChanges(bytes);
  if (kept.size === 0) return { accepted: all, kept: 0 };
  if (accepted.size === 0) return { accepted: 0, kept: all };
  const settled = new OutputPackage(source);
  for (const part of accepted) settled.replacePart(part, source.readTree(part));
  const left = await countTrackedChanges(settled.write());
  return { accepted: all - left, kept: left };
}

async function countTrackedChanges(bytes: Uint8Array): Promise<number> {
  return listTrackedChanges(await parseDocx(bytes, { leavesOutMacros: true })).length;
}
