/** Fields whose results say where and when they were printed or saved (ECMA-376 part 1, 17.16.5). */
const UPDATING_FIELDS = new Set(
  [
    'PAGE NUMPAGES PAGEREF SECTION SECTIONPAGES DATE TIME SAVEDATE PRINTDATE EDITTIME FILENAME FILESIZE NUMWORDS',
    'NUMCHARS REVNUM',
  ].flatMap((line) => line.split(' ')),
);

/**
 * The code of a field that programs update by themselves, otherwise null. How it takes its look is left out, and so are
 * the names that a table of contents gives to headings whenever it is updated.
 */
export function findUpdatingCode(code: string): string | null {
  const words = code
    .replace(/\\\*\s*(?:MERGEFORMAT|CHARFORMAT)\b/gi, '')
    .replace(/\b_Toc\d+/g, '_Toc')
    .trim()
    .split(/\s+/);
  const name = (words[0] ?? '').toUpperCase();
  return UPDATING_FIELDS.has(name) ? [name, ...words.slice(1)].join(' ') : null;
}
