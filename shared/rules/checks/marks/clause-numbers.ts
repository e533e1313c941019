import { formatClauseNumber } from '../../../text/numbers/format-clause-number.ts';
import { replaceLatinLookalikes } from '../../../text/spoofs/script.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { createClauseFinding, createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';

const AMOUNT =
  '(?:[GMTk]?(?:Wh?|Hz|B|t)|USD|EUR|IDR|BYN|RUB|Rp|Euros?|Million|Billion|Percent|Juta|Miliar|Triliun|Persen|Rupiah|Rubel|Dolar|Млн|Млрд|Миллион\\p{L}*|Миллиард\\p{L}*|Процент\\p{L}*|Рубл\\p{L}*|М?Вт|МГц|ГГц)(?!\\p{L})';
/**
 * The label of a part that repeats the number of its clause: "B.1", "IV.2.", "3.1)". Amounts go on in small letters, with the sign of a
 * unit or with its name: "2.1 MW", "1.1 Juta".
 */
const PART_LABEL = new RegExp(
  `^\\s*((?:\\d{1,3}|\\p{Lu}|[IVXLCІХС]{2,8})(?:\\.\\d{1,3})+)(?:\\s+(?!${AMOUNT})(?=[“"«(]?\\p{Lu})|[.)]\\s)`,
  'u',
);

/**
 * Parts of a clause that begin with another number than the clause has: "B.1" in clause 2. Either the text counts its clauses in
 * another form (D25), or the clause has moved since. One finding a reading: they were typed together.
 */
export function checkPartNumbers(reading: TextReading, { clauses, numbers, numberForms }: CheckedText): RawFinding[] {
  const { clause, language, part } = reading.where;
  const number = clauses.some(({ code, kind }) => code === clause && kind === 'paragraph')
    ? numbers.get(clause ?? '')
    : undefined;
  if (number === undefined || part !== 'body') return [];
  const printed = formatClauseNumber(number, numberForms[language] ?? 'arabic', language);
  const labels = reading.lines.flatMap(({ start, end }) => {
    const [words = '', label = ''] = PART_LABEL.exec(reading.plain.slice(start, end)) ?? [];
    return label === '' ? [] : [{ label, start: start + words.indexOf(label) }];
  });
  const [first] = labels;
  const isOwn = ({ label }: { readonly label: string }) =>
    [number, printed].some((own) => `${replaceLatinLookalikes(label)}.`.startsWith(`${replaceLatinLookalikes(own)}.`));
  if (first === undefined || !/\.1$/u.test(first.label) || labels.some(isOwn)) return [];
  const details = { words: first.label, number: printed };
  return [createTextFinding('clause-numbers', reading, first.start, first.start + first.label.length, { details })];
}

/** Languages whose clauses were counted in a form that is not printed (D25). */
export function checkNumberForms({ languages, numberForms, numbered }: CheckedText): RawFinding[] {
  return languages
    .filter((language) => numbered && numberForms[language] === 'other')
    .map((language) => createClauseFinding('clause-numbers', null, language, '', { details: { context: 'form' } }));
}
