import type { ShownTerm } from '../../../shared/model/process.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import type { CheckedText } from '../../../shared/rules/checks/check-text.ts';

/** Converts a displayed text to the input of the checks. */
export function buildCheckedText(text: ShownText, terms: readonly ShownTerm[]): CheckedText {
  const [one, other] = text.parties;
  if (one === undefined || other === undefined) throw new RangeError('a text without two parties');
  const numbers = text.clauses.flatMap(({ code, number }) => (number === null ? [] : [[code, number] as const]));
  return {
    kind: text.kind,
    profile: text.profile,
    title: text.title,
    parties: [one, other],
    languages: text.languages,
    prevailingLanguage: text.prevailingLanguage,
    paragraphWord: text.paragraphWord,
    numberForms: text.numberForms,
    annexWord: text.annexWord,
    numbered: text.clauses.some(({ kind, number }) => kind === 'paragraph' && number !== null),
    numbers: new Map(numbers),
    clauses: text.clauses.map(({ code, kind, label, heading, body, stale }) => ({
      code,
      kind,
      label,
      heading,
      body,
      stale,
    })),
    terms: terms.map(({ term, variants, definition }) => ({ term, variants, definition })),
  };
}
