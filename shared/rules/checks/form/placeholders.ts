import type { ClauseKind } from '../../../model/clause.ts';
import type { Language } from '../../../model/language.ts';
import { isPlaceAndDate } from '../../../text/place-and-date.ts';
import { findLanguageNames } from '../languages/language-names.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { getLine } from '../read/get-line.ts';
import { BRACKET_CLOSING, BRACKET_OPENING } from '../read/plain-text.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';

/** The day, month and year of a date: «__», "tanggal .. bulan ..", 20__. */
const DATE = `[«“"](?:_+|\\.{2,}|…+)[»”"]|«\\s+»|“\\s+”|(?<!\\d)(?:20_{1,2}|202_)(?![\\p{L}\\p{N}_])|(?<=(?:tanggal|bulan|tahun|day of|on|of|«)\\s?)\\.{2}(?=\\s|»)`;
/** A run of underscores, dots and ellipses, with single spaces within, is one blank. */
const BLANK = `(?:_{2,}|\\.{4,}|…{2,}|(?<![\\p{L}\\p{N}])(?:\\.{3}|…)(?!\\p{L}))(?: ?(?:_{2,}|\\.{3,}|…+))*`;
const WORDS =
  '(?<![\\p{L}\\p{N}])(?:TBD|TBC|TBA|TODO|X{3,}|x{3,}|lorem ipsum|D{2}[./-]M{2}[./-]Y{4}|ДД[./]ММ[./]ГГГГ)(?![\\p{L}\\p{N}])';
/** "XX 2022", "USD xx million", «ХХ млн»; the XX century is not a placeholder. */
const LETTERS =
  '(?<![\\p{L}\\p{N}])(?:(?:XX|xx|ХХ|хх)(?=\\s(?:\\d{4}(?!\\d)|million|billion|thousand|per\\scent|percent|days|months|years|juta|miliar|ribu|persen|hari|bulan|млн|млрд|тыс|процент|дней|месяц|лет)|\\s?%))(?![\\p{L}\\p{N}])';
const MARKS = `\\?{2,}|@{2,}|<[\\p{L} ]{2,40}>`;
/** Brackets that contain only punctuation: [.], [●], [ ], [__]. */
const EMPTY = `${BRACKET_OPENING}+[\\s_.•●*–—-]{0,12}${BRACKET_CLOSING}+|[\\[(]\\s?[_.•●*–—-]{0,12}\\s?[\\])]`;
const NAMED = `[(<${BRACKET_OPENING}]+(?:tanggal|tempat|nama|jabatan|hari|bulan|tahun|diisi\\p{L}*|akan diisi|date|place|name|title|day|month|year|to be (?:completed|confirmed|determined|inserted)|insert [\\p{L} ]{2,30}|дата|место|имя|фамилия|должность|число|месяц|уточнить|уточняется)[)>${BRACKET_CLOSING}]+`;
const PLACEHOLDER = new RegExp([EMPTY, DATE, BLANK, WORDS, LETTERS, MARKS, NAMED].join('|'), 'gu');
const PLACE_AND_DATE =
  /^[(<](?:tanggal|tempat|hari|bulan|tahun|date|place|day|month|year|дата|место|число|месяц)[)>]$|^[«“"]?[_.…\s]+[»”"]?$|^20[\d_]{2}$/u;

/** What every placeholder contains. */
const SUSPECT = new RegExp(`[_…?@<]|\\.\\.|[«“]\\s+[»”]|TB|TODO|XX|xx|хх|ХХ|lorem|DD|ДД|${EMPTY}|${NAMED}`, 'u');

/** The last sentence of an annex that is signed by itself. */
const SIGNED = /^(?:signed|done|ditandatangani|dibuat|подписан|совершен|составлен|падпісан|здзейснен|складзен)/iu;
/** A side that signs, on its line above the place to sign. */
const SIDE = /^(?:for|on behalf of|untuk|atas nama|за|от|ад)\s/imu;

const SIGNED_CELL = new RegExp(`${SIDE.source}.*\\s_{4,}(?:\\s+[\\p{Lu}(].{0,60})?$`, 'iu');

