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
    `^(?:\\s?\\([a-z\\d]{1,4}\\))*(?<comma>,)?\\s(?:of|in|under)\\s(?:(?:this|that|the\\s(?:same|said|present)|the|such|each)\\s)?(?<part>${PARTS.en})(?!\\p{L})`,
    'iu',
  ),
  id: new RegExp(
    `^(?:\\s?\\([a-z\\d]{1,4}\\))*(?<comma>,)?\\s(?:(?:dari|pada|dalam)\\s)?(?<part>${PARTS.id})\\s(?=ini|itu|tersebut|yang\\ssama|\\d|[IVXLC]+(?!\\p{L}))`,
    'iu',
  ),
  ru: new RegExp(
    `^(?<comma>,)?\\s(?:(?:этой|этого|настоящ(?:ей|его)|данно(?:й|го)|той\\sже|того\\sже|указанно(?:й|го))\\s)?(?<part>${PARTS.ru})(?!\\p{L})`,
    'iu',
  ),
  be: new RegExp(
    `^(?<comma>,)?\\s(?:(?:гэтага|гэтай|дадзен(?:ага|ай)|таго\\sж|той\\sж|названа(?:га|й))\\s)?(?<part>${PARTS.be})(?!\\p{L})`,
    'iu',
  ),
};

/** Provisions and instruments that no text of ours has parts of: "Regulation I/10, paragraph 5". */
const OUTSIDE: { readonly [language: Language]: string } = {
  en: 'Regulations?|Rules?|Standards?|Directives?|Resolutions?|Decisions?|Recommendations?',
  id: 'Peraturan|Aturan|Standar|Resolusi|Keputusan|Rekomendasi',
  ru: 'правил(?:о|а|у|е|ом)?|стандарт(?:а|у|е|ом)?|директив(?:а|ы|е|у|ой)|резолюци(?:я|и|ю|ей)|решени(?:е|я|ю|и|ем)|рекомендаци(?:я|и|ю|ей)',
  be: 'правіл(?:а|у|е|ам)?|стандарт(?:а|у|е|ам)?|дырэктыв(?:а|ы|е|у|ай)|рэзалюцы(?:я|і|ю|яй)|рашэнн(?:е|я|ю|і|ем)|рэкамендацы(?:я|і|ю|яй)',
};
const OUTSIDE_NUMBER =
  '(?:\\([A-Z]{2,4}(?:,\\s\\p{L}+)?\\)\\s)?(?:(?:№|No\\.?|Nomor)\\s)?\\(?[\\p{Lu}\\d][\\p{L}\\d./()-]*(?:\\s\\d[\\d/]*)?';

/** "Article I, paragraph 3": the word of the part is the first group. */
const BEFORE: { readonly [language: Language]: RegExp } = Object.fromEntries(
  Object.entries(PARTS).map(([language, parts]) => [
    language,
    new RegExp(
      `(?<!\\p{L})(${parts})\\s(?:\\d+(?:\\.\\d+)*|[IVXLC]+|[a-zа-яёіў]|\\([a-z\\d]{1,4}\\))(?:\\s?\\([a-z\\d]{1,4}\\))?,?\\s$`,
      'iu',
    ),
  ]),
);

const BEHIND_OUTSIDE: { readonly [language: Language]: RegExp } = Object.fromEntries(
  Object.entries(OUTSIDE).map(([language, words]) => [
    language,
    new RegExp(`(?<!\\p{L})(?:${words})\\s${OUTSIDE_NUMBER},\\s$`, 'iu'),
  ]),
);

/**
 * Whether a label with a number names a provision within another: of this Article, of an annex, of Article 3. In: the
 * text before the label, the label's word, and the text after its number.
 */
export function isSubProvision(before: string, label: string, after: string, language: Language): boolean {
  const found = AFTER[language]?.exec(after.slice(0, 80));
  if (found !== null && found !== undefined && !namesClauseItself(found, label, language)) return true;
  if (BEHIND_OUTSIDE[language]?.test(before.slice(-60)) === true) return true;
  const part = BEFORE[language]?.exec(before.slice(-60))?.[1];
  if (part !== undefined && isSmallerOfOneWord(part, label)) return true;
  // The label is a clause in a list of clauses, "Article 2, Article 3", and after a part of it, "пункт 1 статьи 2".
  return part !== undefined && !isSameWord(part, label) && !isPartOf(part, label, language);
}

/** "Paragraph 11, paragraph 1": a text whose clauses are Paragraphs calls the parts of one by the same word. */
const isSmallerOfOneWord = (part: string, label: string): boolean =>
  part.toLowerCase() === label.trim().split(/\s/u)[0]?.toLowerCase() && /^\p{Lu}/u.test(part) && /^\p{Ll}/u.test(label);

/** Parts of a provision from the largest on, where the smaller one may follow: "Pasal 3 ayat 2", "статья 3, пункт 2". */
const SIZES: { readonly [language: Language]: readonly string[] } = {
  id: ['bab', 'bagian', 'pasal', 'paragraf', 'ayat', 'angka', 'huruf', 'butir'],
  ru: ['глав', 'раздел', 'стат', 'пункт', 'подпункт'],
  be: ['глав', 'раздзел', 'артыкул', 'пункт', 'падпункт'],
};

/** Whether the label's own clause is meant: in a list ("Pasal 3, Pasal 4"), or with a part of it ("Pasal 3 ayat 2"). */
function namesClauseItself({ 0: words, groups, input }: RegExpExecArray, label: string, language: Language): boolean {
  const part = groups?.part ?? '';
  if (!NUMBER.test(input.slice(words.length))) return false;
  if (groups?.comma !== undefined && isSameWord(part, label)) return true;
  const [whole, next] = [label, part].map((word) => findSize(word, language));
  return whole !== undefined && next !== undefined && whole >= 0 && next > whole;
}

/** Whether a part of an article comes before it, as Slavic languages have it: "пункта 1 статьи 2". */
function isPartOf(part: string, label: string, language: Language): boolean {
  if (language !== 'ru' && language !== 'be') return false;
  const [whole, smaller] = [label, part].map((word) => findSize(word.trim(), language));
  return whole !== undefined && whole >= 0 && smaller !== undefined && smaller > whole;
}

const NUMBER = /^\s?(?:(?:№|No\.)\s?)?(?:\d|[IVXLC]+(?!\p{L})|\p{L}(?!\p{L}))/iu;

const findSize = (word: string, language: Language): number =>
  (SIZES[language] ?? []).findIndex((stem) => word.toLowerCase().startsWith(stem));

/** The same word in another case or number: "статья", "статьи". */
const isSameWord = (one: string, other: string): boolean =>
  one.slice(0, 4).toLowerCase() === other.slice(0, 4).toLowerCase();
