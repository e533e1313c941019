import type { Mark } from '../../model/mark.ts';

/** The unique source of a marked-up text; `parseMarks` returns the same marks for it. */
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

/** A source as it reads in a preview, without the signs that escape others; its brackets stay. */
export function unescapeMarkup(source: string): string {
  return source.replace(/\\([\\{}[\]|])/g, '$1');
}

/** Escapes external words as source: the six special characters of the grammar become plain ones. */
export function escapeMarkup(text: string): string {
  return text.replace(/[\\{}[\]|]/g, '\\$&');
}
