import { blankLetter, type IncomingLetter } from '../../../model/letter.ts';
import { parseWrittenDay } from './parse-written-day.ts';

/** The head of a letter is on its first page; further lines of its text are not searched. */
const HEAD_LINES = 40;
const FOOT_LINES = 15;
/** "Nomor : B/123/AGRO/II/2022", "No. 12/ND/2022", "Ref. No. 5", "№ 04-12/345"; the number has a digit. */
const NUMBER =
  /^(?:(?:nomor|no\.?|number|ref(?:erence)?(?:\.?\s*no)?\.?|исх(?:одящий)?\.?\s*(?:№|номер)?|№)\s*[:.]?\s*)(\S+(?:(?<=[/-])\s+\S+|\s+[/-]\s*\S+)*)(.*)$/iu;
const AGENDA =
  /^(?:no(?:mor)?\.?\s*agenda|agenda\s*(?:no(?:mor)?\.?)?|incoming\s*no\.?|вх(?:одящий)?\.?\s*(?:№|номер)?)\s*[:.]?\s*(\S.*)$/iu;
const RECEIVED =
  /^(?:(?:tanggal|tgl\.?)\s*(?:di)?terima|diterima\s*(?:tanggal|tgl\.?)?|received(?:\s*on)?)\s*[:.]?\s*(\S.*)$/iu;
const DATED = /^(?:tanggal|tgl\.?|date|dated|дата)\s*[:.]?\s*(\S.*)$/iu;
const NATURE = /^(?:sifat|classification|гриф)\s*[:.]?\s*(\S.*)$/iu;
const SUBJECT = /^(?:hal|perihal|subject|re|тема|касательно)\s*:\s*(\S.*)$/iu;
const SENDER = /^(?:dari|from|от(?:правитель)?)\s*:\s*(\S.*)$/iu;
/** "Jakarta, 3 Februari 2022", as letters begin or end. */
const PLACE_AND_DAY = /^\p{Lu}[\p{L} .'-]{2,30},\s*(?:(?:tanggal|tgl\.?)\s+)?(\d.*)$/u;

const CLASSIFICATIONS: readonly (readonly [RegExp, NonNullable<IncomingLetter['classification']>])[] = [
  [/sangat\s+rahasia|top\s+secret|совершенно\s+секретно/iu, 'top-secret'],
  [/rahasia|\bsecret|confidential|секретно/iu, 'secret'],
  [/terbatas|restricted|служебного\s+пользования/iu, 'restricted'],
  [/biasa|ordinary|открыт/iu, 'ordinary'],
];

/**
 * What a file says about the letter that it is: its number, dates, sender, subject and classification, as a proposal for a person (D23).
 * Only its first and last lines are read, and of two statements the first counts. Null if it says nothing.
 */
export function findLetterDetails(paragraphs: readonly string[]): IncomingLetter | null {
  const all = paragraphs.flatMap((text) => text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()));
  const lines = all.filter((line) => line !== '');
  const head = lines.slice(0, HEAD_LINES);
  const ends = [...head, ...lines.slice(Math.max(HEAD_LINES, lines.length - FOOT_LINES))];
  const [agenda, received] = [findValue(head, AGENDA), findDay(head, RECEIVED)];
  const number = findNumber(head);
  // Without a number or a label, a place with a day is where a text will be signed.
  const date = findDay(head, DATED) ?? (number === '' ? null : findDay(ends, PLACE_AND_DAY));
  const nature = findValue(head, NATURE);
  const [sender, subject] = [findValue(head, SENDER), findValue(head, SUBJECT)];
  const classification = CLASSIFICATIONS.find(([words]) => words.test(nature))?.[1] ?? null;
  if (number === '' && agenda === '') return null;
  return { ...blankLetter, number, date, sender, subject, received, agenda, classification };
}

function findValue(lines: readonly string[], label: RegExp): string {
  for (const line of lines) {
    const value = label.exec(line)?.[1]?.trim() ?? '';
    if (value !== '') return value;
  }
  return '';
}

/** What follows a number in its line is its date ("№ 12 от 3 февраля 2022 г."), or the line is no number's. */
function findNumber(lines: readonly string[]): string {
  for (const line of lines) {
    const found = AGENDA.test(line) ? null : NUMBER.exec(line);
    if (found?.[1] === undefined || !/\d/u.test(found[1])) continue;
    const rest = (found[2] ?? '').trim();
    if (rest === '' || parseWrittenDay(rest) !== null) return found[1];
  }
  return '';
}

function findDay(lines: readonly string[], label: RegExp): string | null {
  for (const line of lines) {
    const day = parseWrittenDay(label.exec(line)?.[1] ?? '');
    if (day !== null) return day;
  }
  return null;
}
