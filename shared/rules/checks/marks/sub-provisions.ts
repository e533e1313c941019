import type { Language } from '../../../model/language.ts';

/** Parts of a text or of a clause that are numbered by themselves, so that "paragraph 1" of one is no clause of the text. */
const PARTS: { readonly [language: Language]: string } = {
  en: 'Articles?|Sections?|Chapters?|Parts?|Annex(?:es)?|Appendi(?:x|ces)|Schedules?|Paragraphs?|sub-?paragraphs?|Clauses?',
  id: 'Pasal|Bagian|Bab|Paragraf|Lampiran|ayat|huruf|butir',
  ru: 'стат(?:ья|ьи|ье|ью|ей|ьёй|ьею)|раздел(?:а|у|е|ом)?|глав(?:а|ы|е|у|ой)|част(?:ь|и|ью)|приложени(?:е|я|ю|и|ем)|пункт(?:а|у|е|ом)?|подпункт(?:а|у|е|ом)?',
  be: 'артыкул(?:а|у|е|ам)?|раздзел(?:а|у|е|ам)?|глав(?:а|ы|е|у|ай)|частк(?:а|і|у|ай)|дадат(?:ак|ка|ку|кам)|пункт(?:а|у|е|ам)?|падпункт(?:а|у|е|ам)?',
};

/** "of this Article", "pasal ini", "настоящей статьи", "of Article 3". */
const AFTER: { readonly [language: Language]: RegExp } = {
  en: new RegExp(
    `^(?:\\s?\\([a-z\\d]{1,4}\\))*,?\\s(?:of|in|under)\\s(?:(?:this|that|the\\s(?:same|said|present)|the|such|each)\\s)?(?:${PARTS.en})(?!\\p{L})`,
    'iu',
  ),
  id: new RegExp(
    `^(?:\\s?\\([a-z\\d]{1,4}\\))*,?\\s(?:(?:dari|pada|dalam)\\s)?(?:${PARTS.id})\\s(?:ini|itu|tersebut|yang\\ssama|\\d|[IVXLC]+(?!\\p{L}))`,
    'iu',
  ),
  ru: new RegExp(
    `^,?\\s(?:(?:этой|этого|настоящ(?:ей|его)|данно(?:й|го)|той\\sже|того\\sже|указанно(?:й|го))\\s)?(?:${PARTS.ru})(?!\\p{L})`,
    'iu',
  ),
  be: new RegExp(
    `^,?\\s(?:(?:гэтага|гэтай|дадзен(?:ага|ай)|таго\\sж|той\\sж|названа(?:га|й))\\s)?(?:${PARTS.be})(?!\\p{L})`,
    'iu',
  ),
};

/** "Article I, paragraph 3": the word of the part is the first group. */
const BEFORE: { readonly [language: Language]: RegExp } = Object.fromEntries(
  Object.entries(PARTS).map(([language, parts]) => [
    language,
    new RegExp(`(?<!\\p{L})(${parts})\\s(?:\\d+(?:\\.\\d+)*|[IVXLC]+)(?:\\s?\\([a-z\\d]{1,4}\\))?,?\\s$`, 'iu'),
  ]),
);

/**
 * Whether a label with a number names a provision within another: of this Article, of an annex, of Article 3. In: the
 * text before the label, the label's word, and the text after its number.
 */
export function isSubProvision(before: string, label: string, after: string, language: Language): boolean {
  if (AFTER[language]?.test(after.slice(0, 80)) === true) return true;
  const part = BEFORE[language]?.exec(before.slice(-60))?.[1];
  // "Article 2, Article 3" is a list of clauses.
  return part !== undefined && !isSameWord(part, label);
}

/** The same word in another case or number: "статья", "статьи". */
const isSameWord = (one: string, other: string): boolean =>
  one.slice(0, 4).toLowerCase() === other.slice(0, 4).toLowerCase();
