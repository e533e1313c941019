import type { Language } from '../../../model/language.ts';
import { isWithinQuotes } from '../read/is-within-quotes.ts';

type Surroundings = {
  /** Instruments that have provisions of their own, where the text does not call itself so. */
  readonly instruments: RegExp;
  /** What is named like an instrument and has no provisions: "laws and regulations", "this Memorandum". */
  readonly harmless: RegExp;
  /** The text itself, after the number of its provision; the group is what it is called. */
  readonly explicit: RegExp;
  /** The last words before the label, in small letters. */
  readonly before: RegExp;
  /** What may follow a number that belongs to nothing else, besides the end of a sentence or a comma. */
  readonly after: RegExp;
};

/** Parts and further numbers after the number of a provision: "(1)", "ayat (2) huruf a", ", paragraph 3", "and 5". */
const PARTS =
  /^(?:\s?\([\p{L}\d]{1,4}\)|,?\s(?:(?:sub-?)?paragraphs?|points?|items?|letters?|sentences?|ayat|huruf|angka|butir|(?:под|пад)?пункт\p{L}*|част\p{L}+)\s\(?[\p{L}\d]{1,4}\)?(?!\p{L})|(?:,|,?\s(?:and|or|to|through|dan|atau|dan\/atau|sampai(?:\sdengan)?|и|или|по|і|або|па)|\s?[–-])\s?(?:(?:Articles?|Paragraphs?|Sections?|Pasal|Paragraf|Bagian|стат\p{L}+|пункт\p{L}*|раздел\p{L}*|артыкул\p{L}*|раздзел\p{L}*|Annex(?:es)?|Lampiran|приложени\p{L}+)\s)?(?:\d+(?:\.\d+)*|[IVXLC]+)(?![\p{L}\d]))+/iu;

