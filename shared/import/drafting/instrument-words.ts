import type { NumberForm } from '../../model/negotiation.ts';
import { translateClauseWords } from './instrument-names.ts';
import { OWN_STATE } from './parties/find-own-party.ts';

const MEMORANDUM = /memorandum|nota kesepahaman|меморандум|мемарандум/i;
const LETTER_OF_INTENT = /letter of intent|pernyataan kehendak|письмо о намерениях|(?:пісьмо|ліст) аб намерах/i;

/** The kind of an instrument by its names: a check proposes another name for a treaty by it (D16). */
export function chooseInstrumentKind(names: readonly string[]): 'letter-of-intent' | 'memorandum' | 'other' {
  if (names.some((name) => LETTER_OF_INTENT.test(name))) return 'letter-of-intent';
  return names.some((name) => MEMORANDUM.test(name)) ? 'memorandum' : 'other';
}

/** Names of instruments that are treaties or contracts, where the name begins with them (D16). */
const TREATY =
  /^(?:(?:framework|implementing|technical|administrative)\s+)?(?:agreement|treaty|convention|contract|(?:memorandum|letter)\s+of\s+agreement|letter\s+agreement|perjanjian|persetujuan|(?:nota|memorandum)\s+kesepakatan|surat\s+persetujuan|письмо-соглашение|(?:ліст|пісьмо)-пагадненне|конвенция|договор(?!\p{L})|(?:(?:рамочное|административное|техническое)\s+)?соглашение|(?:(?:рамкавае|адміністрацыйнае|тэхнічнае)\s+)?пагадненне|дагавор|дамова|канвенцыя)/iu;
/** What a text says of itself that is not meant to bind. */
const DENIAL =
  /not\s+(?:be\s+)?(?:intended\s+to\s+be\s+)?legally\s+binding|(?:not|no)\s+(?:intended\s+to\s+)?(?:create|constitute|give\s+rise\s+to|impose)s?\s(?:.{0,40}\s)?(?:legal|legally|obligations)|(?:create|constitute|impose|give\s+rise\s+to)s?\s+no\s(?:.{0,40}\s)?(?:legal|legally|obligations)|(?:is|are)\s+not\s+binding|tidak\s+(?:menimbulkan|menciptakan|membuat|melahirkan)\s.{0,40}(?:hukum|kewajiban)|tidak\s+mengikat\s+secara\s+hukum|не\s+является\s+(?:международным\s+договором|юридически)|не\s+(?:создает|создаёт|налагает|порождает|влечет|влечёт)\s.{0,40}(?:прав|юридическ|обязательств)|не\s+(?:стварае|накладае|цягне|з.яўляецца)\s.{0,40}(?:прав|юрыдычн|абавязацельств|дагаворам)/iu;

/** Words of treaties, each of another kind: a memorandum with all of them is one in all but its name. */
const TREATY_WORDS: readonly RegExp[] = [
  /(?:enters?|entry|entered)\s+into\s+force|(?:mulai\s+)?berlaku\s+(?:(?:untuk|selama)\s.{0,60}\s)?(?:terhitung\s+)?(?:sejak|pada\s+tanggal)|вступает\s+в\s+силу|ўступае\s+ў\s+сілу/iu,
  /(?<!\p{L})(?:shall|agreed|wajib|sepakat|menyepakati|menyetujui|обязу[ею]тся|обязаны|договорились|согласились|абавязуюцца|дамовіліся|пагадзіліся)(?!\p{L})/iu,
  /equally\s+authentic|sama-sama\s+(?:autentik|otentik)|kekuatan\s+hukum\s+yang\s+sama|одинаков\p{L}*\s+(?:юридическ\p{L}*\s+)?сил|аднолькав\p{L}*\s+(?:юрыдычн\p{L}*\s+)?сіл|равн(?:о|ую)\s+(?:аутентичн|юридическ)/iu,
  /(?<!\p{L})(?:[Tt]he\s+(?:Contracting\s+)?Parties|THE\s+(?:CONTRACTING\s+)?PARTIES|Para\s+Pihak|PARA\s+PIHAK|Сторон(?:ы|ам|ами)?|СТОРОНЫ|Бакі|Бакамі|БАКІ)(?!\p{L})/u,
];

