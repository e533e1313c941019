import { isPlaceAndDate } from '../../../text/place-and-date.ts';

/** "NOMOR: 12/KPAII/2022", "Nomor …", "No. ___", "№ 04-12": no word of the title, wherever in its block. */
const NUMBER =
  /^(?:(?:nomor|nomer|number|no|n°|ref(?:erence)?(?:\s+no)?|рег(?:истрационный)?\.?\s*(?:номер|№)|номер|нумар)(?:\s*[.:]|\s*$|\s+(?=[\d_…./]))|№)/iu;
/** "5 May 2022", "«__» ________ 2022 г.", "tanggal … bulan … tahun 2022". */
const DATE =
  /^(?:(?:dated|date|tanggal|дата|от|ад)\s*:?\s*)?[«“"]?[\s_….]*(?:\d{1,2}[\s_….]*)?(?:[»”"]\s*)?[\p{L}_….]{3,}\s*,?\s*(?:20\d\d|20[_….]+|[_….]{2,})(?:\s*(?:г\.?|года|года\.|тахун))?$/iu;
const LONGEST = 90;

/** The headings under which a text begins, and of a table of contents. */
const FIRST_HEADING =
  /^(?:preamble|introduction|background|recitals|general(?: provisions)?|purpose|objectives?|scope|definitions|(?:table of )?contents|pembukaan|mukadimah|pendahuluan|latar belakang|ketentuan umum|umum|maksud dan tujuan|tujuan|definisi|daftar isi|преамбула|введение|предисловие|общие положения|предмет|цель|цели|определения|термины и определения|содержание|оглавление|прэамбула|уводзіны|агульныя палажэнні|прадмет|мэта|мэты|азначэнні|змест)[:.]?$/iu;

export const isHeadingName = (text: string): boolean => FIRST_HEADING.test(text.trim());

/** Whether a line of a title block has the number of the instrument. */
const isNumberLine = (text: string): boolean => text.trim().length <= LONGEST && NUMBER.test(text.trim());

/** Whether a line has nothing but a number, or a place and a date: it stands in a title block and is no title. */
export function isTitleNote(text: string): boolean {
  const words = text.trim();
  return isNumberLine(words) || (words.length <= LONGEST && (isPlaceAndDate(words) || DATE.test(words)));
}
