import type { TextComparison } from '../../../../shared/model/comparison/comparison.ts';
import type { Uncompared } from '../../../../shared/model/comparison/uncompared.ts';
import { formatUncomparedRemark } from '../../word/redline/comparison-words.ts';
import { type PackageRedline, redlinePackages } from '../../word/redline/redline-packages.ts';
import type { Revision } from '../../word/redline/revision.ts';
import { listBlockParts } from '../../word/write/list-block-parts.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeDocument } from '../../word/write/write-document.ts';
import { listUncomparedKinds } from '../incoming/list-uncompared.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { nameParts } from './name-parts.ts';
import { type PrintedSide, printSides } from './print-sides.ts';

type TextRedline = PackageRedline & { readonly sides: readonly [PrintedSide, PrintedSide] };

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
  const sides = printSides(old, next);
  const names = nameParts(comparison.rows);
  const remark = formatUncomparedRemark(listLeftOut(old, next), next.language);
  const write = ({ document, signed }: PrintedSide) => writeDocument(document, dress, { title, remark, signed });
  const nameBlocks = ({ document, signed, clauses }: PrintedSide, side: 'old' | 'next') =>
    listBlockParts(document, dress, signed).map((part) =>
      typeof part === 'number' ? (names[side].get(clauses[part] ?? -1) ?? `${side} ${part}`) : part,
    );
  const parts = { old: nameBlocks(sides[0], 'old'), next: nameBlocks(sides[1], 'next'), moved: names.moved };
  const [before, after] = [await write(sides[0]), await write(sides[1])];
  return { ...(await redlinePackages(before, after, { ...revision, parts })), sides };
}

/** The looks of two texts of the store are compared, as they are printed. */
function listLeftOut(old: ComparisonSource, next: ComparisonSource): Uncompared {
  const isMarked = [old, next].every(({ negotiation, looks }) => negotiation !== null && looks.of === 'marks');
  return listUncomparedKinds(old.looks, next.looks).filter(({ what }) => what !== 'formatting' || !isMarked);
}
