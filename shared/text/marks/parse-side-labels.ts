import type { Mark } from '../../model/mark.ts';
import { foldText } from '../search/fold-text.ts';

/** A party, by its code and the names of its state in any language: "Republik Belarus", "Республика Беларусь". */
export type BracketSide = { readonly code: string; readonly states: readonly string[] };

/** A bracket of a plain text: its bracket characters are at [start, inner) and at `end`, its words at [inner, end). */
type OutsideBracket = {
  readonly start: number;
  readonly inner: number;
  readonly end: number;
  readonly side: string | null;
};

type OutsideMarks = {
  /** The words and their brackets; external words contain no other marks. */
  readonly marks: readonly Mark[];
  /** Outer brackets before inner ones, in the order of the text. */
  readonly brackets: readonly OutsideBracket[];
};

const LONGEST_LABEL = 80;
const DEPTH = 60;
const CODE = /^([A-Z][A-Z0-9]{1,7}): /;
/** Words that indicate that a label names a side. */
const CUE =
  /^(?:side|party|participant|propos|position|pihak|usul|posisi|delegasi|delegation|сторон|предлож|позици|делегаци|бок|прапано)/u;

/**
 * Reads external words: brackets that begin with a side's label ([Belarusian side: …], [предложение белорусской
 * стороны: …], [Pihak Belarus: …], [BY: …]) become that side's; other brackets with words have no side (D17). A code
 * that is not ours is kept as it is. A bracket that is not closed, or empty, is plain text.
 */
export function parseOutsideMarks(text: string, sides: readonly BracketSide[]): OutsideMarks {
  const reader = new BracketReader(text, sides);
  const marks = reader.read(0, text.length, 0);
  return { marks, brackets: reader.brackets };
}

/** The same marks, with one of our sides for each bracket whose label or code names it. */
export function nameBracketSides(marks: readonly Mark[], sides: readonly BracketSide[]): Mark[] {
  return marks.map((mark) => {
    if (mark.type === 'italics') return { ...mark, marks: nameBracketSides(mark.marks, sides) };
    if (mark.type !== 'bracket') return mark;
    const inside = nameBracketSides(mark.marks, sides);
    const [first, ...rest] = inside;
    if (mark.side !== null) return { ...mark, side: identifySide(mark.side, sides) ?? mark.side, marks: inside };
    const label = first?.type === 'text' ? readLabel(first.text, sides) : null;
    if (label === null || first?.type !== 'text') return { ...mark, marks: inside };
    const words = first.text.slice(label.length);
    const named = words === '' ? rest : [{ ...first, text: words }, ...rest];
    return named.length === 0 ? { ...mark, marks: inside } : { ...mark, side: label.side, marks: named };
  });
}

/** The label of a side at the beginning of words, including the space after it; null if there is none. */
export function readLabel(
  words: string,
  sides: readonly BracketSide[],
): { readonly side: string; readonly length: number } | null {
  const found = /^([^[\]{}|\\\n:]+):\s*/u.exec(words.slice(0, LONGEST_LABEL));
  const label = found?.[1]?.trim();
  if (found === null || label === undefined) return null;
  const side = identifySide(label, sides) ?? CODE.exec(words)?.[1] ?? null;
  return side === null ? null : { side, length: found[0].length };
}

class BracketReader {
  readonly brackets: OutsideBracket[] = [];
  private readonly text: string;
  private readonly sides: readonly BracketSide[];
  private readonly ends: ReadonlyMap<number, number>;

  constructor(text: string, sides: readonly BracketSide[]) {
    this.text = text;
    this.sides = sides;
    this.ends = matchBrackets(text);
  }

  read(from: number, to: number, depth: number): Mark[] {
    const marks: Mark[] = [];
    let plain = from;
    const flush = (end: number) => {
      if (plain < end) marks.push({ type: 'text', text: this.text.slice(plain, end) });
    };
    for (let at = from; at < to; at += 1) {
      const end = this.ends.get(at);
      if (end === undefined || depth >= DEPTH || this.text.slice(at + 1, end).trim() === '') continue;
      const label = this.labelAt(at + 1, end);
      // A code with no words after it proposes nothing, and the grammar has no such bracket without a side.
      if (label === null && CODE.test(this.text.slice(at + 1, end))) continue;
      flush(at);
      this.brackets.push({ start: at, inner: label?.end ?? at + 1, end, side: label?.side ?? null });
      const inside = this.read(label?.end ?? at + 1, end, depth + 1);
      marks.push({ type: 'bracket', side: label?.side ?? null, marks: inside });
      at = end;
      plain = end + 1;
    }
    flush(to);
    return marks;
  }

  /** The side's label at the beginning of a bracket, and the offset of the words after it. */
  private labelAt(from: number, end: number): { readonly side: string; readonly end: number } | null {
    const label = readLabel(this.text.slice(from, end), this.sides);
    return label === null || from + label.length >= end ? null : { side: label.side, end: from + label.length };
  }
}

/** The side that a label names; null if it names neither or both. */
function identifySide(label: string, sides: readonly BracketSide[]): string | null {
  if (sides.some(({ code }) => code === label)) return label;
  const short = sides.filter(({ states }) => states.some((state) => extractInitials(state) === label));
  if (short.length > 0) return short.length === 1 ? (short[0]?.code ?? null) : null;
  const words = listWords(label);
  if (words.length === 0 || words.length > 6) return null;
  const cue = words.some((word) => CUE.test(word));
  const common = sides.map(({ states }) => new Set(states.flatMap(listWords)));
  const named = sides.filter((_, n) => {
    // "Republic" is in both names, so it identifies neither.
    const own = [...(common[n] ?? [])].filter((word) => !common.some((other, m) => m !== n && other.has(word)));
    const abbreviated = words.length === 1 ? Math.min(5, words[0]?.length ?? 5) : 5;
    return words.some((word) => own.some((name) => measureSharedPrefix(word, name) >= (cue ? 3 : abbreviated)));
  });
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

/** "РБ" of "Республика Беларусь"; null for a name of one word. */
function extractInitials(state: string): string | null {
  const initials = (state.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  return initials.length < 2 ? null : initials;
}

function listWords(text: string): string[] {
  return foldText(text).match(/\p{L}{3,}/gu) ?? [];
}

function measureSharedPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** The closed square brackets of a text, keyed by the offset of the opening one. */
function matchBrackets(text: string): ReadonlyMap<number, number> {
  const open: number[] = [];
  const ends = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[') open.push(at);
    else if (text[at] === ']') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at);
    }
  }
  return ends;
}
