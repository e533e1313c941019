import type { TextComparison } from '../../../../shared/model/comparison/comparison.ts';
import type { RedlineParts } from '../../word/redline/blocks/align-parts.ts';
import { listBlockParts } from '../../word/write/list-block-parts.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { type AroundText, writeDocument } from '../../word/write/write-document.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { nameParts } from './name-parts.ts';
import { type PrintedSide, printSides } from './print-sides.ts';

/** Two texts as the Word files that they would be exported as. */
export type WrittenTexts = {
  readonly old: Uint8Array;
  readonly next: Uint8Array;
  /** Which blocks of the two files belong to the same clause. */
  readonly parts: RedlineParts;
  readonly sides: readonly [PrintedSide, PrintedSide];
};

/** Writes both texts of a comparison as they are exported. Clauses belong together as the comparison paired them. */
export async function writeBothTexts(
  old: ComparisonSource,
  next: ComparisonSource,
  comparison: TextComparison,
  dress: PageStyle,
  around: Pick<AroundText, 'title' | 'remark'>,
): Promise<WrittenTexts> {
  const sides = printSides(old, next);
  const names = nameParts(comparison.rows);
  const write = ({ document, signed }: PrintedSide) => writeDocument(document, dress, { ...around, signed });
  const nameBlocks = ({ document, signed, clauses }: PrintedSide, side: 'old' | 'next') =>
    listBlockParts(document, dress, signed).map((part) =>
      typeof part === 'number' ? (names[side].get(clauses[part] ?? -1) ?? `${side} ${part}`) : part,
    );
  const parts = { old: nameBlocks(sides[0], 'old'), next: nameBlocks(sides[1], 'next'), moved: names.moved };
  return { old: await write(sides[0]), next: await write(sides[1]), parts, sides };
}
