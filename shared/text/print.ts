import type { Mark } from './mark.ts';

/** The one source of a marked-up text; `parse` reads it back into the same marks. */
export function print(marks: readonly Mark[]): string {
  return marks.map(printOne).join('');
}

function printOne(mark: Mark): string {
  switch (mark.type) {
    case 'text':
      return escaped(mark.text);
    case 'alternat':
      return `{${mark.party}:${print(mark.own)}${mark.other === null ? '' : `|${print(mark.other)}`}}`;
    case 'ref':
      return `{ref:${mark.code}}`;
    case 'italics':
      return `{i:${print(mark.marks)}}`;
    case 'bracket':
      return `[${mark.side === null ? '' : `${mark.side}: `}${print(mark.marks)}]`;
  }
}

/** Words that come from outside, as source: the six signs of the grammar stand for themselves. */
export function escaped(text: string): string {
  return text.replace(/[\\{}[\]|]/g, '\\$&');
}
