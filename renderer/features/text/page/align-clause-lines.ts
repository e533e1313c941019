import { parseListItems } from '../../../../shared/text/list-items.ts';

/** The alignment of a clause's languages, line by line. */
export type LineAlignment = {
  /** How many lines, from the first, share rows. */
  readonly rows: number;
  /** The number of lines in each language, null without a text; null as a whole if all are equal. */
  readonly parted: readonly (number | null)[] | null;
};

/**
 * Aligns the lines of a clause's texts: all lines if their counts are equal; otherwise those before the first position
 * where an item is next to a paragraph, a different item, or nothing. Languages without a text (null) are ignored.
 */
export function alignClauseLines(texts: readonly (string | null)[]): LineAlignment {
  const known = texts.map((text) => (text === null ? null : parseListItems(text.split('\n'))));
  const [first = [], ...others] = known.filter((lines) => lines !== null);
  if (others.every((lines) => lines.length === first.length)) return { rows: first.length, parted: null };
  const shortest = Math.min(first.length, ...others.map((lines) => lines.length));
  const at = first.findIndex((item, n) => n >= shortest || others.some((lines) => !isSameItem(item, lines[n] ?? null)));
  return { rows: at === -1 ? shortest : at, parted: known.map((lines) => lines?.length ?? null) };
}

type ListItem = ReturnType<typeof parseListItems>[number];

function isSameItem(a: ListItem, b: ListItem): boolean {
  return a?.value === b?.value && a?.level === b?.level;
}
