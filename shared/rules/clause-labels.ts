import type { Texts } from '../model/fields.ts';
import type { Language } from '../model/language.ts';

export type ClauseWords = { readonly paragraphWord: Texts; readonly annexWord: Texts };
type LabelledClause = { readonly kind: string; readonly label?: Texts | undefined };

/** "A", "I.2", "№ 3" after the word of a label, with what follows: "I Huruf A". */
const NUMBER =
  /\s(?:(?:№|No\.?|Nomor|Nr\.?)\s*)?[“"«(]?((?:\d[\d.-]*\p{Lu}?|\p{Lu}|[IVXLCІХС]+|[ivxіх]+)(?:[.-][\d\p{Lu}]+)*(?:\s.*)?)$/u;

/** The number in the own label of an annex: "B" of "Schedule B"; null if it has none. */
export function readLabelNumber(label: string): string | null {
  return NUMBER.exec(label.trim())?.[1]?.replace(/[”"»)]$/u, '') ?? null;
}

/** "Paragraph 3", or the own label of an annex; null for a clause without a number. */
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
  return `${word} ${number}`.trim();
}

export const isLabelled = (label: Texts): boolean => Object.values(label).some((words) => words !== '');

/** The numbers that references print in a language: an annex is named by the number in its own label there. */
export function selectNumbers(
  clauses: readonly { readonly code: string; readonly label?: Texts | undefined }[],
  numbers: ReadonlyMap<string, string>,
  language: Language,
): ReadonlyMap<string, string> {
  const own = clauses.flatMap(({ code, label = {} }) => {
    const number = readLabelNumber(label[language] ?? '');
    return number === null ? [] : [[code, number] as const];
  });
  return own.length === 0 ? numbers : new Map([...numbers, ...own]);
}
