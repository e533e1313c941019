import type { Texts } from '../model/fields.ts';
import type { Language } from '../model/language.ts';
import type { Mark } from '../text/mark.ts';
import { parse } from '../text/parse.ts';

/** How many brackets stand open in a source, inner ones included (D17); a source not in the grammar counts none. */
export function brackets(source: string): number {
  if (!source.includes('[')) return 0;
  const parsed = parse(source);
  return parsed.ok ? count(parsed.marks) : 0;
}

/** How many stand open in each language of a clause, in its heading and its body; languages without any are left out. */
export function openBrackets({ heading, body }: { readonly heading: Texts; readonly body: Texts }): {
  [language: Language]: number;
} {
  const languages = [...new Set([...Object.keys(body), ...Object.keys(heading)])];
  const counts = languages.map((one) => [one, brackets(heading[one] ?? '') + brackets(body[one] ?? '')] as const);
  return Object.fromEntries(counts.filter(([, open]) => open > 0));
}

function count(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => {
    switch (mark.type) {
      case 'bracket':
        return sum + 1 + count(mark.marks);
      case 'italics':
        return sum + count(mark.marks);
      case 'alternat':
        return sum + count(mark.own) + count(mark.other ?? []);
      default:
        return sum;
    }
  }, 0);
}
