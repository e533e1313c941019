import { findInstrument } from '../parties/find-instrument.ts';
import { isBodyName } from '../parties/split-names.ts';
import type { DraftingLine } from './drafting-line.ts';
import { isTitleNote } from './title-lines.ts';

/** The first words of a line with the addressee of a letter. */
const ADDRESSEE =
  /^(?:to:|(?:his|her) excellency|h\.\s?e\.|(?:mr|mrs|ms|dr)\.?\s|the honou?rable|kepada|yth\.?\s|yang (?:terhormat|mulia)|его превосходительств|её превосходительств|ее превосходительств|господину|госпоже|спадару|спадарыні|яго правасхадзіцельств|яе правасхадзіцельств)/iu;

/** Whether a line under a title names the addressee: the instrument is a letter. */
export const isAddressee = (text: string): boolean => ADDRESSEE.test(text.trim());

/**
 * The number of lines of a letterhead above a title: the name of a body, its address, a number or a date; 0 where the
 * instrument is named first.
 */
export function measureLetterhead(lines: readonly DraftingLine[], title: number): number {
  const first = lines.slice(0, title).findIndex(({ text }) => !isBodyName(text) && findInstrument(text) !== '');
  const above = lines.slice(0, Math.max(0, first)).map(({ text }) => text);
  return above.some(isBodyName) && above.some(isTitleNote) ? first : 0;
}
