import { alignSentences } from '../diff/words/align-sentences.ts';
import { measureItemPrefix } from '../text/list-items.ts';
import { parseMarks } from '../text/marks/parse-marks.ts';
import { printMarks } from '../text/marks/print-marks.ts';
import { findBracketGroups, settleBracketGroup } from './bracket-groups.ts';

type Sides = { readonly ours: string; readonly theirs: string };

/**
 * Joins two sources of one clause into one with both in brackets (D17): equal lines are unchanged; where lines differ,
 * theirs comes before ours, each under the code of its side and in the words that this side proposes, so that brackets
 * are never nested. The label of an item stays outside. Null if a mark would be cut, or if it is unclear which words a
 * side proposes.
 */
export function bracketDifferences({ ours, theirs }: Sides, sides: Sides): string | null {
  if (ours === theirs) return ours;
  const [ownLines, otherLines] = [splitLines(ours), splitLines(theirs)];
  if (ownLines === null || otherLines === null) return null;
  const lines: string[] = [];
  for (const { old, next } of alignSentences(ownLines, otherLines)) {
    const line = old === next ? (old ?? '') : bracketLine(old ?? '', next ?? '', sides);
    if (line === null) return null;
    lines.push(line);
  }
  const both = lines.join('\n');
  return parseMarks(both).ok ? both : null;
}

function bracketLine(own: string, other: string, sides: Sides): string | null {
  const [ownWords, otherWords] = [chooseWords(own, sides.ours), chooseWords(other, sides.theirs)];
  if (ownWords === null || otherWords === null) return null;
  // Both propose the same words: only the brackets differ, and they are kept.
  if (ownWords === otherWords) return findBracketGroups(own).length > 0 ? own : other;
  const [ownLabel, otherLabel] = [ownWords, otherWords].map((words) => words.slice(0, measureItemPrefix(words)));
  const label = ownLabel === otherLabel || ownWords === '' || otherWords === '' ? ownLabel || otherLabel || '' : '';
  const bracket = (side: string, words: string) => {
    const rest = words.slice(words.startsWith(label) ? label.length : 0);
    return rest === '' ? '' : `[${side}: ${rest}]`;
  };
  return `${label}${bracket(sides.theirs, otherWords)}${bracket(sides.ours, ownWords)}`;
}

/**
 * A line as one side proposes it: at each place that is not agreed its own option, the option without a side, or
 * nothing if only others propose words. Null if there are several.
 */
function chooseWords(line: string, side: string): string | null {
  let words = line;
  for (let [group] = findBracketGroups(words); group !== undefined; [group] = findBracketGroups(words)) {
    const own = group.options.filter((option) => option.side === side);
    const [option, ...others] = own.length > 0 ? own : group.options.filter((one) => one.side === null);
    const settled =
      others.length > 0 ? null : settleBracketGroup(words, group, option === undefined ? '' : printMarks(option.marks));
    if (settled === null) return null;
    words = settled;
  }
  return words;
}

/**
 * The lines of a source; a line that ends within a mark is joined with the next. Null if the source is not in the
 * grammar.
 */
function splitLines(source: string): string[] | null {
  const parsed = parseMarks(source);
  if (!parsed.ok) return null;
  const lines = [''];
  for (const mark of parsed.marks) {
    const [first = '', ...rest] = mark.type === 'text' ? printMarks([mark]).split('\n') : [printMarks([mark])];
    lines.push(`${lines.pop() ?? ''}${first}`, ...rest);
  }
  return lines;
}