/** The operative line of a treaty, where no sides "reach an understanding" or "intend". */
const AGREED =
  /(?:have|has|do|hereby|Parties)\s+(?:\p{L}+\s+)?agreed?\s+(?:as\s+follows|(?:up)?on\s+the\s+following)|(?:menyetujui|bersepakat|sepakat|menyepakati)\s(?:.{0,40}\s)?(?:sebagai\s+berikut|hal-hal\s+berikut)|(?:договорились|согласились|условились|пришли\s+к\s+соглашению)\s+о\s+(?:нижеследующем|следующем)|(?:дамовіліся|пагадзіліся|прыйшлі\s+да\s+пагаднення)\s+(?:аб|пра)\s+(?:наступн|ніжэй)\p{L}+/iu;
/** How a treaty begins to apply; of an English text "shall" is expected too. */
const FORCE =
  /shall\s(?:.{0,40}\s)?enter\s+into\s+force|mulai\s+berlaku|вступ(?:ает|ит)\s+в\s+силу|(?:уступ(?:ае|іць)\s+ў|набы(?:вае|дзе))\s+сілу/iu;
/** Letters and notes that make an agreement together. */
const CONSTITUTES =
  /(?:shall|will)\s+(?:together\s+)?constitute\s+an?\s+(?:\p{L}+\s+)?agreement|(?<!bukan\s)(?<!tidak\s)merupakan\s+(?:suatu\s+|sebuah\s+)?(?:persetujuan|perjanjian)\s+antara|(?<!не\s)(?:составят|составляют|образуют)\s+(?:собой\s+)?соглашение\s+между|(?<!не\s)(?:складуць|складаюць|утвораць)\s+пагадненне\s+паміж/iu;
/** Words that only treaties have. */
const RATIFIED =
  /(?<!\p{L})(?:subject\s+to\s+ratification|instruments?\s+of\s+ratification|Contracting\s+Part(?:y|ies)|tunduk\s+pada\s+ratifikasi|piagam\s+(?:ratifikasi|pengesahan)|подлежит\s+ратификации|ратификационн\p{L}+\s+грамот\p{L}+|Договаривающи\p{L}+\s+Сторон\p{L}*|падлягае\s+ратыфікацыі|ратыфікацыйн\p{L}+\s+грамат\p{L}+|Дамаўляльн\p{L}+\s+Бак\p{L}*)(?!\p{L})/iu;
/** Names that say that something is only intended, and of signatories who bind themselves to nothing (D16). */
const INTENT = /intent|kehendak|niat|minat|намерени|намерах|намераў/iu;
const PARTICIPANTS = /(?<!\p{L})(?:Participants|Signatories|Para\s+Peserta|Участники|Удзельнікі)(?!\p{L})/u;

/** Instruments by which two bodies of one state record an understanding; what binds them is a Perjanjian Kerja Sama. */
const UNDERSTANDING = /^(?:rancangan\s+|konsep\s+)?(?:nota\s+kesepahaman|kesepahaman|kesepakatan\s+bersama)(?!\p{L})/iu;
/** Words that only instruments between bodies of Indonesia have: duty stamps, numbered parties, budgets of the state and its regions. */
const DOMESTIC =
  /(?<!\p{L})(?:bermeterai|meterai|PIHAK\s+(?:KESATU|PERTAMA)|Pihak\s+(?:Kesatu|Pertama)|APBN|APBD|Anggaran\s+Pendapatan\s+dan\s+Belanja)(?!\p{L})/u;

