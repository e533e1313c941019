import type { Texts } from '../model/fields.ts';
import type { Language } from '../model/language.ts';
import type { Mark } from '../model/mark.ts';
import { parseMarks } from '../text/marks/parse-marks.ts';

/** The number of open brackets in a source, including nested ones (D17); 0 for a source not in the grammar. */
export function countBrackets(source: string): number {
  if (!source.includes('[')) return 0;
  const parsed = parseMarks(source);
  return parsed.ok ? countBracketMarks(parsed.marks) : 0;
}

/**
 * The number of open brackets in each language of a clause, in heading and body; languages without any are left out.
 */
export function countBracketsByLanguage({ heading, body }: { readonly heading: Texts; readonly body: Texts }): {
  [language: Language]: number;
} {
  const languages = [...new Set([...Object.keys(body), ...Object.keys(heading)])];
  const counts = languages.map(
    (one) => [one, countBrackets(heading[one] ?? '') + countBrackets(body[one] ?? '')] as const,
  );
  return Object.fromEntries(counts.filter(([, open]) => open > 0));
}

function countBracketMarks(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => {
    switch (mark.type) {
      case 'bracket':
        return sum + 1 + countBracketMarks(mark.marks);
      case 'italics':
        return sum + countBracketMarks(mark.marks);
      case 'alternat':
        return sum + countBracketMarks(mark.own) + countBracketMarks(mark.other ?? []);
      default:
        return sum;
    }
  }, 0);
}
