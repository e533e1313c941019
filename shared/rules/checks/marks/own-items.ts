import type { TextReading } from '../read/text-reading.ts';
import type { TypedReference } from './references.ts';

/** Whether a line of the same clause has the number: "2.", "(II)", "B." */
export function isOwnItem(
  { plain, lines }: TextReading,
  { number, written }: Pick<TypedReference, 'number' | 'written'>,
): boolean {
  return lines.some(({ start, end, item }) => {
    const label = item?.label ?? OWN_LABEL.exec(plain.slice(start, end))?.[0] ?? '';
    const bare = normalizeLookalikes(label.replaceAll(/[().\s]/gu, ''));
    return bare !== '' && (bare === number || bare === normalizeLookalikes(written));
  });
}

/** A label in capitals, which no list of items has. */
const OWN_LABEL = /^\s*\(?(?:[IVXLІХ]{1,7}|\p{Lu}{1,2})[.)](?=\s)/u;

/** Roman numbers are typed in Cyrillic letters too. */
const normalizeLookalikes = (label: string): string => label.replaceAll('І', 'I').replaceAll('Х', 'X');
