import type { Language } from '../../../model/language.ts';
import type { CheckedText } from '../read/checked-text.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { findQuantities } from './find-quantities.ts';

/** How long before its end the text can be terminated, as one sentence says it. */
export type NoticePeriod = {
  readonly reading: TextReading;
  readonly start: number;
  readonly end: number;
  readonly days: number;
};

type NoticeWords = {
  readonly ends: RegExp;
  /** What is terminated: this text, by its name or as "it". */
  readonly text: RegExp;
  /** What may have a notice of its own, or ends otherwise. */
  readonly other: RegExp;
  /** The words before the period, or after it. */
  readonly before: RegExp;
  readonly after: RegExp;
};

const WORDS: { readonly [language: Language]: NoticeWords } = {
  en: {
    ends: /(?<!\p{L})(?:terminat(?:e|es|ed|ing|ion)|denounc\p{L}+)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:it|(?:this|the)\s(?:present\s)?(?:Memorandum|Arrangement|Agreement|Letter|Plan|Action\sPlan|Statement|Protocol))(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:projects?|activit\p{L}+|contracts?|programmes?|groups?|visits?|training|breach\p{L}*|violat\p{L}+|force\smajeure|renew\p{L}*|exten\p{L}+|expir\p{L}+|unless|immediate\p{L}*)(?!\p{L})/iu,
    before: /(?:notice|notification)\s(?:in\swriting\s)?of\s(?:at\sleast\s|not\sless\sthan\s)?$/iu,
    after:
      /^(?:\s(?:calendar\s)?(?:days?|weeks?|months?))?['’]?\s(?:(?:prior|advance|written|previous)\s)*notice|^(?:\s(?:calendar\s)?(?:days|weeks|months))?\s(?:before|prior\sto|in\sadvance|after\s(?:the\s)?(?:date\sof\s)?(?:receipt|notice|notification|such))(?!\p{L})/iu,
  },
  id: {
    ends: /(?<!\p{L})(?:mengakhiri(?:nya)?|diakhiri|pengakhiran(?:nya)?)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:mengakhirinya|(?:Memorandum|Nota|Pengaturan|Persetujuan|Perjanjian|Protokol|Pernyataan|Rencana|Kesepakatan)(?:\s\p{L}+){0,3}\sini)(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:kegiatan|proyek|kontrak|program|kelompok|kunjungan|pelatihan|pelanggaran|melanggar|kahar|diperpanjang|perpanjangan|kecuali|seketika)(?!\p{L})/iu,
    before: /pemberitahuan(?:\stertulis)?\s(?:paling\s\p{L}+\s|sekurang-kurangnya\s)?$/iu,
    after:
      /^(?:\s(?:hari|minggu|bulan))?\s(?:sebelum(?:nya)?|setelah\s(?:tanggal\s)?(?:pemberitahuan|diterima))(?!\p{L})/iu,
  },
  ru: {
    ends: /(?<!\p{L})(?:прекра[тщ]|расторг|расторж|денонс)/iu,
    text: /(?<!\p{L})(?:он|оно|она|его|её|ее|(?:настоящ\p{L}+\s)?(?:Меморандум|Соглашени|Протокол|Договорённост|Договоренност|Письм|Заявлени|План)\p{L}*)(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:проект|мероприят|контракт|трудов|программ|групп|визит|обучени|стажир|нарушен|непреодолим|продл|немедленн)\p{L}*|,\sесли(?!\p{L})/iu,
    before: /(?<!\p{L})(?:за|через|по\sистечении)\s$/iu,
    after: /^(?:\s(?:календарн\p{L}+\s)?(?:дн|недел|месяц)\p{L}*)?\s(?:до|после)\s/iu,
  },
  be: {
    ends: /(?<!\p{L})(?:спын|скас|дэнанс)/iu,
    text: /(?<!\p{L})(?:ён|яно|яна|яго|яе|(?:гэт\p{L}+\s)?(?:Мемарандум|Пагадненн|Пратакол|Дамоўленасц|Ліст|Заяв|План)\p{L}*)(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:праект|мерапрыемств|кантракт|праграм|груп|візіт|навучанн|стажыр|парушэнн|непераадольн|прадоўж|падоўж|неадкладн)\p{L}*|,\sкалі(?!\p{L})/iu,
    before: /(?<!\p{L})(?:за|праз)\s$/iu,
    after: /^(?:\s(?:каляндарн\p{L}+\s)?(?:дзён|дзень|дня|тыдн\p{L}*|месяц\p{L}*))?\s(?:да|пасля)\s/iu,
  },
};

const DAYS: { readonly [unit: string]: number } = { day: 1, week: 7, month: 30 };
/** The word for the unit, where the number ends before it. */
const UNIT =
  /^\s(?:calendar\s|календарн\p{L}+\s|каляндарн\p{L}+\s)?(?:days?|weeks?|months?|hari|minggu|bulan|дн\p{L}+|недел\p{L}+|месяц\p{L}*|дзён|дзень|тыдн\p{L}+)(?!\p{L})/iu;
const SENTENCE = /(?:[^.;\n]|\.(?!\s+(?:\p{Lu}|\d+[.)])|$|\n))+/gu;

/** The notices of termination in a clause of the main text. */
export function findNoticePeriods(clause: ClauseReadings, text: CheckedText): NoticePeriod[] {
  if (clause.clause.kind === 'annex') return [];
  return [...clause.bodies.values()].flatMap((reading) => {
    const words = WORDS[reading.where.language];
    if (words === undefined || !words.ends.test(reading.plain)) return [];
    return Array.from(reading.plain.matchAll(SENTENCE)).flatMap(({ 0: sentence, index }) => {
      if (!words.ends.test(sentence) || !words.text.test(sentence)) return [];
      const until = index + sentence.length;
      return findQuantities(reading, text).flatMap(({ start, end, unit, value }): NoticePeriod[] => {
        const days = (DAYS[unit ?? ''] ?? 0) * Number(value);
        if (start < index || end > until || !(days > 0)) return [];
        if (words.other.test(reading.plain.slice(index, end))) return [];
        const isNotice =
          words.before.test(reading.plain.slice(index, start)) || words.after.test(reading.plain.slice(end, until));
        const unitEnd = end + (UNIT.exec(reading.plain.slice(end, until))?.[0].length ?? 0);
        return isNotice ? [{ reading, start, end: unitEnd, days }] : [];
      });
    });
  });
}

/**
 * Two clauses that give different times for the same notice of termination, where the first language that has them says so: perhaps
 * somebody changed only one. Three months and ninety days are the same here.
 */
export function checkNoticePeriods(all: readonly NoticePeriod[], { languages }: CheckedText): RawFinding[] {
  const found = languages.map((language) => all.filter(({ reading }) => reading.where.language === language));
  for (const [first, ...others] of found) {
    const other = others.find(
      ({ days, reading }) => days !== first?.days && reading.where.clause !== first?.reading.where.clause,
    );
    if (first === undefined || other === undefined) continue;
    const [here, there] = [other, first].map(({ reading, start, end }) => reading.text.slice(start, end));
    return [
      createTextFinding('number-differs', other.reading, other.start, other.end, {
        other: first.reading.at(first.start, first.end),
        details: { here: here ?? '', there: there ?? '', base: other.reading.where.language, context: 'notice' },
      }),
    ];
  }
  return [];
}