const SURROUNDINGS: { readonly [language: Language]: Surroundings } = {
  en: {
    instruments:
      /(?<!\p{L})(?:(?:[Ll]aws?|Acts?|[Cc]onstitutions?|[Dd]ecrees?|[Rr]egulations?|[Rr]ules|[Dd]irectives?|[Rr]esolutions?|[Cc]onventions?|[Cc]ovenants?|[Cc]harters?|[Ss]tatutes?|[Tt]reat(?:y|ies)|[Pp]rotocols?|[Cc]ontracts?|[Oo]rdinances?|[Bb]y-?laws|[Cc]onditions\sof|[Tt]erms\sof|Code|Rule|Decision|Recommendation|Agreements?|Memorand(?:um|a)|MoUs?|MOUs?|Arrangements?|Declaration|Statement|Standards?|ISO|IEC|Order|Accords?|Pact|Compact|Guidelines|Programme|Plan|Budget|Minutes|Agenda|Letters?|Notes?|Report|Framework|Schedule\sof|Policy|Manual|Circular|GATT|GATS|TRIPS|UNCLOS|UNFCCC)|(?:the|that|an|such|other|earlier|previous|each|any|model)\s(?:\p{L}+\s)?agreements?)(?!\p{L})/u,
    harmless:
      /(?<!\p{L})(?:(?:this|the\spresent)\s(?:Letter\sof\sIntent|Memorandum\sof\sUnderstanding|Joint\s\p{Lu}\p{L}+|\p{L}+)|(?:laws|legislation)(?:,|\sand|\sor|\srules|\sregulations|\spolicies|\sprocedures)*(?!\p{L}|\s(?:of\s\d|No))|letters?\sof\sintent)/giu,
    explicit: /^\s(?:of|to|in|under)\s(?:this|the\spresent)\s(?<name>\p{L}+(?:\sof\s\p{L}+|\s\p{Lu}\p{L}+)?)/u,
    before:
      /(?:^|[(,;:]\s?|(?<!\p{L})(?:in|under|of|to|by|with|and|or|from|see|per|than|the|for|as|at|against|through|also|both|only)\s)$/iu,
    after:
      /^\s(?:shall|will|is|are|was|were|may|must|can|does|do|has|have|appl(?:y|ies)|provides?|remains?|continues?|above|below|hereof|and|or|but|by|when|if|unless|until|where|which|that|without|within|before|after|upon|during|except)(?!\p{L})/u,
  },
  id: {
    instruments:
      /(?<!\p{L})(?:[Uu]ndang-[Uu]ndang|UU|UUD|KUH\p{L}*|[Pp]eraturan|Perpres|Permen\p{L}*|[Kk]onvensi|[Tt]raktat|[Pp]rotokol|[Pp]iagam|[Ss]tatuta|[Kk]ovenan|[Kk]ontrak\p{L}*|[Dd]irektif|[Rr]esolusi|[Kk]eputusan|[Dd]eklarasi|[Aa]nggaran\s[Dd]asar|[Tt]ata\s[Tt]ertib|[Kk]onstitusi|[Pp]edoman|[Ss]yarat|Perjanjian|Persetujuan|Nota|Memorandum|Pengaturan|Kesepakatan|Pernyataan|Standar|SNI|ISO|Instruksi|Surat|Kitab|Rencana|Berita\sAcara|GATT|TRIPS)(?!\p{L})/u,
    harmless:
      /(?<!\p{L})(?:(?:Pernyataan\sKehendak|Nota\sKesepahaman|Memorandum\sSaling\sPengertian|Rencana\sAksi|Pernyataan\sBersama|\p{L}+)\sini|(?:hukum(?:,\s|\sdan\s|\s))?(?:peraturan|ketentuan)\sperundang-undangan|(?:hukum\sdan\s)?peraturan\s(?:dan\s\p{L}+\s)?(?:yang\sberlaku|nasional|domestik))(?!\p{L})/giu,
    explicit: /^\s(?:(?:dari|pada|dalam)\s)?(?<name>\p{Lu}\p{L}+(?:\s\p{L}+){0,2}?)\sini(?!\p{L})/u,
    before:
      /(?:^|[(,;:]\s?|(?<!\p{L})(?:dalam|pada|dengan|dari|di|ke|sesuai|menurut|berdasarkan|oleh|untuk|dan|atau|serta|dimaksud|lihat|merujuk|melalui|ketentuan|mengenai|tentang)\s)$/iu,
    after:
      /^\s(?:dan|atau|serta|akan|dapat|tidak|tetap|untuk|dengan|oleh|apabila|jika|kecuali|sebagaimana|secara|hanya|juga|telah|sudah|harus|wajib|di\satas|di\sbawah|di(?!rekt)\p{Ll}{5,}|ber(?!ita)\p{Ll}{3,}|me(?!morandum)[mnlrw]\p{Ll}{3,}|sampai)(?!\p{L})/u,
  },
  ru: {
    instruments:
      /(?<!\p{L})(?:закон(?!одател|н)\p{L}{0,3}|кодекс\p{L}*|конституци\p{L}*|устав(?:а|у|ом|е|ы|ов)?|указ(?:а|у|ом|е|ы|ов)?|постановлени\p{L}*|конвенци\p{L}*|договор(?:а|у|ом|е|ы|ов|ам|ами|ах)?|соглашени\p{L}*|протокол\p{L}{0,3}|меморандум\p{L}{0,3}|деклараци\p{L}*|заявлени\p{L}*|регламент\p{L}{0,3}|директив\p{L}*|решени\p{L}*|резолюци\p{L}*|контракт\p{L}{0,3}|харти\p{L}*|стандарт\p{L}{0,3}|гост\p{L}{0,2}|правил(?:а|ам|ами|ах)?|пакт\p{L}{0,2}|положени\p{L}+\sо|приказ\p{L}{0,3}|распоряжени\p{L}*|гатт|трипс|ИСО)(?!\p{L})/iu,
    harmless: /(?<!\p{L})(?:настоящ|данн)\p{L}+\s\p{L}+/giu,
    explicit: /^\s(?:к\s)?(?:настоящ|данн)\p{L}+\s(?<name>\p{L}+)/iu,
    before:
      /(?:^|[(,;:]\s?|(?<!\p{L})(?:во?|ко?|со?|из|от|по|об?|на|за|при|под|для|согласно|и|или|с|положени\p{L}+|услови\p{L}+|требовани\p{L}+|цел\p{L}+|(?:под)?пункт\p{L}{0,3}\s[\d.]+|(?:под)?пункт\p{L}{0,3}\s[«"]?\p{L}[»"]?\)?|абзац\p{L}*\s\p{L}+|част\p{L}+\s\d+)\s)$/iu,
    after: /^\s(?:и|или|а|но|не|будет|будут|\p{Ll}+(?:ет|ют|ут|ит|ят|ат|тся|лся|лась|лись))(?!\p{L})/u,
  },
  be: {
    instruments:
      /(?<!\p{L})(?:закон(?!адаў)\p{L}{0,3}|кодэкс\p{L}*|канстытуцы\p{L}*|статут\p{L}{0,3}|указ(?:а|у|ам|е|ы|аў)?|пастанов\p{L}*|канвенцы\p{L}*|дагавор\p{L}{0,3}|пагадненн\p{L}*|пратакол\p{L}{0,3}|мемарандум\p{L}{0,3}|дэкларацы\p{L}*|заяв\p{L}{1,2}|рэгламент\p{L}{0,3}|дырэктыв\p{L}*|рашэнн\p{L}*|рэзалюцы\p{L}*|кантракт\p{L}{0,3}|харты\p{L}*|стандарт\p{L}{0,3}|правіл\p{L}{0,3}|пакт\p{L}{0,2}|загад\p{L}{0,3}|гатт|трыпс)(?!\p{L})/iu,
    harmless: /(?<!\p{L})(?:гэт|дадзен)\p{L}+\s\p{L}+/giu,
    explicit: /^\s(?:да\s)?(?:гэт|дадзен)\p{L}+\s(?<name>\p{L}+)/iu,
    before:
      /(?:^|[(,;:]\s?|(?<!\p{L})(?:ва?|[уў]|да|з|са|ад|па|аб|на|за|пры|пад|для|паводле|згодна\sз|і|або|палажэнн\p{L}+|умов\p{L}*|патрабаванн\p{L}+|(?:пад)?пункт\p{L}{0,3}\s[\d.]+)\s)$/iu,
    after: /^\s(?:і|або|а|але|не|будзе|будуць|\p{Ll}+(?:ае|яе|уе|юць|уць|іць|аць|яць|цца))(?!\p{L})/u,
  },
};

/** After a number that belongs to nothing else: the end, or a sign that no name follows. */
const ENDS = /^(?:$|\n|[.;:)»”"]|,(?!\s?\p{Lu})|\s?[–—]\s)/u;
const ITEM_LABEL = /^\s*(?:\(?[\p{L}\d]{1,5}[.)]|\d+(?:\.\d+)*|[-–—•])\s+/u;
/** Words of a title by which the text belongs to another instrument, or is several. */
const DEPENDENT =
  /(?<!\p{L})(?:addendum|amend\p{L}*|supplement\p{L}*|annex|appendix|rider|exchange\sof|terms\sof\sreference|pursuant\sto|adendum|amandemen|amendemen|tambahan|lampiran|pertukaran|дополнительн\p{L}+|дополнени\p{L}+|изменени\p{L}+|обмен\p{L}*|приложени\p{L}+|дадатков\p{L}+|дапаўненн\p{L}+|змяненн\p{L}+|абмен\p{L}*)(?!\p{L})/iu;
const TITLED =
  /(?<!\p{L})(?:agreement|memorandum|convention|treaty|protocol|arrangement|contract|persetujuan|perjanjian|memorandum|nota\skesepahaman|konvensi|protokol|соглашени|меморандум|договор|конвенци|протокол|пагадненн|мемарандум|дагавор|канвенцы|пратакол)/giu;
const CLIMATE = /(?:climate\schange|perubahan\siklim|изменени\p{L}+\sклимата|змяненн\p{L}+\sклімату)/giu;

/** Where a provision is named, in the text in which it is searched for. */
export type NamedProvision = {
  readonly plain: string;
  /** The range of its word with all its numbers. */
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly title: string;
  /** Whether only "of this Memorandum" tells: in recitals and annexes, which have provisions of others and of their own. */
  readonly needsName: boolean;
};

/**
 * Whether a provision is without doubt one of this text, so that its number may follow the clause. Next to any other
 * instrument, in a quotation, in a text that belongs to another one, and before words that can say whose it is, it is not.
 */
export function isCertainReference({ plain, start, end, language, title, needsName }: NamedProvision): boolean {
  const around = SURROUNDINGS[language];
  if (around === undefined) return false;
  const begin = plain.lastIndexOf('\n', start - 1) + 1;
  const before = plain.slice(begin, start).replace(ITEM_LABEL, '');
  const rest = plain.slice(end, end + 400);
  const after = rest.replace(PARTS, '');
  if (isWithinQuotes(plain, start)) return false;
  const name = around.explicit.exec(after)?.groups?.name?.toLowerCase().split(' ')[0] ?? '';
  if (name !== '') return isOwnName(name, title);
  if (needsName || isDependentTitle(title)) return false;
  if (!around.before.test(before) || !(ENDS.test(after) || around.after.test(after))) return false;
  const [sentence = ''] = rest.split(/\n|[.;](?=\s+\p{Lu}|$)/u);
  const words = `${findLeadLine(plain, begin)}${before} ${sentence}`.replaceAll(around.harmless, ' ');
  return !around.instruments.test(words);
}

/** "Memorandum" of a text with that title, in any case of the word. */
const isOwnName = (name: string, title: string): boolean =>
  name.length > 3 && title.toLowerCase().includes(name.slice(0, Math.max(4, name.length - 2)));

/** "Protocol to the Agreement": more than one instrument. */
function isDependentTitle(title: string): boolean {
  const own = title.replaceAll(CLIMATE, '');
  return DEPENDENT.test(own) || (own.match(TITLED)?.length ?? 0) > 1;
}

/** The line that leads to a list: "In accordance with the Convention:". */
function findLeadLine(plain: string, begin: number): string {
  const lines = plain.slice(0, Math.max(0, begin - 1)).split('\n');
  return lines.findLast((line) => /:\s*$/u.test(line)) ?? '';
}
