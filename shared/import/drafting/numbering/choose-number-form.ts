import type { Language } from '../../../model/language.ts';
import type { NumberForm } from '../../../model/negotiation.ts';
import { formatClauseNumber } from '../../../text/numbers/format-clause-number.ts';
import type { Label } from './parse-labels.ts';

/**
 * The form in which the labels of a text's clauses are counted (D25); `other` where the numbers that it prints would not be those of
 * the labels: words, "1.1" for whole clauses, letters of an alphabet of another order.
 */
export function chooseNumberForm(labels: readonly Label[], language: Language): NumberForm {
  const [form = 'arabic', ...others] = new Set(labels.map((label) => label.form));
  const isPrinted = ({ path, text }: Label) =>
    path.length === 1 &&
    form !== 'word' &&
    // Roman numbers are also typed in Cyrillic letters that look the same.
    (!form.startsWith('cyrillic') || text.includes(formatClauseNumber(String(path[0]), form, language)));
  return form === 'word' || others.length > 0 || !labels.every(isPrinted) ? 'other' : form;
}
