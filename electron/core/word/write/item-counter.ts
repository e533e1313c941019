import type { DocumentItem } from '../../../../shared/model/document-text.ts';
import { RUSSIAN_ALPHABET } from '../../../../shared/text/numbers/alphabets.ts';
import { formatRomanNumeral } from '../../../../shared/text/numbers/format-roman.ts';

/**
 * The letters on which word processors agree. After щ LibreOffice 7.4 prints ы, then, after я, аа and аб; lists in
 * Russian instruments continue with э.
 */
const AGREED_RUSSIAN = RUSSIAN_ALPHABET.slice(0, RUSSIAN_ALPHABET.indexOf('щ') + 1);

/** What every word processor prints for a counter, or null if they differ or are not known to agree. */
function formatAgreedCounter(counter: DocumentItem['style']['counter'], value: number): string | null {
  if (!Number.isInteger(value) || value < 1) return null;
  switch (counter) {
    case 'decimal':
      return String(value);
    case 'lowerLetter':
      return value <= 26 ? String.fromCharCode(0x60 + value) : null;
    case 'russianLower':
      return AGREED_RUSSIAN[value - 1] ?? null;
    case 'lowerRoman':
      return value < 40 ? formatRomanNumeral(value) : null;
  }
}

/** Whether every word processor that counts by itself shows the item's label. */
export function isLabelCounted({ style, value, label }: DocumentItem): boolean {
  const text = formatAgreedCounter(style.counter, value);
  return text !== null && `${style.around[0]}${text}${style.around[1]}` === label;
}
