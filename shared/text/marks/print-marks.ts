import type { Mark } from '../../model/mark.ts';

/** The one source of a marked-up text; `parse` reads it back into the same marks. */
export function printMarks(marks: readonly Mark[]): string {
  return marks.map(printMark).join('');
}

function printMark(mark: Mark): string {
  switch (mark.type) {
    case 'text':
      return escapeMarkup(mark.text);
    case 'alternat':
      return `{${mark.party}:${printMarks(mark.own)}${mark.other === null ? '' : `|${printMarks(mark.other)}`}}`;
    case 'ref':
      return `{ref:${mark.code}}`;
    case 'italics':
      return `{i:${printMarks(mark.marks)}}`;
    case 'bracket':
      return `[${mark.side === null ? '' : `${mark.side}: `}${printMarks(mark.marks)}]`;
  }
}

/** Words that come from outside, as source: the six signs of the grammar stand for themselves. */
export function escapeMarkup(text: string): string {
  return text.replace(/[\\{}[\]|]/g, '\\$&');
}
