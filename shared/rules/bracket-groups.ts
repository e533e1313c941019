import { composeText } from '../model/compose-text.ts';
import type { Mark } from '../model/mark.ts';
import { measureItemPrefix } from '../text/list-items.ts';
import { parseMarks } from '../text/marks/parse-marks.ts';
import { printMarks } from '../text/marks/print-marks.ts';

/** A bracket: [start, end) including its bracket characters, and its content. */
type BracketOption = {
  readonly start: number;
  readonly end: number;
  readonly side: string | null;
  readonly marks: readonly Mark[];
};

/** A place where words are not agreed; its options in order. */
export type BracketGroup = { readonly start: number; readonly end: number; readonly options: readonly BracketOption[] };

/**
 * The places of a source where words are not agreed (D17): brackets on one line with only spaces between them compete.
 * Nested brackets belong to the outer one. Offsets are UTF-16; a source not in the grammar has none.
 */
export function findBracketGroups(source: string): BracketGroup[] {
  if (!source.includes('[')) return [];
  const parsed = parseMarks(source);
  return parsed.ok ? groupBrackets(parsed.marks, 0) : [];
}

function groupBrackets(marks: readonly Mark[], from: number): BracketGroup[] {
  const found: BracketGroup[] = [];
  let open: BracketOption[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end, options: open });
    open = [];
  };
  let at = from;
  for (const mark of marks) {
    const start = at;
    at += printMarks([mark]).length;
    if (mark.type === 'bracket') open.push({ start, end: at, side: mark.side, marks: mark.marks });
    else if (mark.type !== 'text' || !/^[ \u00a0]*$/.test(mark.text)) {
      close();
      for (const group of findGroupsInside(mark, start)) found.push(group);
    }
  }
  close();
  return found;
}

function findGroupsInside(mark: Mark, start: number): BracketGroup[] {
  if (mark.type === 'italics') return groupBrackets(mark.marks, start + '{i:'.length);
  if (mark.type !== 'alternat') return [];
  const own = start + `{${mark.party}:`.length;
  return [...groupBrackets(mark.own, own), ...groupBrackets(mark.other ?? [], own + printMarks(mark.own).length + 1)];
}

/**
 * The source with a group replaced by `words` (also source). Where the words meet the text, two spaces become one and a
 * space before a closing character is dropped; a line or italics that become empty are removed. Null if the rest is not
 * in the grammar: an alternat span became empty.
 */
export function settleBracketGroup(
  source: string,
  group: Pick<BracketGroup, 'start' | 'end'>,
  words: string,
): string | null {
  const [before, put] = joinSeam(source.slice(0, group.start), words);
  let [left, right] = joinSeam(before + put, source.slice(group.end));
  while (left.endsWith('{i:') && right.startsWith('}')) [left, right] = joinSeam(left.slice(0, -3), right.slice(1));
  if (put === '' && getLastLine(left) === '' && /^(?:\n|$)/.test(right)) {
    if (right === '') left = left.slice(0, -1);
    else right = right.slice(1);
  }
  // A combining mark may now follow another letter.
  const settled = composeText(left + right);
  return parseMarks(settled).ok ? settled : null;
}

/** A space, or the beginning of a line, followed only by the opening of spans. */
const SPACE_BEHIND = /(?:^|[\n \u00a0])(?:\{(?:i|[A-Z][A-Z0-9]{1,7}):)*$/;
/** A character that takes no space before it, or the end of a line, preceded only by the end of spans. */
const CLOSING = /^\}*(?:[.,;:!?)»”\n]|$)/;

function joinSeam(left: string, right: string): [string, string] {
  const rest = SPACE_BEHIND.test(left) ? right.replace(/^[ \u00a0]+/, '') : right;
  const label = measureItemPrefix(getLastLine(left)) === getLastLine(left).length;
  return [CLOSING.test(rest) && !label ? left.replace(/[ \u00a0]+$/, '') : left, rest];
}

function getLastLine(left: string): string {
  return left.slice(left.lastIndexOf('\n') + 1);
}
