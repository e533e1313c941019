import type { Mark } from '../../model/mark.ts';
import { parseMarks } from '../marks/parse-marks.ts';

/**
 * The words of a marked-up text, for search: both forms of an alternat span, the content of brackets, no references. A
 * source that is not in the grammar is searched as it is.
 */
export function extractSearchableText(source: string): string {
  if (!/[{[\\]/.test(source)) return source;
  const parsed = parseMarks(source);
  return parsed.ok ? flattenMarks(parsed.marks) : source;
}

function flattenMarks(marks: readonly Mark[]): string {
  return marks
    .map((mark) => {
      switch (mark.type) {
        case 'text':
          return mark.text;
        case 'alternat':
          return mark.other === null ? flattenMarks(mark.own) : `${flattenMarks(mark.own)} ${flattenMarks(mark.other)}`;
        case 'italics':
        case 'bracket':
          return flattenMarks(mark.marks);
        case 'ref':
          return '';
      }
    })
    .join('');
}