/** Whether a blank of an annex, such as a protocol, is filled when that is signed: its place and date, or a line for a signature. */
function isFilledAtSigning(plain: string, index: number, words: string): boolean {
  const start = plain.lastIndexOf('\n', index) + 1;
  const line = getLine(plain, index);
  if (SIGNED.test(line)) return PLACE_AND_DATE.test(words);
  // The row of a table with a side and its place to sign in each cell.
  const cells = line.split(' | ');
  if (cells.length > 1 && cells.every((cell) => SIGNED_CELL.test(cell))) return true;
  return /^\s*_{4,}(?:\s+[\p{Lu}(].{0,60})?$/u.test(line) && SIDE.test(plain.slice(0, start));
}

/** An office, or a side, on the line of a signature. */
const OFFICE =
  /^(?:(?:for|on behalf of|untuk|atas nama|за|от|ад|the|first|deputy|vice|acting|wakil|plt\.?|первый|заместитель|першы|намеснік)\s)*(?:minister|(?:secretary|director|inspector)[\s-]general|director|secretary|head|chair(?:man|woman|person)?|president|ambassador|rector|chief|menteri|direktur|sekretaris|kepala|ketua|inspektur|duta besar|rektor|министр|директор|секретар|руководител|председател|начальник|посол|ректор|міністр|дырэктар|сакратар|кіраўнік|старшын|пасол|рэктар)/iu;
/** A rule behind a colon is a place in a list to fill in: “Head of department: ____”. */
const RULE = /(?:^|(?<!:)\s)\(?\s?(?:_{4,}|\.{6,}|…{2,})\s?\)?$/u;

/** Whether a line is for a signature: an office with a rule, or a rule under an office. */
function isSignatureRule(plain: string, index: number): boolean {
  const line = getLine(plain, index).trim();
  if (!RULE.test(line)) return false;
  if (OFFICE.test(line)) return true;
  const above = plain.slice(0, plain.lastIndexOf('\n', index) + 1).trimEnd();
  return /^\(?\s?[_.…]+\s?\)?$/u.test(line) && OFFICE.test(above.slice(above.lastIndexOf('\n') + 1).trim());
}

const ELLIPSIS = /^(?:…|\.{3})$/u;
const QUOTED = /‘[^’]*’|“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu;
/** What leads to words that are to be printed or said as they are quoted. */
const FORMULA =
  /(?<!\p{L})(?:the\s(?:words?|wording|phrase|formula|text|marking|inscription|statement|notice|note|label)|kata-kata|tulisan|keterangan|frasa|kalimat|penandaan|redaksi|слова(?:ми)?|надпис\p{L}+|пометк\p{L}+|формулировк\p{L}+|словы|словамі|надпіс\p{L}*|паметк\p{L}+|фармулёўк\p{L}+)(?!\p{L})/iu;

/** Whether an ellipsis stands for a number or a name in a model formula: “the words ‘Based on SNI …’”. */
function isInFormula(plain: string, index: number, words: string): boolean {
  if (!ELLIPSIS.test(words)) return false;
  const start = plain.lastIndexOf('\n', index) + 1;
  const line = getLine(plain, index);
  const at = index - start;
  const quoted = [...line.matchAll(QUOTED)].find((one) => one.index < at && at < one.index + one[0].length);
  return quoted !== undefined && /\p{L}{2}/u.test(quoted[0]) && FORMULA.test(line.slice(0, quoted.index));
}

/** The name of a form: its blanks are filled in by those who use it. */
const FORM: { readonly [language: Language]: RegExp } = {
  en: /(?<!\p{L})(?:form|template|specimen|sample|(?:model|standard)\s(?:\p{L}+\s){0,2}(?:contract|agreement|certificate|letter|request|report|declaration|statement))(?!\p{L})/iu,
  id: /(?<!\p{L})(?:formulir|contoh|templat|format|bentuk|blangko)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:форм[аы]|образ(?:ец|цы)|бланк\p{L}*|примерн\p{L}+|типов\p{L}+)(?!\p{L})/iu,
  be: /(?<!\p{L})(?:форм[аы]|узор\p{L}*|бланк\p{L}*|прыкладн\p{L}+|тыпав\p{L}+)(?!\p{L})/iu,
};
/** A blank to fill in by hand, or a year to complete: "____", "20__". */
export const BLANK_ONLY = /^[«“"]?[_.…\s]+[»”"]?$|^20[\d_]{2}$/u;
/** What a form says is to be written in a place: "(date)". */
const BRACKETED = /^[(<]/u;

/** The fewest lines with blanks of a form, and their share of all its lines. */
const [FORM_LINES, FORM_SHARE] = [3, 0.4];

/** Whether an annex is a form, such as a model contract, by its heading, its first word or its blanks: whoever uses it fills them in. */
export function isForm({ clause, headings, bodies }: ClauseReadings): boolean {
  return (
    clause.kind === 'annex' &&
    [...bodies].some(([language, { plain }]) => {
      const form = FORM[language];
      const [opening = ''] = plain.trimStart().split(/\s/u, 1);
      const isNamed = [headings.get(language)?.plain ?? '', opening].some((words) => form?.test(words));
      const lines = plain.split('\n').filter((line) => line.trim() !== '');
      const blank = lines.filter((line) => /_{4,}|\.{6,}/u.test(line));
      return isNamed || (blank.length >= FORM_LINES && blank.length >= FORM_SHARE * lines.length);
    })
  );
}

/** Text left to fill in. In the closing clause, and on a line of their own, place and date stay open until the signing (D19). */
export function findPlaceholders(reading: TextReading, kind: ClauseKind, inForm = false): RawFinding[] {
  const { plain, where } = reading;
  if (!SUSPECT.test(plain)) return [];
  const until = kind === 'closing' ? (findLanguageNames(reading)[0]?.start ?? plain.length) : 0;
  return Array.from(plain.matchAll(PLACEHOLDER)).flatMap(({ 0: words, index }) => {
    if (index < until && PLACE_AND_DATE.test(words)) return [];
    if (inForm && (BLANK_ONLY.test(words) || BRACKETED.test(words))) return [];
    if (isInFormula(plain, index, words) || isSignatureRule(plain, index)) return [];
    if (BLANK_ONLY.test(words) && isPlaceAndDate(getLine(plain, index))) return [];
    if (kind === 'annex' && isFilledAtSigning(plain, index, words)) return [];
    const end = index + words.length;
    return [
      createTextFinding('placeholder', reading, index, end, {
        details: { words: reading.text.slice(index, end), part: where.part },
      }),
    ];
  });
}
