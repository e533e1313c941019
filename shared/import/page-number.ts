/** "- 3 -", "Halaman 3 dari 12", «Стр. 3 из 12», "3 | 12"; also without the figures, where a field keeps none. */
const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:page|pg?|halaman|hlm|hal|страница|стр|старонка|лист|с)(?!\p{L})[.:]?\s*)?(?:\d{1,4}\s*)?(?:(?:of|dari|из|з|[/|])\s*\d{0,4})?[^\p{L}\p{N}]*$/iu;

/** Whether a line has nothing but the number of its page, which is no word of a text. */
export const isPageNumber = (line: string): boolean => PAGE_NUMBER.test(line.trim());
