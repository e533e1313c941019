import type { Texts } from '../model/fields.ts';
import type { Language } from '../model/language.ts';
import type { NumberForms } from '../model/negotiation.ts';
import { formatClauseNumber } from '../text/numbers/format-clause-number.ts';
import { isNumberWordForm } from '../text/numbers/format-number-words.ts';

export type ClauseWords = {
  readonly paragraphWord: Texts;
  readonly annexWord: Texts;
  readonly numberForms: NumberForms;
};
type LabelledClause = { readonly kind: string; readonly label?: Texts | undefined };

/** "A", "I.2", "№ 3" after the word of a label, with what follows: "I Huruf A". */
const NUMBER =
  /\s(?:(?:№|No\.?|Nomor|Nr\.?)\s*)?[“"«(]?((?:\d[\d.-]*\p{Lu}?|\p{Lu}|[IVXLCІХС]+|[ivxіх]+)(?:[.-][\d\p{Lu}]+)*(?:\s.*)?)$/u;

/** The number in the own label of an annex: "B" of "Schedule B"; null if it has none. */
export function readLabelNumber(label: string): string | null {
  return NUMBER.exec(label.trim())?.[1]?.replace(/[”"»)]$/u, '') ?? null;
}

/** "Paragraph 3", or the own label of an annex or a part; null for a clause without a number. */
export function formatNumberLabel(
  { kind, label = {} }: LabelledClause,
  number: string | null | undefined,
  words: ClauseWords,
  language: Language,
): string | null {
  const own = label[language] ?? '';
  if (own !== '') return own;
  const word = (kind === 'annex' ? words.annexWord : words.paragraphWord)[language] ?? '';
  // Its label in another language has no number.
  if (number === null || number === undefined) return isLabelled(label) && word !== '' ? word : null;
  if (kind === 'annex') return `${word} ${number}`.trim();
  const form = words.numberForms[language] ?? 'arabic';
  const printed = formatClauseNumber(number, form, language);
  if (word !== '') return `${word} ${printed}`;
  return isNumberWordForm(form) ? printed.charAt(0).toUpperCase() + printed.slice(1) : printed;
}

export const isLabelled = (label: Texts): boolean => Object.values(label).some((words) => words !== '');

/** What the numbers of a text are printed from. */
export type NumberedText = {
  readonly clauses: readonly { readonly code: string; readonly kind: string; readonly label?: Texts | undefined }[];
  /** The numbers in figures (shared/rules/number-clauses.ts). */
  readonly numbers: ReadonlyMap<string, string>;
  readonly numberForms: NumberForms;
};

/**
 * The numbers that references print in a language: in the form of the text, "IV" for "4"; an annex is named by the number in its
 * own label there.
 */
export function selectNumbers(
  { clauses, numbers, numberForms }: NumberedText,
  language: Language,
): ReadonlyMap<string, string> {
  const form = numberForms[language] ?? 'arabic';
  const own = clauses.flatMap(({ code, kind, label = {} }) => {
    const number = numbers.get(code);
    const printed =
      kind === 'paragraph' && number !== undefined && form !== 'arabic'
        ? formatClauseNumber(number, form, language)
        : readLabelNumber(label[language] ?? '');
    return printed === null ? [] : [[code, printed] as const];
  });
  return own.length === 0 ? numbers : new Map([...numbers, ...own]);
}
