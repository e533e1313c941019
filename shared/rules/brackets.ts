import type { Mark } from '../text/mark.ts';
import { parse } from '../text/parse.ts';

/** How many brackets stand open in a source, inner ones included (D17); a source not in the grammar counts none. */
export function brackets(source: string): number {
  if (!source.includes('[')) return 0;
  const parsed = parse(source);
  return parsed.ok ? count(parsed.marks) : 0;
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
