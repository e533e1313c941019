import type { WordList, WordListLevel } from '../../../../../shared/model/incoming/word-document.ts';
import { formatListNumber } from './format-list-number.ts';

/** Counts the paragraphs of lists in document order (ECMA-376 part 1, 17.9). */
export class ListCounter {
  private readonly lists: ReadonlyMap<string, WordList>;
  private readonly counts = new Map<string, (number | null)[]>();
  private readonly met = new Set<string>();

  constructor(lists: readonly WordList[]) {
    this.lists = new Map(lists.map((list) => [list.id, list]));
  }

  /**
   * The label of the next paragraph at this level of a list, such as "1.2.", with words in its language; null if the list
   * is not defined.
   */
  next({ id, level }: { readonly id: string; readonly level: number }, language: string | null): string | null {
    const list = this.lists.get(id);
    const here = list?.levels[level];
    if (list === undefined || here === undefined) return null;
    const counts = this.counts.get(list.counter) ?? createEmptyCounts();
    this.counts.set(list.counter, counts);
    // A higher level that has not occurred counts as one that has, as in LibreOffice: a list that begins with "1.1"
    // continues with "2".
    for (let above = 0; above < level; above += 1) counts[above] ??= list.levels[above]?.start ?? 1;
    const before = counts[level] ?? null;
    counts[level] = this.begins(list, level) ?? (before === null ? here.start : before + 1);
    list.levels.forEach((deeper, at) => {
      if (at > level && (deeper.restart === null || (deeper.restart > 0 && level < deeper.restart))) counts[at] = null;
    });
    return formatLabel(list, here, counts, language);
  }

  /** A list applies its own start once; the lists that share its counter continue from there. */
  private begins(list: WordList, level: number): number | null {
    const key = JSON.stringify([list.id, level]);
    if (this.met.has(key)) return null;
    this.met.add(key);
    return list.levels[level]?.startsAt ?? null;
  }
}

/**
 * The legal style shows all numbers in digits, including "Section 1.01" under "Article I"; these formats have digits
 * already.
 */
const UNCHANGED_FORMATS = new Set(['none', 'decimalZero']);

/** Formats in the words of the text's language (ECMA-376 part 1, 17.18.59). */
const WRITTEN_FORMATS: ReadonlySet<string> = new Set(['ordinal', 'cardinalText', 'ordinalText']);

/** Whether a level of these lists is numbered in words. */
export const hasWrittenNumbers = (lists: readonly WordList[]): boolean =>
  lists.some(({ levels }) => levels.some(({ format }) => WRITTEN_FORMATS.has(format)));

const createEmptyCounts = (): (number | null)[] => Array.from({ length: 9 }, () => null);

function formatLabel(
  list: WordList,
  here: WordListLevel,
  counts: readonly (number | null)[],
  language: string | null,
): string {
  if (here.format === 'bullet') return formatBullet(here.text);
  return here.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels[at];
    if (level === undefined) return '';
    const format = here.legal && !UNCHANGED_FORMATS.has(level.format) ? 'decimal' : level.format;
    const value = counts[at] ?? level.start;
    return formatListNumber(format, value, language) ?? String(value);
  });
}

/** Bullets use the private use area of symbol fonts, which other fonts lack. */
function formatBullet(text: string): string {
  return /^[\uf000-\uf0ff]$/.test(text) ? '•' : text;
}
