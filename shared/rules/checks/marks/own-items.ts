import { replaceLatinLookalikes } from '../../../text/spoofs/script.ts';
import type { TextReading } from '../read/text-reading.ts';
import type { TypedReference } from './typed-reference.ts';

/** Whether a line of the same clause has the number: "2.", "(II)", "B." */
export function isOwnItem(
  { plain, lines }: TextReading,
  { number, written }: Pick<TypedReference, 'number' | 'written'>,
): boolean {
  return lines.some(({ start, end, item }) => {
    const label = item?.label ?? OWN_LABEL.exec(plain.slice(start, end))?.[0] ?? '';
    const bare = replaceLatinLookalikes(label.replaceAll(/[().\s]/gu, ''));
    // "Part II" is no item "2."
    const isSame = bare === replaceLatinLookalikes(written) || (bare === number && !/^[IVXL]+$/u.test(written));
    return bare !== '' && isSame;
  });
}

/** A label in capitals, which no list of items has. */
const OWN_LABEL = /^\s*\(?(?:[IVXLІХ]{1,7}|\p{Lu}{1,2})[.)](?=\s)/u;