/**
 * Whether a text is an understanding between two bodies of our own state: none of the parties is of another one, and it has words of
 * such instruments. It is no treaty (Permenlu 4/2023), and binds as little as its name says.
 * @param states the codes of the states of the parties, null for a name that has none
 */
export function isDomesticUnderstanding(
  instrument: string,
  states: readonly (string | null)[],
  bodies: readonly string[],
): boolean {
  return UNDERSTANDING.test(instrument.trim()) && areDomesticParties(states, bodies);
}

/** Whether the parties are bodies of our own state: none of them is of another one, and the text has words of instruments between such bodies. */
export function areDomesticParties(states: readonly (string | null)[], bodies: readonly string[]): boolean {
  const isOurs = states.length > 1 && states.every((state) => state === null || state === OWN_STATE);
  return isOurs && bodies.some((body) => DOMESTIC.test(body));
}

/**
 * Whether a text reads as meant to bind (D25), as a proposal: it has the name of a treaty, all its words, or its operative
 * line and its entry into force, and no clause denies it.
 */
export function proposeBinding(instrument: string, bodies: readonly string[]): boolean {
  const has = (words: RegExp) => bodies.some((body) => words.test(body));
  const isTreaty =
    TREATY.test(instrument.trim()) ||
    TREATY_WORDS.every(has) ||
    has(CONSTITUTES) ||
    (has(RATIFIED) && has(FORCE) && !INTENT.test(instrument)) ||
    (has(AGREED) && has(FORCE) && !INTENT.test(instrument) && !has(PARTICIPANTS));
  return isTreaty && !has(DENIAL);
}

/** What a clause is called in running text: "ARTICLE" in a file is a look. */
export function formatClauseWord(word: string): string {
  return word.length > 1 && word === word.toLocaleUpperCase()
    ? word.charAt(0) + word.slice(1).toLocaleLowerCase()
    : word;
}

type FoundNumbering = { readonly word: string | null; readonly form: NumberForm | null };

/**
 * What clauses are called and how they are counted (D25), by language: as the languages of a file do, and the same in the
 * others. A file without numbers makes an unnumbered text.
 */
export function chooseClauseWords(numbering: { readonly [language: string]: FoundNumbering }) {
  const all = Object.entries(numbering);
  const words = all.flatMap(([language, { word }]) =>
    word === null ? [] : [[language, formatClauseWord(word)] as const],
  );
  const forms = all.flatMap(([language, { form }]) => (form === null ? [] : [[language, form] as const]));
  const [named, counted] = [Object.fromEntries(words), Object.fromEntries(forms)];
  const paragraphWord = { ...translateClauseWords(named), ...named };
  return {
    numbered: words.length > 0,
    paragraphWord,
    numberForms: { ...translateNumberForms(counted, paragraphWord), ...counted },
  };
}

/**
 * The form of another language for those without one: letters are those of the language's own script, ordinals agree with its word
 * for a clause, and what is not printed is no form.
 */
function translateNumberForms(
  forms: { readonly [language: string]: NumberForm },
  words: { readonly [language: string]: string },
): Record<string, NumberForm> {
  const form = Object.values(forms).find((one) => one !== 'other');
  if (form === undefined) return {};
  return Object.fromEntries(
    Object.entries(LETTERS).map(([language, letters]) => [
      language,
      form.startsWith('ordinal')
        ? chooseOrdinal(words[language] ?? '', language)
        : (form.replace(/^(?:letter|cyrillic)(?=-)/u, letters) as NumberForm),
    ]),
  );
}

/** "Статья первая", "Раздел первый", "Положение первое". */
function chooseOrdinal(word: string, language: string): NumberForm {
  if (language !== 'ru' && language !== 'be') return 'ordinal';
  if (/(?:[ая]|часть)$/iu.test(word)) return 'ordinal-feminine';
  return /[ое]$/iu.test(word) ? 'ordinal-neuter' : 'ordinal';
}

const LETTERS = { id: 'letter', en: 'letter', ru: 'cyrillic', be: 'cyrillic' };
