import type { Mark } from './mark.ts';
import { parse } from './parse.ts';

/**
 * The words of a marked-up text, for search: both forms of an alternat span, what stands in brackets, no references. A
 * source that is not in the grammar is searched as it is.
 */
export function words(source: string): string {
  if (!/[{[\\]/.test(source)) return source;
  const parsed = parse(source);
  return parsed.ok ? flat(parsed.marks) : source;
}

function flat(marks: readonly Mark[]): string {
  return marks
    .map((mark) => {
      switch (mark.type) {
        case 'text':
          return mark.text;
        case 'alternat':
          return mark.other === null ? flat(mark.own) : `${flat(mark.own)} ${flat(mark.other)}`;
        case 'italics':
        case 'bracket':
          return flat(mark.marks);
        case 'ref':
          return '';
      }
    })
    .join('');
}
