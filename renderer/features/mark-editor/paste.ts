import { printOutsideWords } from '../../../shared/text/marks/outside-words.ts';

/** What Word inserts before an item as text: a number or letter, or a bullet, and a tab. */
const ITEM_PREFIX = /^[ \u00a0]*(\(?(?:\d{1,3}|[a-z]|[ivxlc]{2,7}|[а-яёіў])[.)])[\t\u00a0 ]+/u;
const BULLET_PREFIX = /^[ \u00a0]*[•·●▪◦–\uf0b7\uf0a7o-]\t[ \u00a0]*/u;

/**
 * Converts clipboard text to source: Word's lists as "1. " and "a. ", no control characters, no empty lines, in NFC,
 * brackets as brackets (D17), and every other grammar character escaped.
 */
export function convertPastedText(text: string): string {
  const lines = text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(ITEM_PREFIX, '$1 ').replace(BULLET_PREFIX, '- ').replaceAll('\t', ' '))
    .map((line) => line.replaceAll(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ''));
  const first = lines[0] ?? '';
  const rest = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trimEnd());
  const ends = lines.length > 1 && (lines.at(-1) ?? '').trim() === '' && rest.length > 0;
  return printOutsideWords([first, ...rest].join('\n') + (ends ? '\n' : ''), []);
}
