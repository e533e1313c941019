import type { Texts } from '../../../model/fields.ts';
import type { Language } from '../../../model/language.ts';
import { TextReading } from '../read/text-reading.ts';
import { readNamedLanguages } from './closing-clause.ts';

/** The words of a file have no marks of sides or clauses yet. */
const UNMARKED = { parties: ['ID', ''], copy: 'ID', view: 'bracketed', numbers: new Map<string, string>() } as const;

/**
 * The language that the closing of a text from elsewhere names as the prevailing one (D7): the same in every language of its closing, and one
 * of the text; null if it names none.
 */
export function proposePrevailingLanguage(
  clauses: readonly { readonly kind: string; readonly body: Texts }[],
  languages: readonly Language[],
): Language | null {
  const named = clauses
    .filter(({ kind }) => kind === 'closing')
    .flatMap(({ body }) =>
      Object.entries(body).flatMap(([language, source]) => {
        const reading = TextReading.of({ clause: null, language, part: 'body' }, source ?? '', UNMARKED);
        return reading === null ? [] : readNamedLanguages(reading).governing.map((one) => one.language);
      }),
    );
  const [first, ...others] = new Set(named);
  return first !== undefined && others.length === 0 && languages.length > 1 && languages.includes(first) ? first : null;
}
