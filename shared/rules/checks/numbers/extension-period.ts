import type { Language } from '../../../model/language.ts';
import type { CheckedText } from '../read/checked-text.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

type PeriodWords = { readonly extended: RegExp; readonly next: RegExp; readonly same: RegExp; readonly lasts: RegExp };

const WORDS: { readonly [language: Language]: PeriodWords } = {
  en: {
    next: /(?<!\p{L})(?:further|another|successive|subsequent|consecutive|additional)(?!\p{L})/iu,
    same: /(?<!\p{L})(?:same|like|equal|identical)(?!\p{L})/iu,
    extended:
      /(?=[erpf])(?<!\p{L})(?:extend(?:ed|s)?|extension|renew(?:ed|al)?|prolong(?:ed)?|further\speriods?)(?!\p{L})/iu,
    lasts:
      /(?<!\p{L})(?:in\s(?:effect|force|operation)|effective|valid(?:ity)?|for\sa\s(?:period|term)|duration)(?!\p{L})/iu,
  },
  id: {
    next: /(?<!\p{L})(?:berikutnya|selanjutnya|lagi|berturut-turut|tambahan)(?!\p{L})/iu,
    same: /(?<!\p{L})(?:sama|serupa)(?!\p{L})/iu,
    extended: /(?=[dpm])(?<!\p{L})(?:diperpanjang|perpanjangan|memperpanjang|diperbarui)(?!\p{L})/iu,
    lasts: /(?<!\p{L})(?:berlaku|jangka\swaktu)(?!\p{L})/iu,
  },
  ru: {
    next: /(?<!\p{L})(?:последующ|следующ|очередн|дополнительн|ещ[её])/iu,
    same: /(?<!\p{L})(?:аналогичн|так(?:ой|ого|ие|их)\sже|тот\sже|тех\sже|те\sже|равн)/iu,
    extended: /(?=[пв])(?<!\p{L})(?:продл|пролонгир|возобновл)/iu,
    lasts: /(?<!\p{L})(?:применяется|действует|действовать|сроком|срок|в\sсилу|в\sсиле)(?!\p{L})/iu,
  },
};

/** The maximum distance between the word for an extension and its length, in UTF-16 units. */
const NEAR = 120;

/**
 * An extension that is longer than the first period, or is said to be as long and is not, once per clause: perhaps somebody changed
 * only one of the two numbers. A shorter one ("five years, renewed for successive periods of one year") is usual.
 */
export function checkExtensionPeriod(clause: ClauseReadings, text: CheckedText): RawFinding[] {
  for (const reading of clause.compared()) {
    const words = WORDS[reading.where.language];
    const found = words?.extended.exec(reading.plain);
    if (words === undefined || found === null || found === undefined) continue;
    const all = findQuantities(reading, text).filter(({ unit }) => unit === 'year' || unit === 'month');
    const extension = all.find(({ start }) => start > found.index && start < found.index + NEAR);
    const first = all.findLast((one) => one.end <= found.index && isDuration(reading.plain, one, words.lasts));
    if (extension === undefined || first === undefined) continue;
    if (extension.unit !== first.unit || extension.value === first.value) continue;
    const said = reading.plain.slice(found.index, extension.end + 30).split(/[;\n]|\.\s/)[0] ?? '';
    const isLonger = Number(extension.value) > Number(first.value);
    if (!words.same.test(said) && !(isLonger && words.next.test(said))) continue;
    const [here, there] = [extension, first].map(({ start, end }) => reading.text.slice(start, end));
    return [
      createTextFinding('number-differs', reading, extension.start, extension.end, {
        other: reading.at(first.start, first.end),
        details: { here: here ?? '', there: there ?? '', base: reading.where.language, context: 'extension' },
      }),
    ];
  }
  return [];
}

/** Whether the words before a number, in its sentence, state how long the text is in force. */
function isDuration(plain: string, { start }: Quantity, words: RegExp): boolean {
  const before = plain.slice(Math.max(0, start - NEAR), start);
  return words.test(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1));
}
