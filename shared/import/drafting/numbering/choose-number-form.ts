import type { Language } from '../../../model/language.ts';
import type { NumberForm } from '../../../model/negotiation.ts';
import { formatClauseNumber } from '../../../text/numbers/format-clause-number.ts';
import { NUMBER_WORD_FORMS, normalizeNumberWords } from './number-words.ts';
import { type Label, SENTENCE_FRAME } from './parse-labels.ts';

/**
 * The form in which the labels of a text's clauses are counted (D25); `other` where the numbers that it prints would not be those of
 * the labels: ordinals that are part of a sentence, "1.1" for whole clauses, letters of an alphabet of another order.
 */
export function chooseNumberForm(labels: readonly Label[], language: Language): NumberForm {
  const [form = 'arabic', ...others] = new Set(labels.map((label) => label.form));
  if (others.length > 0 || labels.some(({ path }) => path.length > 1)) return 'other';
  if (form === 'word') return chooseWordForm(labels, language) ?? 'other';
  const isPrinted = ({ path, text }: Label) =>
    // Roman numbers are also typed in Cyrillic letters that look the same.
    !form.startsWith('cyrillic') || text.includes(formatClauseNumber(String(path[0]), form, language));
  return labels.every(isPrinted) ? form : 'other';
}

/** The form whose words are those of all labels; "First, the Participants …" has none. */
function chooseWordForm(labels: readonly Label[], language: Language): NumberForm | null {
  if (labels.some(({ frame }) => frame === SENTENCE_FRAME)) return null;
  const isPrinted = ({ path, word, text }: Label, form: NumberForm) =>
    normalizeNumberWords(text.slice(word.length)) ===
    normalizeNumberWords(formatClauseNumber(String(path[0]), form, language));
  return NUMBER_WORD_FORMS.find((form) => labels.every((label) => isPrinted(label, form))) ?? null;
}
