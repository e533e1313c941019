import type { TextComparison } from '../../../../shared/model/comparison/comparison.ts';
import type { Uncompared } from '../../../../shared/model/comparison/uncompared.ts';
import { formatUncomparedRemark } from '../../word/redline/comparison-words.ts';
import { type PackageRedline, redlinePackages } from '../../word/redline/redline-packages.ts';
import type { Revision } from '../../word/redline/revision.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { listUncomparedKinds } from '../incoming/list-uncompared.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { type WrittenTexts, writeBothTexts } from './write-both-texts.ts';

type TextRedline = PackageRedline & Pick<WrittenTexts, 'sides'>;

/**
 * The redline of two texts that are not both Word files from outside: each is written as it is exported, and the newer
 * of these files gets the differences as tracked changes. Clauses belong together as in the comparison on screen. The
 * same input gives the same bytes.
 * @param title the title among the properties of the file
 */
export async function redlineTexts(
  old: ComparisonSource,
  next: ComparisonSource,
  comparison: TextComparison,
  dress: PageStyle,
  { title, ...revision }: Revision & { readonly title: string },
): Promise<TextRedline> {
  const remark = formatUncomparedRemark(listUncomparedInTexts(old, next), next.language);
  const { parts, sides, ...files } = await writeBothTexts(old, next, comparison, dress, { title, remark });
  return { ...(await redlinePackages(files.old, files.next, { ...revision, parts })), sides };
}

/** What the redline of two texts leaves out. The looks of two texts of the store are compared, as they are printed. */
export function listUncomparedInTexts(old: ComparisonSource, next: ComparisonSource): Uncompared {
  const isMarked = [old, next].every(({ negotiation, looks }) => negotiation !== null && looks.of === 'marks');
  return listUncomparedKinds(old.looks, next.looks).filter(({ what }) => what !== 'formatting' || !isMarked);
}
