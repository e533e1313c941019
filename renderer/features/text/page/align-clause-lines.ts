import { parseListItems } from '../../../../shared/text/list-items.ts';

/** How the languages of a clause stand beside each other, line by line. */
export type LineAlignment = {
  /** So many lines, from the first, stand in rows of their own. */
  readonly rows: number;
  /** How many lines there are in each language, null where it has no text; null where all have equally many. */
  readonly parted: readonly (number | null)[] | null;
};

/**
 * The lines of a clause's texts that answer to each other: all, where there are equally many; else those before the
 * first place where an item stands beside a paragraph, or another item, or nothing. Languages without a text (null) are
 * left out.
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
